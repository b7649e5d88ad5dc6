import { ToolMessage } from '@langchain/core/messages';
import type { ToolCall, Usage } from '../../core/chat.js';
import { costOf, type Price } from '../../core/money.js';
import { recordNote } from '../../core/record.js';
import type { Sitting } from '../../core/stage.js';
import { callContext } from '../call-context.js';
import type { Hands } from '../hands.js';
import { plainId, readMessages, type Heard } from './read-messages.js';
import type { ForeignCall } from './trial-tools.js';

/**
 * Puts one run of a graph on the trial's record. A message counts that calls the trial's tools, and the last that speaks;
 * what else the graph writes meanwhile is kept as a note. All calls of a message are made in the order they were
 * written once the graph makes one of them, except those that it has answered itself.
 */
export type Talk = {
  /** Makes a call of the graph, and what else its message calls. Gives the text of its answer. */
  call(call: ForeignCall): Promise<string>;
  /** Takes down what the graph has left in its state: its last message, and calls that it did not make itself. */
  end(list: readonly unknown[]): void;
  /** The run was left in the midst of a message: what of it was not made is answered all the same. */
  cut(): void;
  /** How much of the conversation the graph's own state holds by now. */
  known(): number;
};

type Spoken = Extract<Heard, { kind: 'ai' }>;
type Options = {
  readonly hands: Hands;
  readonly sitting: Sitting;
  /** The graph's, for the record. */
  readonly name: string;
  readonly price: Price | null;
};

export function listenTo({ hands, sitting, name, price }: Options): Talk {
  const taken = new Set(hands.messages().map(plainId));
  const tools = new Set(sitting.scenario.tools.map((tool) => tool.name));
  const made = new Set<string>();
  let own: readonly ToolCall[] = [];
  let known = hands.messages().length;

  const bill = (usage: Usage | null): number => {
    if (usage === null) return 0;
    const cost = price === null ? null : costOf(usage, price);
    const answered = { outcome: 'answered', status: null, error: null } as const;
    const { onAttempt, callRole } = callContext(sitting, 'assistant');
    onAttempt({ callRole, backend: name, ...answered, usage, cost, ms: 0 });
    return usage.in + usage.out;
  };
  /** What stands in the state before a message that counts was said to nobody. */
  const pass = (heard: readonly Heard[]): void => {
    for (const one of heard) {
      if (taken.has(one.key) || one.kind === 'other') continue;
      taken.add(one.key);
      if (one.kind === 'tool') {
        if (!made.has(one.callId)) hands.keep(one.message);
        continue;
      }
      recordNote(sitting.journal, 'aside', asideText(one));
      hands.keep(one.message, bill(one.usage));
    }
    known = hands.messages().length;
  };
  const say = ({ key, text, usage, refused, message }: Spoken, calls: readonly ToolCall[]): void => {
    taken.add(key);
    for (const { id } of calls) made.add(id);
    hands.say({ text, calls, tokens: bill(usage), ended: refused ? 'refused' : null, message });
    known = hands.messages().length;
  };
  const direct = async ({ name: tool, args }: ForeignCall): Promise<string> => {
    own = [];
    const id = `direct_${made.size}`;
    made.add(id);
    const call = { id, name: tool, args };
    const [message] = readMessages([{ role: 'assistant', tool_calls: [{ id, name: tool, args }] }]);
    hands.say({
      ...{ text: '', calls: [call], tokens: 0, ended: null },
      message: message?.kind === 'ai' ? message.message : null,
    });
    return (await hands.answerTo(id)).text;
  };
  return {
    async call(call) {
      const found = findMessage(call);
      if (found === null) return direct(call);
      const { id, heard, at, message } = found;
      if (!taken.has(message.key)) {
        pass(heard.slice(0, at));
        const open = unanswered(message.calls, heard.slice(at + 1));
        const ours = open.filter((one) => tools.has(one.name) && one.id !== '');
        own = open.filter((one) => !ours.includes(one));
        say(message, ours);
      }
      return made.has(id) ? (await hands.answerTo(id)).text : direct(call);
    },
    end(list) {
      const heard = readMessages(list);
      const at = heard.findLastIndex((one) => one.kind === 'ai');
      const last = heard[at];
      if (last?.kind !== 'ai' || taken.has(last.key)) {
        pass(heard);
        return;
      }
      pass(heard.slice(0, at));
      const after = heard.slice(at + 1);
      say(last, withIds(unanswered(last.calls, after), made.size));
      pass(after);
    },
    cut() {
      for (const { id, name: tool } of own) {
        if (id !== '') hands.keep(new ToolMessage({ content: 'not made', tool_call_id: id, name: tool }));
      }
    },
    known: () => known,
  };
}

function asideText({ text, calls }: Spoken): string {
  const called = calls.map(
    ({ name, ...call }) => `${name} ${'args' in call ? JSON.stringify(call.args) : ''}`,
  );
  return [text, ...called].filter((part) => part !== '').join('\n');
}

type Found = {
  readonly id: string;
  readonly heard: readonly Heard[];
  readonly at: number;
  readonly message: Spoken;
};

/** The message that wrote a call, in the nearest state that holds it; null for a call that no message wrote. */
function findMessage({ id, seen }: ForeignCall): Found | null {
  if (id === null) return null;
  for (const list of seen) {
    const heard = readMessages(list);
    const at = heard.findLastIndex((one) => one.kind === 'ai' && one.calls.some((call) => call.id === id));
    const message = heard[at];
    if (message?.kind === 'ai') return { id, heard, at, message };
  }
  return null;
}

/** Calls that the graph has not answered itself. */
function unanswered(calls: readonly ToolCall[], after: readonly Heard[]): readonly ToolCall[] {
  const answered = new Set(after.flatMap((one) => (one.kind === 'tool' ? [one.callId] : [])));
  return calls.filter(({ id }) => !answered.has(id));
}

function withIds(calls: readonly ToolCall[], minted: number): readonly ToolCall[] {
  return calls.map((call, i) => (call.id === '' ? { ...call, id: `minted_${minted + i}` } : call));
}
