import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { messageOf } from '../../core/errors.js';
import type { Outline } from '../eval-setup.js';
import { shippedDataset } from '../place.js';
import type { Cast } from '../plan-run.js';
import { say } from '../say.js';
import type { Prepare } from './messages.js';
import { forkWorker, type WorkerFork } from './start-worker.js';

/** A second process that sets itself up while this one reads cases, to play a part of the run. */
export type Helper = {
  /** The process, to be told to begin; null once it is taken, or has died. */
  take(): WorkerFork | null;
  /** Ends it, unless it was taken. */
  dismiss(): void;
};

/**
 * What a run must have for a second process to be worth its start and memory: trials that wait for nothing keep a core busy
 * (docs/workers.md has the figures).
 */
const FEWEST_TRIALS = 300;

/** Whether so many trials, of which no model is asked, are worth a helper. */
export const isWorthHelp = (trials: number): boolean => trials >= FEWEST_TRIALS;

/**
 * Starts a helper where a run may be worth it: bots alone, two scenarios or more, so that either process has code of its
 * own to warm, two cores, and nobody's word on it. Code that a plugin brought is not run twice unasked.
 */
export function hireHelper(
  outline: Outline,
  { subjects, voice, bench }: Cast,
  langsmith: boolean,
): Helper | null {
  const { name, suite, catalogue, scenarios } = outline;
  const bots = subjects.every(({ kind }) => kind === 'bot') && voice === null && bench.judge === null;
  const brought = catalogue.extensions.plugins.length > 0;
  if (suite.workers !== undefined || suite.cases !== undefined || !bots || brought) return null;
  if (scenarios.length < 2 || suite.concurrency < 2 || availableParallelism() < 2) return null;
  if (!isWorthHelp(guessedTrials(outline, subjects.length))) return null;
  try {
    return start({ kind: 'prepare', name, suite, langsmith });
  } catch (error) {
    say(`no second process could be started (${messageOf(error)}); this one plays alone`);
    return null;
  }
}

/** The trials of a run before its cases are read: rows of its datasets, by what their lines hold. */
function guessedTrials({ suite, scenarios, sources }: Outline, subjects: number): number {
  const { split, lang, limit = Infinity, trials } = suite;
  const wanted = [split, lang].flatMap((value) => (value === 'all' ? [] : [`,${value},`]));
  const cases = scenarios.map((scenario) => {
    const file = sources[scenario.id]?.file ?? shippedDataset(scenario);
    if (!existsSync(file)) return 0;
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);
    return Math.min(limit, lines.filter((line) => wanted.every((value) => line.includes(value))).length);
  });
  return cases.reduce((sum, count) => sum + count, 0) * subjects * trials;
}

function start(order: Prepare): Helper {
  let fork: WorkerFork | null = forkWorker(order);
  const take = (): WorkerFork | null => {
    const taken = fork;
    fork = null;
    return taken?.isAlive() === true ? taken : null;
  };
  return { take, dismiss: () => take()?.kill() };
}
