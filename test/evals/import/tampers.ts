import type { RecordedMessage, WrittenLine } from '../../../src/core/transcript-line.js';

/** Something done to a line of the reference solution, and the words in which it is told. */
export type Tamper = {
  readonly name: string;
  readonly case: string;
  readonly told: string | RegExp;
  readonly tamper: (line: WrittenLine) => void;
};

type Message = RecordedMessage;
type Assistant = Extract<Message, { role: 'assistant' }>;

function messageAt({ messages }: WrittenLine, at: number): Message {
  const found = messages.at(at);
  if (found === undefined) throw new Error(`no message ${String(at)}`);
  return found;
}

/** The place of the message that makes the first call of this tool. */
function callOf({ messages }: WrittenLine, tool: string): number {
  const found = messages.findIndex(
    (one) => one.role === 'assistant' && one.tool_calls?.some(({ function: { name } }) => name === tool),
  );
  if (found < 0) throw new Error(`nobody calls ${tool}`);
  return found;
}

function assistantAt(line: WrittenLine, at: number): Assistant {
  const message = messageAt(line, at);
  if (message.role !== 'assistant') throw new Error(`message ${String(at)} is no assistant's`);
  return message;
}

function replaceText(line: WrittenLine, at: number, from: string | RegExp, to: string): void {
  const message = messageAt(line, at);
  const before = message.content;
  if (typeof before !== 'string') throw new Error(`message ${String(at)} has no text`);
  message.content = before.replace(from, to);
  if (message.content === before) throw new Error(`message ${String(at)}: nothing was changed`);
}

function replaceArguments(line: WrittenLine, tool: string, from: string, to: string): void {
  const call = assistantAt(line, callOf(line, tool)).tool_calls?.find((one) => one.function.name === tool);
  if (call?.function.arguments.includes(from) !== true) throw new Error(`${tool}: no ${from}`);
  call.function.arguments = call.function.arguments.replace(from, to);
}

const trip = 'itinerary-h01';
const table = 'relatives-h01';

export const tampers: readonly Tamper[] = [
  {
    name: 'a result made better',
    case: trip,
    told: /messages\.16: the result of hold \(id call-3-0\) is not what it was: total_fen: recorded 100, now 5600/,
    tamper: (line) => {
      replaceText(line, callOf(line, 'hold') + 1, /"total_fen":\d+/, '"total_fen":100');
    },
  },
  {
    name: 'arguments changed',
    case: trip,
    told: /messages\.16: the result of hold \(id call-3-0\) is not what it was/,
    tamper: (line) => {
      replaceArguments(line, 'hold', 'hard-seat', 'soft-sleeper');
    },
  },
  {
    name: 'a call removed, its result left',
    case: trip,
    told: 'messages.7: a result with the id call-1-0, and no call of that id was made before it',
    tamper: (line) => {
      delete assistantAt(line, 6).tool_calls;
    },
  },
  {
    name: 'a call removed with its result',
    case: trip,
    told: /messages\.\d+: the result of pay .* recorded/,
    tamper: (line) => {
      line.messages.splice(callOf(line, 'request_consent'), 2);
    },
  },
  {
    name: 'calls in another order',
    case: trip,
    told: /messages\.16: the result of request_consent/,
    tamper: (line) => {
      const held = line.messages.splice(callOf(line, 'hold'), 2);
      line.messages.splice(callOf(line, 'pay'), 0, ...held);
    },
  },
  {
    name: 'an opening changed',
    case: trip,
    told: /messages\.1: the words are not what they were: recorded ".*1 元.*now ".*146 元/,
    tamper: (line) => {
      replaceText(line, 1, '146 元', '1 元');
    },
  },
  {
    name: 'the words of a relative changed',
    case: table,
    told: /messages\.10: the words are not what they were: recorded ".*改月/,
    tamper: (line) => {
      replaceText(line, 10, '改天', '改月');
    },
  },
  {
    name: 'the words of a relative dropped',
    case: table,
    told: 'messages.10: the words are not what they were',
    tamper: (line) => {
      line.messages.splice(10, 1);
    },
  },
  {
    name: 'a result dropped',
    case: trip,
    told: /messages\.2: no result of links \(id call-0-1\) is recorded, and it now is \{"city":"shenzhen"/,
    tamper: (line) => {
      line.messages.splice(4, 1);
    },
  },
  {
    name: 'a result given twice',
    case: trip,
    told: 'messages.5: a result with the id call-0-1',
    tamper: (line) => {
      line.messages.splice(4, 0, structuredClone(messageAt(line, 4)));
    },
  },
  {
    name: 'a message added after the end',
    case: trip,
    told: 'messages.23: comes after the end of the trial (stop: done)',
    tamper: (line) => {
      line.messages.push({ role: 'assistant', content: '祝您一路平安！' });
    },
  },
  {
    name: "a user's words added after the end",
    case: trip,
    told: 'messages.23: "谢谢！" is recorded, and nobody says anything there now',
    tamper: (line) => {
      line.messages.push({ role: 'user', content: '谢谢！' });
    },
  },
  {
    name: 'an acceptance forged',
    case: trip,
    told: /messages\.22: the result of finish .*accepted: recorded true, not there now/,
    tamper: (line) => {
      replaceArguments(line, 'finish', '"legs"', '"trip"');
    },
  },
  {
    name: 'ids swapped',
    case: trip,
    told: /messages\.5: the result of links \(id call-0-1\) is not what it was: city: recorded "ganzhou", now "shenzhen"/,
    tamper: (line) => {
      const [a, b] = [messageAt(line, 4), messageAt(line, 5)];
      if (a.role !== 'tool' || b.role !== 'tool') throw new Error('no results');
      [a.tool_call_id, b.tool_call_id] = [b.tool_call_id, a.tool_call_id];
    },
  },
  {
    name: 'the end cut off',
    case: trip,
    told: 'stop: recorded done, the record ends after 6 of 40 messages of the subject, which could have gone on',
    tamper: (line) => {
      line.messages.splice(-2);
    },
  },
  {
    name: 'the end cut off and called a limit',
    case: trip,
    told: 'stop: recorded turn-limit, the record ends after 6 of 40 messages',
    tamper: (line) => {
      line.messages.splice(-2);
      line.stop = 'turn-limit';
    },
  },
  {
    name: 'another stop',
    case: trip,
    told: 'stop: recorded invalid-finish, now done',
    tamper: (line) => {
      line.stop = 'invalid-finish';
    },
  },
  {
    name: 'another row of the dataset',
    case: trip,
    told: /caseHash: found 0123456789abcdef, expected [0-9a-f]{16}: the row of itinerary-h01 is another now/,
    tamper: (line) => {
      line.caseHash = '0123456789abcdef';
    },
  },
  {
    name: 'an unknown case',
    case: trip,
    told: 'case: found "itinerary-h1", which is not known; did you mean itinerary-h',
    tamper: (line) => {
      line.case = 'itinerary-h1';
    },
  },
  {
    name: 'an unknown scenario',
    case: trip,
    told: 'scenario: found "itinery", which is not known; did you mean itinerary?',
    tamper: (line) => {
      line.scenario = 'itinery';
    },
  },
];
