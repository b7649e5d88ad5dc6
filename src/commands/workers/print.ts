import type { RunHeader } from '../../core/run.js';
import { packageVersion } from '../../core/version.js';
import { digest } from '../../io/digest.js';

/**
 * A hash of all that a run is played with: festeval itself, suite, cases, subjects, judges, plugins. A worker that starts
 * later must find it as it was.
 */
export function printOf({ planned, ...header }: RunHeader): string {
  return digest(
    JSON.stringify({ festeval: packageVersion, ...header, created: '', planned: planned.length }),
  );
}
