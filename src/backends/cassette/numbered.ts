import type { Asked, Call } from '../../core/answers.js';
import type { CallContext, Complete } from '../../core/backend.js';
import type { ChatAnswer } from '../../core/chat.js';
import { trialId } from '../../core/trial.js';
import { callTexts, type Hash } from './call-text.js';

/** A link of the chain that knows the call by its id. Rejects as `Complete` does. */
export type Answering = (call: Call, context: CallContext) => Promise<ChatAnswer>;

export type Numbering = {
  readonly asked: Asked;
  readonly seed: number | null;
  readonly hash: Hash;
};

/** Of a hash: no two calls of any run will ever share so many. */
const DIGITS = 32;

/** Gives every call its id before the first link sees it. */
export function numbered(answering: Answering, { asked, seed, hash }: Numbering): Complete {
  const textOf = callTexts(hash);
  const ordinalOf = createOrdinals();
  return async (request, context) => {
    context.signal.throwIfAborted();
    const { callRole, origin } = context;
    const named = { asked, callRole, origin, seed, request };
    const digest = hash(textOf(named)).slice(0, DIGITS);
    const ordinal = ordinalOf(origin === null ? '' : trialId(origin), digest);
    return answering({ ...named, id: `${digest}.${String(ordinal)}`, ordinal }, context);
  };
}

/** Far more trials than are ever in flight; what is counted of those that were idle longest is forgotten. */
const MOST_TRIALS = 5000;

/** How often a call was made in its trial before. */
export function createOrdinals(mostTrials = MOST_TRIALS): (trial: string, digest: string) => number {
  const trials = new Map<string, Map<string, number>>();
  return (trial, digest) => {
    const seen = trials.get(trial) ?? new Map<string, number>();
    const ordinal = seen.get(digest) ?? 0;
    seen.set(digest, ordinal + 1);
    // Behind all others: the first of the map is then the one idle longest.
    trials.delete(trial);
    trials.set(trial, seen);
    const [idle] = trials.keys();
    if (trials.size > mostTrials && idle !== undefined) trials.delete(idle);
    return ordinal;
  };
}
