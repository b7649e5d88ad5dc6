import { didYouMean } from '../core/nearest.js';
import { FestevalError } from '../core/errors.js';
import type { AnyScenario, PlainScenario } from '../core/scenario.js';
import { dialectPrimer } from './dialect-primer/index.js';
import { itinerary } from './itinerary/index.js';
import { relatives } from './relatives/index.js';

/** Every scenario of the catalogue that is built. */
export const scenarios: readonly PlainScenario[] = [itinerary, relatives, dialectPrimer];

/** The scenario of an id, among these. Throws a usage error that names near ones. */
export function scenarioById<Known extends AnyScenario>(id: string, among: readonly Known[]): Known {
  const found = among.find((scenario) => scenario.id === id);
  if (found !== undefined) return found;
  const known = among.map((scenario) => scenario.id);
  throw new FestevalError(
    `scenario: found "${id}", expected one of ${known.join(', ')}${didYouMean(id, known)}`,
  );
}
