import { baseline } from './baseline.js';
import { validDocs } from './documents.js';
import { completeFares, seatsFor, ticketFen } from './fares.js';
import { bestOf, byCost, NO_WEIGHTS, reachDoor } from './labels.js';
import { optionsFor, planOf, solve, type Plan, type Pricing } from './solve.js';
import type { Fen, Minutes, Network, Order, SeatClass, Service, Trip } from './types.js';

export type RecoveryState = {
  /** As it is now: cancelled and delayed services, seats still for sale. */
  readonly network: Network;
  readonly trip: Trip;
  readonly orders: readonly Order[];
  readonly now: Minutes;
  /** What would come back if this order were cancelled now. */
  readonly refundOf: (order: Order) => Fen;
  /** Paid so far less refunds so far. */
  readonly netPaid: Fen;
};

/**
 * The trip as it stands now, as an ordinary planning problem. Imagine every order cancelled: `fixed_fen` would be
 * spent. From there a ride costs list price, or, where it is owned, the refund given up by keeping it; so the sum of
 * prices and `fixed_fen` is exactly the net money at the end, whatever is kept, cancelled and bought.
 */
export type RecoveryProblem = {
  readonly network: Network;
  /** The wanted trip, which cannot start before now. */
  readonly trip: Trip;
  readonly pricing: Pricing;
  readonly fixed_fen: Fen;
};

type Owned = { readonly order: Order; readonly refund_fen: Fen };

/** All sets of orders that seat nobody twice: two seats for one never pay, and leaving them out keeps the sets few. */
function disjointSets(owned: readonly Owned[]): (readonly Owned[])[] {
  const names = (set: readonly Owned[]): string[] =>
    set.flatMap(({ order }) => order.tickets.map(({ name }) => name));
  return owned.reduce<(readonly Owned[])[]>(
    (sets, next) => [
      ...sets,
      ...sets.map((set) => [...set, next]).filter((set) => new Set(names(set)).size === names(set).length),
    ],
    [[]],
  );
}

/** Whether each ticket is a passenger's of the party, on a document that will be accepted. */
function isUsable({ party }: Trip, service: Service, { order }: Owned): boolean {
  return order.tickets.every(({ name, doc }) => {
    const holder = party.find((passenger) => passenger.name === name);
    return holder !== undefined && validDocs(holder, service).includes(doc);
  });
}

/** Keeping these orders and buying what is missing in this class; null where that gives no right and full party. */
function keepingFen({ party }: Trip, service: Service, cls: SeatClass, kept: readonly Owned[]): Fen | null {
  const tickets = kept.flatMap(({ order }) => order.tickets);
  const given = party.map(({ name }) => tickets.find((ticket) => ticket.name === name)?.fare ?? null);
  const fares = completeFares(party, service.child_rule, given);
  if (fares === null) return null;
  const bought = fares.filter((_, at) => given[at] === null);
  // A ride that is owned whole keeps the class it was bought in.
  if (bought.length === 0 && kept[0]?.order.class !== cls.id) return null;
  if (bought.length > 0 && seatsFor(bought) > cls.seats) return null;
  const forgone = kept.reduce((sum, { refund_fen }) => sum + refund_fen, 0);
  return bought.reduce((sum, fare) => sum + ticketFen(cls, fare, service.child_rule), forgone);
}

function ownedPricing(trip: Trip, owned: readonly Owned[]): Pricing {
  return (service, cls) => {
    const usable = owned
      .filter(({ order }) => order.service_id === service.id)
      .filter((own) => isUsable(trip, service, own));
    const prices = disjointSets(usable)
      .map((kept) => keepingFen(trip, service, cls, kept))
      .filter((fen) => fen !== null);
    return prices.length === 0 ? null : Math.min(...prices);
  };
}

/** States what is left to decide as a planning problem; see `RecoveryProblem`. */
export function recoveryProblem(state: RecoveryState): RecoveryProblem {
  const { network, now } = state;
  const owned = state.orders
    .filter(({ status }) => status === 'paid')
    .map((order): Owned => ({ order, refund_fen: state.refundOf(order) }));
  const trip = { ...state.trip, depart_after: Math.max(state.trip.depart_after, now) };
  const refunds = owned.reduce((sum, { refund_fen }) => sum + refund_fen, 0);
  return { network, trip, pricing: ownedPricing(trip, owned), fixed_fen: state.netPaid - refunds };
}

function withFixed({ fixed_fen }: RecoveryProblem, plan: Plan): Plan {
  return { ...plan, money_fen: plan.money_fen + fixed_fen, j_fen: plan.j_fen + fixed_fen };
}

/** The best that can still be done: least J over the whole trip, net money within the budget (default: the trip's). */
export function bestRecovery(
  problem: RecoveryProblem,
  budget_fen: Fen = problem.trip.budget_fen,
): Plan | null {
  const { network, trip, pricing, fixed_fen } = problem;
  const plan = solve(network, trip, { pricing, budget_fen: budget_fen - fixed_fen });
  return plan === null ? null : withFixed(problem, plan);
}

/** The feasible recovery with the least net money, whatever its J (of equals the one with the lower link fares). */
export function cheapestRecovery(problem: RecoveryProblem): Plan | null {
  const { network, trip, pricing } = problem;
  const arrivals = reachDoor({
    network,
    trip,
    options: optionsFor(network, trip, pricing),
    weights: NO_WEIGHTS,
    limit_fen: Infinity,
  });
  const best = bestOf(arrivals, (a, b) => a.money - b.money || byCost(a, b));
  return best === null ? null : withFixed(problem, planOf(network, trip, best));
}

/** What the user would do alone from here: the baseline, with owned tickets kept where its chain uses them. */
export function baselineRecovery(problem: RecoveryProblem): Plan | null {
  const found = baseline(problem.network, problem.trip, problem.pricing);
  return found === null ? null : withFixed(problem, found.plan);
}
