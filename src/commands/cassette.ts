import type { Answers } from '../backends/cassette/chain.js';
import { keyVariables } from '../backends/endpoint.js';
import { cassetteModes, type AnswerStore, type CassetteMode } from '../core/answers.js';
import { exitCode, FestevalError, type ExitCode } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import { openCassette } from '../io/cassette/folder.js';
import { digest } from '../io/digest.js';
import { say } from './say.js';

/** Takes `dir[:record|replay|auto]` apart. Throws a FestevalError for another word in the place of a mode. */
export function readCassetteFlag(text: string): { readonly dir: string; readonly mode: CassetteMode } {
  const colon = text.lastIndexOf(':');
  const word = text.slice(colon + 1);
  const mode = cassetteModes.find((one) => one === word);
  const dir = colon === -1 ? text : text.slice(0, colon);
  if (colon !== -1 && mode !== undefined && dir !== '') return { dir, mode };
  // A drive's letter is followed by a path, never by one bare word.
  if (colon === -1 || !/^[a-z]+$/.test(word)) return { dir: text, mode: 'auto' };
  throw new FestevalError(
    `--cassette: found "${text}", expected DIR or DIR:MODE${didYouMean(word, cassetteModes)} (modes: ${cassetteModes.join(', ')})`,
  );
}

/** Recorded answers for a command, and what it says of those that were missing. */
export type Recordings = {
  readonly answers: Answers;
  /** Nobody is asked: neither keys nor a preflight are needed. */
  readonly offline: boolean;
  /** Recorded answers may stand in for a model that cannot be reached. */
  readonly standIn: boolean;
  /** Tells of calls that a replay had no answer for; they make an exit of 0 one of 3. */
  conclude(code: ExitCode): ExitCode;
};

type Wanted = {
  /** As given; undefined for none. */
  readonly cassette: string | undefined;
  readonly seed: number | null;
  /** Specs of all backends of the command, for their keys. */
  readonly specs: readonly string[];
  /** What the run keeps, once it has begun. */
  readonly kept: () => AnswerStore | null;
};

export function openRecordings({ cassette, seed, specs, kept }: Wanted): Recordings {
  const secrets = keyVariables(specs).flatMap((name) => process.env[name]?.trim() ?? []);
  const base = { seed, kept, secrets, hash: digest };
  if (cassette === undefined) {
    return { answers: { ...base, cassette: null }, offline: false, standIn: false, conclude: (code) => code };
  }
  const { dir, mode } = readCassetteFlag(cassette);
  const store = openCassette({ dir, write: mode !== 'replay', secrets });
  const missing: string[] = [];
  const missed = (message: string): void => void missing.push(message);
  return {
    answers: { ...base, cassette: { store, mode, missed } },
    offline: mode === 'replay',
    standIn: true,
    conclude: (code) => {
      const [first] = missing;
      if (first === undefined) return code;
      say(`--cassette: ${String(missing.length)} calls were not recorded. The first: ${first}`);
      return code === exitCode.done ? exitCode.tooMuchBroke : code;
    },
  };
}
