import { availableParallelism } from 'node:os';
import type { Outline } from '../eval-setup.js';
import type { Cast } from '../plan-run.js';
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
  const few = suite.cases !== undefined || !mayBeWorthIt(suite, scenarios.length * subjects.length);
  const brought = catalogue.extensions.plugins.length > 0;
  if (suite.workers !== undefined || !bots || few || brought) return null;
  if (scenarios.length < 2 || suite.concurrency < 2 || availableParallelism() < 2) return null;
  return start({ kind: 'prepare', name, suite, langsmith });
}

/** How many cases there are is not known before they are read, but how many there are at most. */
function mayBeWorthIt({ limit, trials }: Outline['suite'], cells: number): boolean {
  return limit === undefined || isWorthHelp(limit * trials * cells);
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
