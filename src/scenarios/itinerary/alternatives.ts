import { changeGap, homeGap } from '../../world/travel/chain-legs.js';
import type { Option } from '../../world/travel/labels.js';
import { listPricing, optionsFor, planOf, type Plan, type Pricing } from '../../world/travel/solve.js';
import type { Fen, Network, Service, Trip } from '../../world/travel/types.js';

/** No longer chain is looked at. */
const MOST_RIDES = 4;

export type Market = {
  readonly network: Network;
  readonly trip: Trip;
  /** Default: list price where seats suffice. */
  readonly pricing?: Pricing;
  /** Greatest money for tickets. Default: the trip's. */
  readonly budget_fen?: Fen;
};

/**
 * Every feasible plan of at most four rides within the budget, each service in its cheapest class, hidden needs
 * honoured or not; worst J first.
 */
export function affordablePlans({ network, trip, pricing, budget_fen }: Market): readonly Plan[] {
  const careless = { ...trip, needs: [] };
  const options = optionsFor(network, careless, pricing ?? listPricing(trip.party));
  const limit = budget_fen ?? trip.budget_fen;
  const found: Plan[] = [];
  const extend = (path: readonly Option[], last: Option, money: Fen): void => {
    if (money > limit) return;
    if (reaches(network, trip, last.service)) {
      found.push(planOf(network, trip, { path: path.map(({ ride }) => ride), money }));
    }
    if (path.length === MOST_RIDES) return;
    for (const next of options) {
      if (connects(network, trip, last.service, next.service))
        extend([...path, next], next, money + next.fen);
    }
  };
  for (const first of options) {
    if (leaves(network, trip, first.service)) extend([first], first, first.fen);
  }
  return found.toSorted((a, b) => b.j_fen - a.j_fen);
}

function leaves(network: Network, trip: Trip, service: Service): boolean {
  const gap = homeGap(network, trip, service, 'leaving');
  return gap !== null && service.dep - gap.minutes >= trip.depart_after;
}

function connects(network: Network, { party }: Trip, before: Service, next: Service): boolean {
  if (next.dep < before.arr) return false;
  const gap = changeGap(network, party, before, next);
  return gap !== null && next.dep - before.arr >= gap.minutes;
}

function reaches(network: Network, trip: Trip, service: Service): boolean {
  const gap = homeGap(network, trip, service, 'reaching');
  return gap !== null && service.arr + gap.minutes <= trip.arrive_by;
}
