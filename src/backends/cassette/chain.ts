import type { AnswerStore, Asked, Cassette, CassetteMode } from '../../core/answers.js';
import type { Complete } from '../../core/backend.js';
import type { Hash } from './call-text.js';
import { replaying, withCassette, withKept } from './layers.js';
import { unspoken } from './unspoken.js';
import { numbered, type Answering } from './numbered.js';

/** Where the backends of a run find answers that were paid for before, and leave new ones. */
export type Answers = {
  readonly cassette: {
    readonly store: Cassette;
    readonly mode: CassetteMode;
    /** Told of every call that a replay has no answer for. */
    readonly missed: (message: string) => void;
  } | null;
  /** Of the run's unfinished trials; null before the run has begun, and outside one. */
  readonly kept: () => AnswerStore | null;
  /** The run's; null outside one. */
  readonly seed: number | null;
  readonly hash: Hash;
  /** Values of keys, which no answer may hold. */
  readonly secrets: readonly string[];
};

/** Whether nobody is to be asked, so that neither keys nor models are needed. */
export function isReplay(answers: Answers | undefined): boolean {
  return answers?.cassette?.mode === 'replay';
}

/** cassette > kept answers > what `make` makes; nothing is made for a replay. */
export function withAnswers(make: () => Complete, asked: Asked, answers: Answers): Complete {
  const { cassette, seed, hash } = answers;
  const numbering = { asked, seed, hash };
  if (cassette?.mode === 'replay') return numbered(replaying(cassette), numbering);
  const complete = unspoken(make(), answers.secrets);
  const asking: Answering = (call, context) => complete(call.request, context);
  const kept = withKept(asking, answers.kept);
  if (cassette === null) return numbered(kept, numbering);
  return numbered(withCassette(kept, cassette.store, cassette.mode), numbering);
}
