import { setFlagsFromString } from 'node:v8';

/** Trials from which on memory is spared: with fewer, a process takes little whatever it does. */
const MANY = 20_000;

/**
 * Has V8 tidy up after every tenth more of memory, where by itself it lets it double or quadruple first: 100,000 trials
 * leave a tenth less behind, for a tenth of a second more. A V8 that no longer knows the flag says so and goes on.
 */
export function spareMemoryFor(trials: number): void {
  if (trials >= MANY) setFlagsFromString('--heap-growing-percent=10');
}
