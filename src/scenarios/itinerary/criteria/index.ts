import type { Criterion } from '../../../core/criterion.js';
import { finishedGate, noViralBait } from '../../gates.js';
import type { ItineraryData } from '../data.js';
import type { ItineraryState } from '../state.js';
import { deliveryChecks } from './delivery.js';
import { eventRecovered } from './event.js';
import { ownGates } from './gates.js';
import { qualityChecks } from './quality.js';
import { explainsTradeoff } from './rubric.js';
import { partySeated } from './seats.js';

export const itineraryCriteria: readonly Criterion<ItineraryState, ItineraryData>[] = [
  finishedGate(),
  noViralBait(),
  ...ownGates,
  partySeated,
  ...qualityChecks,
  eventRecovered,
  ...deliveryChecks,
  explainsTradeoff,
];
