import type { ToolCall, Usage } from '../../core/chat.js';
import { costOf, type Price } from '../../core/money.js';
import { recordNote } from '../../core/record.js';
import type { Sitting } from '../../core/stage.js';
import type { Answer } from '../answer.js';
import { callContext } from '../call-context.js';
import type { Hands } from '../hands.js';
import { plainId, readMessages, type Heard, type Spoken } from './read-messages.js';

export type TakeOptions = {
  readonly hands: Hands;
  readonly sitting: Sitting;
  /** The graph's, for the record. */
  readonly name: string;
  readonly price: Price | null;
};

/** Takes down a graph's messages, each once. */
export type Taker = {
  /** Tells messages of a list that were not taken down yet. */
  newIn(list: readonly Heard[]): (message: Heard) => boolean;
  /** Messages that were said to nobody: notes, and answers of the graph's own tools. */
  pass(heard: readonly Heard[], isNew: (message: Heard) => boolean): void;
  /** A message that counts, with the calls of it that are to be made. */
  say(message: Spoken, calls: readonly ToolCall[]): void;
  /** A call that no message wrote gets one of its own. Returns its id. */
  sayFor(call: Omit<Extract<ToolCall, { args: unknown }>, 'id'>): string;
  /** True for the id of a call that was to be made. */
  madeCall(id: string): boolean;
  /** A new id for a call. */
  mint(): string;
  /** How much of the conversation the graph's own state holds by now. */
  known(): number;
};

export function createTaker({ hands, sitting, name, price }: TakeOptions): Taker {
  const sent = new Set(hands.messages().map(plainId));
  const earlier = counted(readMessages(hands.messages()));
  const taken = new Map<string, number>();
  const take = ({ content }: Heard): void => {
    taken.set(content, (taken.get(content) ?? 0) + 1);
  };
  const made = new Set<string>();
  let minted = 0;
  let known = hands.messages().length;
  const mint = (): string => {
    minted += 1;
    return `festeval_${hands.spent().turns}_${minted}`;
  };
  return {
    mint,
    newIn(list) {
      // A graph may leave nothing but what is new.
      const whole = list.some(({ id }) => id !== null && sent.has(id));
      return ({ content, nth }) =>
        nth > (whole ? (earlier.get(content) ?? 0) : 0) + (taken.get(content) ?? 0);
    },
    madeCall: (id) => made.has(id),
    known: () => known,
    pass(heard, isNew) {
      for (const one of heard) {
        if (one.kind === 'other' || !isNew(one)) continue;
        take(one);
        if (one.kind === 'ai') {
          recordNote(sitting.journal, 'aside', asideText(one));
          hands.keep(one.message, bill(one.usage, { sitting, name, price }));
        } else if (!made.has(one.callId)) hands.keep(one.message);
      }
      known = hands.messages().length;
    },
    say(spoken, calls) {
      const { text, usage, refused, message } = spoken;
      take(spoken);
      for (const { id } of calls) made.add(id);
      const tokens = bill(usage, { sitting, name, price });
      hands.say({ text, calls, tokens, ended: refused ? 'refused' : null, message });
      known = hands.messages().length;
    },
    sayFor(call) {
      const id = mint();
      made.add(id);
      hands.say(messageOf({ ...call, id }));
      return id;
    },
  };
}

function messageOf(call: Extract<ToolCall, { args: unknown }>): Answer {
  const [message] = readMessages([{ role: 'assistant', tool_calls: [call] }]);
  return {
    ...{ text: '', calls: [call], tokens: 0, ended: null },
    message: message?.kind === 'ai' ? message.message : null,
  };
}

function counted(list: readonly Heard[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ content, nth }) => [content, nth]));
}

/** Puts on record what a message cost, as far as it says so. Gives its tokens. */
function bill(usage: Usage | null, { sitting, name, price }: Omit<TakeOptions, 'hands'>): number {
  if (usage === null) return 0;
  const record = callContext(sitting, 'assistant');
  const answered = { outcome: 'answered', status: null, error: null } as const;
  const cost = price === null ? null : costOf(usage, price);
  // How long the model took is not known: the graph asked it.
  record.onAttempt({ callRole: record.callRole, backend: name, ...answered, usage, cost, ms: 0 });
  return usage.in + usage.out;
}

function asideText({ text, calls }: Spoken): string {
  const called = calls.map((call) => `${call.name} ${'args' in call ? JSON.stringify(call.args) : ''}`);
  return [text, ...called].filter((part) => part !== '').join('\n');
}
