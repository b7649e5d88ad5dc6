import { didYouMean } from '../core/nearest.js';
import { FestevalError } from '../core/errors.js';
import type { PlainScenario } from '../core/scenario.js';

/** By id. Each is loaded where it is played: with their detectors and tables they are most of the program. */
const shipped = new Map<string, () => Promise<PlainScenario>>([
  ['itinerary', async () => (await import('./itinerary/index.js')).itinerary],
  ['relatives', async () => (await import('./relatives/index.js')).relatives],
  ['dialect-primer', async () => (await import('./dialect-primer/index.js')).dialectPrimer],
]);

/** Of every scenario of the catalogue that is built. */
export const scenarioIds: readonly string[] = [...shipped.keys()];

/** All of them. */
export async function loadScenarios(): Promise<readonly PlainScenario[]> {
  return Promise.all(scenarioIds.map(loadScenario));
}

/** Throws a usage error that names near ids. */
export async function loadScenario(id: string): Promise<PlainScenario> {
  const load = shipped.get(id);
  if (load === undefined) throw unknownScenario(id, scenarioIds);
  return load();
}

/** What to tell of an id that is not among these. */
export function unknownScenario(id: string, known: readonly string[]): FestevalError {
  return new FestevalError(
    `scenario: found "${id}", expected one of ${known.join(', ')}${didYouMean(id, known)}`,
  );
}
