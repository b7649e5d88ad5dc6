import { ToolMessage } from '@langchain/core/messages';
import { BackendError } from '../../core/backend.js';
import type { ToolCall } from '../../core/chat.js';
import { messageOf } from '../../core/errors.js';
import { readMessages, type Heard, type Spoken } from './read-messages.js';
import { createTaker, type TakeOptions } from './take.js';
import type { ForeignCall } from './trial-tools.js';

/**
 * Puts one run of a graph on the trial's record. A message counts that calls the trial's tools, and the last that speaks;
 * what else the graph writes meanwhile is kept as a note. All calls of a message are made in the order they were
 * written once the graph makes one of them, except those that it has answered itself. Throws and rejects with a
 * BackendError for what is no message.
 */
export type Talk = {
  /** Makes a call of the graph, and what else its message calls. Gives the text of its answer. */
  call(call: ForeignCall): Promise<string>;
  /** Takes down what the graph has left in its state: its last message, and calls that it did not make itself. */
  end(list: readonly unknown[]): void;
  /** The run was left in the midst of a message: what of it is the graph's own is answered all the same. */
  cut(): void;
  /** How much of the conversation the graph's own state holds by now. */
  known(): number;
};

export function listenTo(options: TakeOptions): Talk {
  const { hands, sitting, name } = options;
  const taker = createTaker(options);
  const tools = new Set(sitting.scenario.tools.map((tool) => tool.name));
  /** Calls of the last message that are left to the graph. */
  let own: readonly ToolCall[] = [];
  const answerTo = async (id: string): Promise<string> => (await hands.answerTo(id)).text;
  const begin = ({ heard, at, message }: Found): void => {
    const isNew = taker.newIn(heard);
    if (!isNew(message)) return;
    taker.pass(heard.slice(0, at), isNew);
    const open = unanswered(message.calls, heard.slice(at + 1));
    // What cannot be read is a call of no tool that the graph could have.
    const ours = open.filter((one) => one.id !== '' && (tools.has(one.name) || 'malformed' in one));
    own = open.filter((one) => !ours.includes(one));
    taker.say(message, ours);
  };
  return {
    known: () => taker.known(),
    async call(call) {
      const found = findMessage(call, name);
      if (found !== null) begin(found);
      if (call.id !== null && taker.madeCall(call.id)) return answerTo(call.id);
      own = [];
      return answerTo(taker.sayFor({ name: call.name, args: call.args }));
    },
    end(list) {
      const heard = read(list, name);
      const at = heard.findLastIndex(({ kind }) => kind === 'ai');
      const last = heard[at];
      const isNew = taker.newIn(heard);
      if (last?.kind === 'ai' && isNew(last)) {
        taker.pass(heard.slice(0, at), isNew);
        const open = unanswered(last.calls, heard.slice(at + 1));
        taker.say(
          last,
          withIds(open, () => taker.mint()),
        );
      }
      taker.pass(heard, isNew);
    },
    cut() {
      for (const { id, name: tool } of own) {
        if (id !== '') hands.keep(new ToolMessage({ content: NOT_MADE, tool_call_id: id, name: tool }));
      }
    },
  };
}

/** Servers take no conversation with a call left unanswered. */
const NOT_MADE = 'not made';

function read(list: readonly unknown[], name: string): readonly Heard[] {
  try {
    return readMessages(list);
  } catch (error) {
    throw new BackendError(`${name}: ${messageOf(error)}`);
  }
}

type Found = { readonly heard: readonly Heard[]; readonly at: number; readonly message: Spoken };

/** The message that wrote a call, in the nearest state that holds it; null for a call that no message wrote. */
function findMessage({ id, seen }: ForeignCall, name: string): Found | null {
  if (id === null) return null;
  for (const list of seen) {
    const heard = read(list, name);
    const at = heard.findLastIndex((one) => one.kind === 'ai' && one.calls.some((call) => call.id === id));
    const message = heard[at];
    if (message?.kind === 'ai') return { heard, at, message };
  }
  return null;
}

/** Calls that the graph has not answered itself. */
function unanswered(calls: readonly ToolCall[], after: readonly Heard[]): readonly ToolCall[] {
  const answered = new Set(after.flatMap((one) => (one.kind === 'tool' ? [one.callId] : [])));
  return calls.filter(({ id }) => !answered.has(id));
}

function withIds(calls: readonly ToolCall[], mint: () => string): readonly ToolCall[] {
  return calls.map((call) => (call.id === '' ? { ...call, id: mint() } : call));
}
