import { rightFares } from './fares.js';
import type { Service, Trip } from './types.js';

/**
 * Whether the party's luggage is within the service's rule: each piece within `max_sum_cm`, the weights together
 * within the allowances together (a passenger on a child or free fare has the child's).
 */
export function luggageFits(trip: Pick<Trip, 'party' | 'luggage'>, service: Service): boolean {
  const { adult_g, child_g, max_sum_cm } = service.luggage_rule;
  const allowance = rightFares(trip.party, service.child_rule)
    .map((fare) => (fare === 'adult' ? adult_g : child_g))
    .reduce((sum, g) => sum + g, 0);
  const weight = trip.luggage.reduce((sum, { g }) => sum + g, 0);
  return weight <= allowance && trip.luggage.every(({ sum_cm }) => sum_cm <= max_sum_cm);
}
