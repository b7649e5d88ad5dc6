import type { RunHeader } from '../../core/run.js';
import { digest } from '../../io/digest.js';

/**
 * A hash of all that a run is played with: suite, cases, subjects, judges, plugins. A worker that starts later must find
 * it as it was.
 */
export function printOf({ planned, ...header }: RunHeader): string {
  return digest(JSON.stringify({ ...header, created: '', planned: planned.length }));
}
