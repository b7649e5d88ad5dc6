import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Trials from which on memory is spared: with fewer, a process takes little whatever it does. */
const MANY_READ = 20_000;
const MANY_PLAYED = 5000;

/**
 * Has V8 tidy up after every tenth more of memory, where by itself it lets it double or quadruple first: 100,000 trials
 * leave a tenth less behind, for a tenth of a second more. A V8 that no longer knows the flag says so and goes on.
 */
export function spareMemoryFor(trials: number): void {
  if (trials >= MANY_READ) setFlagsFromString('--heap-growing-percent=10');
}

/**
 * For a run that plays so many trials. What a trial leaves behind is garbage, but V8 collects it late: memory may
 * quadruple before the next large collection. That is for other programs; docs/speed.md has the figures.
 */
export function spareMemoryToPlay(trials: number): void {
  if (trials < MANY_PLAYED) return;
  setFlagsFromString('--heap-growing-percent=10');
  collect();
}

/**
 * Lets go of what a step over so many trials has left before the next one, which loads code and rows of its own: else
 * what both take adds up.
 */
export function tidyAfter(trials: number): void {
  if (trials >= MANY_PLAYED) collect();
}

/** One collection, since V8 thinks of how far to let memory grow at the end of each: a tenth of a second. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
}
