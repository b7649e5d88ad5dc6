import { createHash } from 'node:crypto';
import type { Billed, RequestBody } from './chat-completion.js';

/**
 * How a request ended, as far as the server can know: a client may lose what was sent whole.
 * - `answered`: a whole answer was sent
 * - `spoilt`: a whole response was sent, with status 200 and no answer that anybody can use
 * - `cut`: an answer was begun and broken off
 * - `reset`: the connection was dropped before any byte
 * - `error`, `throttled`: an error status, 429 counted apart
 * - `outage`: refused in an outage, by a status or a reset
 * - `left`: the client went away before all was sent
 * - `open`: not over yet
 */
// prettier-ignore
export const outcomes = ['answered', 'spoilt', 'cut', 'reset', 'error', 'throttled', 'outage', 'left', 'open'] as const;
export type Outcome = (typeof outcomes)[number];

/** What the server does about a request. An outcome of null: nothing, until the client leaves. */
export type Deed = {
  readonly outcome: Outcome | null;
  /** What went wrong, in a word; null where nothing was made to. */
  readonly fault: string | null;
  readonly status: number | null;
  readonly usage: Billed | null;
};

/** One request that was read. Times are ms from the server's start. */
export type Entry = {
  readonly n: number;
  readonly at: number;
  /** When it was over; null while it is not. */
  readonly until: number | null;
  /** The label `[trial NAME]` that stands in the request, or else the hash of how its conversation opens. */
  readonly trial: string;
  /** Hash of the whole body: equal where a call was tried again. */
  readonly body: string;
  readonly model: string;
  /** Marks of earlier answers (`[answer NAME-n]`) that the conversation holds. */
  readonly heard: readonly string[];
  readonly outcome: Outcome;
  readonly fault: string | null;
  /** Of the status line; null where none was sent. */
  readonly status: number | null;
  /** Whether the whole response was handed to the system. */
  readonly sent: boolean;
  /** What the vendor bills: also for answers that were lost on their way. */
  readonly usage: Billed | null;
};

export type Totals = {
  readonly calls: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly usage: Billed;
};

export type Ledger = {
  readonly entries: readonly Entry[];
  /** Opens an entry for a request just read, and gives its ordinal. */
  open(text: string, body: RequestBody | null): number;
  /** Says what is to be done, which the client may not wait for. */
  decide(n: number, deed: Deed): void;
  /** Closes an entry with its response: whether it was begun, and whether it was sent whole. */
  close(n: number, begun: boolean, sent: boolean): void;
};

/** A book of every request, in the order in which they were read. */
export function createLedger(now: () => number): Ledger {
  const entries: Entry[] = [];
  const deeds = new Map<number, Deed>();
  const change = (n: number, fields: Partial<Entry>): void => {
    const entry = entries[n];
    if (entry !== undefined) entries[n] = { ...entry, ...fields };
  };
  return {
    entries,
    open(text, body) {
      const n = entries.length;
      entries.push({ ...blank, n, at: now(), ...identity(text, body) });
      return n;
    },
    decide(n, deed) {
      deeds.set(n, deed);
      change(n, { fault: deed.fault, usage: deed.usage });
    },
    close(n, begun, sent) {
      const deed = begun ? deeds.get(n) : undefined;
      deeds.delete(n);
      change(n, { outcome: endOf(deed, sent), status: deed?.status ?? null, sent, until: now() });
    },
  };
}

const blank = {
  until: null,
  outcome: 'open',
  fault: null,
  status: null,
  sent: false,
  usage: null,
} as const;

function identity(text: string, body: RequestBody | null): Pick<Entry, 'trial' | 'body' | 'model' | 'heard'> {
  const label = /\[trial ([^\]\n]+)\]/.exec(text)?.[1];
  return {
    trial: label ?? openingHash(body?.messages ?? []),
    body: hash(text),
    model: body?.model ?? '',
    heard: answersIn(text),
  };
}

/** The marks of a server's answers in a text, in order. */
export function answersIn(text: string): string[] {
  return Array.from(text.matchAll(/\[answer ([\w.-]+-\d+)\]/g), (found) => found[1] ?? '');
}

export function answerMark(server: string, n: number): string {
  return `[answer ${server}-${String(n)}]`;
}

/** Of what stands before the assistant's first message: the same for every call of a trial, and every trial of a case. */
export function openingHash(
  messages: readonly { readonly role: string; readonly content?: unknown }[],
): string {
  const end = messages.findIndex(({ role }) => role === 'assistant');
  const opening = messages.slice(0, end === -1 ? undefined : end);
  return hash(JSON.stringify(opening.map(({ role, content }) => [role, content])));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** A drop of our own making ends as it was meant to; anything else that was not sent whole was left by the client. */
function endOf(deed: Deed | undefined, sent: boolean): Outcome {
  if (deed === undefined || deed.outcome === null) return 'left';
  const dropped = deed.status === null || deed.outcome === 'cut';
  return sent || dropped ? deed.outcome : 'left';
}

export function totalsOf(entries: readonly Entry[]): Totals {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  let [tokensIn, tokensOut] = [0, 0];
  for (const { outcome, usage } of entries) {
    counts[outcome] += 1;
    tokensIn += usage?.in ?? 0;
    tokensOut += usage?.out ?? 0;
  }
  return { calls: entries.length, outcomes: counts, usage: { in: tokensIn, out: tokensOut } };
}
