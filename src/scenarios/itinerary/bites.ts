import { reportChain, jFen } from '../../world/travel/chain.js';
import { dayOf } from '../../world/travel/clock.js';
import { rightFares } from '../../world/travel/fares.js';
import { solve } from '../../world/travel/solve.js';
import type { Network, Passenger, Trip } from '../../world/travel/types.js';
import type { ItineraryData } from './data.js';
import { settledNetwork } from './market.js';
import { gainValue } from './value.js';

/** What only the traveller can tell and a plan can depend on. */
export const factKinds = [
  'stairs',
  'overnight',
  'luggage',
  'deadline',
  'prefs',
  'documents',
  'mobility',
  'ages',
] as const;
export type FactKind = (typeof factKinds)[number];

/** A plan made without a fact may reach at most this value for the fact to matter. */
const MOST_VALUE = 0.9;
/** What one would guess: a minute worth the middle of what the cases have, in fen, and nobody particular. */
const GUESSED_PREFS = { max_transfers: 9, no_overnight: false, vot_fen_per_min: 50 } as const;
const DAY = 1440;

/**
 * The facts without which a case goes wrong: the plan that is best for whoever lacks just that one and guesses is not
 * possible, breaks a need, is stopped at the door, costs the wrong fares, or reaches at most .9 of the value.
 */
export function bitesOf(data: ItineraryData): readonly FactKind[] {
  const network = settledNetwork(data.network, data.event);
  return factKinds.filter((kind) => isRelevant(kind, data.trip) && bites(kind, network, data));
}

function isRelevant(kind: FactKind, { needs }: Trip): boolean {
  return kind === 'stairs' || kind === 'overnight' || kind === 'luggage' ? needs.includes(kind) : true;
}

function bites(kind: FactKind, network: Network, data: ItineraryData): boolean {
  const { trip } = data;
  if (kind === 'documents' && trip.party.some((passenger) => lacksCard(passenger, trip))) return true;
  if (kind === 'ages') return paysLess(network, data);
  const plan = solve(network, without(kind, trip));
  if (plan === null) return false;
  const report = reportChain(network, trip, plan.rides);
  if (report.problems.length > 0) return true;
  if (kind === 'stairs' || kind === 'overnight' || kind === 'luggage')
    return report.needs_broken.includes(kind);
  const agent = jFen({ money_fen: plan.money_fen, report, prefs: trip.prefs });
  return gainValue({ agent, opt: data.opt_fen, base: data.base_fen }) <= MOST_VALUE;
}

/** The trip as somebody takes it to be who does not know this fact. */
function without(kind: FactKind, trip: Trip): Trip {
  switch (kind) {
    case 'stairs':
    case 'overnight':
    case 'luggage':
      return { ...trip, needs: trip.needs.filter((need) => need !== kind) };
    case 'deadline':
      return { ...trip, arrive_by: trip.arrive_by + DAY };
    case 'prefs':
      return { ...trip, prefs: GUESSED_PREFS };
    case 'documents':
      return { ...trip, party: trip.party.map((one) => ({ ...one, docs: [{ kind: 'id_card' as const }] })) };
    case 'mobility':
      return { ...trip, party: trip.party.map((one) => ({ ...one, mobility: 2 as const })) };
    case 'ages':
      return trip;
  }
}

/** Everybody is taken to have a valid ID card; this one has none on the day by which all is over. */
function lacksCard({ docs }: Passenger, { arrive_by }: Trip): boolean {
  const card = docs.find(({ kind }) => kind === 'id_card');
  return card === undefined || (card.valid_until !== undefined && card.valid_until < dayOf(arrive_by));
}

/** Whether somebody is entitled to less than an adult's fare on the best plan. */
function paysLess(network: Network, { trip, optimum }: ItineraryData): boolean {
  const services = network.services.filter(({ id }) => optimum.some(({ service_id }) => service_id === id));
  return services.some(({ child_rule }) =>
    rightFares(trip.party, child_rule).some((fare) => fare !== 'adult'),
  );
}
