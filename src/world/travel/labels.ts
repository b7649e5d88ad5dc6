import { PREFERENCE_FEN, prefsBroken, TRANSFER_FEN } from './chain.js';
import { changeGap, homeGap } from './chain-legs.js';
import { buffers, type BoardingGap } from './connections.js';
import { ridesOvernight, waitsOvernight } from './overnight.js';
import type { Fen, Minutes, Network, Ride, Service, Trip } from './types.js';

/** What the search minimises besides money and link fares, in fen; all 0 leaves just these. */
export type Weights = { readonly minute: Fen; readonly transfer: Fen; readonly preference: Fen };

/** Money and link fares only. */
export const NO_WEIGHTS: Weights = { minute: 0, transfer: 0, preference: 0 };

export const weightsOf = (trip: Trip): Weights => ({
  minute: trip.prefs.vot_fen_per_min,
  transfer: TRANSFER_FEN,
  preference: PREFERENCE_FEN,
});

/** A service that may be boarded, the class it is bought in, and what that adds to the money spent (>= 0). */
export type Option = { readonly service: Service; readonly ride: Ride; readonly fen: Fen };

export type Search = {
  readonly network: Network;
  readonly trip: Trip;
  /** One a service: nothing but the price differs between its classes. */
  readonly options: readonly Option[];
  readonly weights: Weights;
  /** Greatest sum of the options' money. */
  readonly limit_fen: Fen;
};

/** A way of having arrived by a service. `cost` counts all up to that arrival but the soft preferences. */
type Label = {
  readonly option: Option;
  readonly cost: Fen;
  readonly money: Fen;
  readonly transfers: number;
  readonly overnight: boolean;
  readonly path: readonly Ride[];
};

/** A chain that reaches the door in time. `cost` is the weighted sum with link fares and soft preferences. */
export type Arrival = {
  readonly cost: Fen;
  readonly money: Fen;
  readonly arrive: Minutes;
  readonly path: readonly Ride[];
};

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Ride by ride, by service id and then class; a chain before its own continuation. */
export function comparePaths(a: readonly Ride[], b: readonly Ride[]): number {
  for (const [i, ride] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    const order = compareText(ride.service_id, other.service_id) || compareText(ride.class, other.class);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Cheapest in the weighted sum, then earliest, then by path: no two chains are equal. */
export const byCost = (a: Arrival, b: Arrival): number =>
  a.cost - b.cost || a.arrive - b.arrive || comparePaths(a.path, b.path);

/** Earliest at the door, then cheapest, then by path. */
export const byArrival = (a: Arrival, b: Arrival): number =>
  a.arrive - b.arrive || a.cost - b.cost || comparePaths(a.path, b.path);

/**
 * Whether every continuation of `b` is matched by one of `a` that is as good, ties included. Both arrived by the
 * same service, so arrival does not enter; transfers and the night do as long as they can still break a preference.
 */
function dominates(a: Label, b: Label, { prefs }: Trip): boolean {
  const level = ({ transfers }: Label): number => Math.min(transfers, prefs.max_transfers + 1);
  return (
    a.cost <= b.cost &&
    a.money <= b.money &&
    level(a) <= level(b) &&
    (b.overnight || !a.overnight || !prefs.no_overnight) &&
    (a.cost < b.cost || comparePaths(a.path, b.path) <= 0)
  );
}

function addLabel(kept: Label[], label: Label, trip: Trip): Label[] {
  if (kept.some((other) => dominates(other, label, trip))) return kept;
  return [...kept.filter((other) => !dominates(label, other, trip)), label];
}

const isWalkable = (gap: BoardingGap | null, { needs }: Trip): gap is BoardingGap =>
  gap !== null && (gap.step_free || !needs.includes('stairs'));

function fromHome({ network, trip, weights }: Search, option: Option): Label[] {
  const { service, ride, fen } = option;
  const gap = homeGap(network, trip, service, 'leaving');
  if (!isWalkable(gap, trip) || service.dep - gap.minutes < trip.depart_after) return [];
  const minutes = service.arr - service.dep + gap.minutes;
  const cost = fen + gap.fare_fen + weights.minute * minutes;
  return [{ option, cost, money: fen, transfers: 0, overnight: ridesOvernight(service), path: [ride] }];
}

/** The continuations by `option` of all labels of one earlier service. */
function fromRide({ network, trip, weights }: Search, before: readonly Label[], option: Option): Label[] {
  const earlier = before[0]?.option.service;
  const { service, ride, fen } = option;
  if (earlier === undefined || service.dep - earlier.arr < buffers.samePlace) return [];
  const gap = changeGap(network, trip.party, earlier, service);
  if (!isWalkable(gap, trip) || service.dep - earlier.arr < gap.minutes) return [];
  const night = waitsOvernight(earlier.arr, service.dep);
  if (night && trip.needs.includes('overnight')) return [];
  const added = fen + gap.fare_fen + weights.transfer + weights.minute * (service.arr - earlier.arr);
  return before.map((label) => ({
    option,
    cost: label.cost + added,
    money: label.money + fen,
    transfers: label.transfers + 1,
    overnight: label.overnight || night || ridesOvernight(service),
    path: [...label.path, ride],
  }));
}

function arrivalsOf({ network, trip, weights }: Search, labels: readonly Label[]): Arrival[] {
  const service = labels[0]?.option.service;
  const gap = service === undefined ? null : homeGap(network, trip, service, 'reaching');
  if (service === undefined || !isWalkable(gap, trip)) return [];
  const arrive = service.arr + gap.minutes;
  if (arrive > trip.arrive_by) return [];
  return labels.map(({ cost, money, transfers, overnight, path }) => ({
    cost:
      cost +
      gap.fare_fen +
      weights.minute * gap.minutes +
      weights.preference * prefsBroken(trip.prefs, transfers, overnight),
    money,
    arrive,
    path,
  }));
}

/**
 * Every non-dominated way of reaching the door in time, by label setting over the services in order of departure:
 * a service departs after those it can follow have arrived, so that order is a topological one and one pass is
 * exact. Labels are compared on cost, money (for the limit), transfers and night (for the preferences).
 */
export function reachDoor(search: Search): Arrival[] {
  const { trip, limit_fen } = search;
  const options = search.options
    .filter(({ service }) => service.arr <= trip.arrive_by)
    .sort((a, b) => a.service.dep - b.service.dep || compareText(a.service.id, b.service.id));
  const settled: Label[][] = [];
  for (const option of options) {
    const found = [
      ...fromHome(search, option),
      ...settled.flatMap((before) => fromRide(search, before, option)),
    ];
    const affordable = found.filter(({ money }) => money <= limit_fen);
    const kept = affordable.reduce<Label[]>((labels, label) => addLabel(labels, label, trip), []);
    if (kept.length > 0) settled.push(kept);
  }
  return settled.flatMap((labels) => arrivalsOf(search, labels));
}

/** The first of the arrivals in this order, or null. */
export function bestOf(
  arrivals: readonly Arrival[],
  order: (a: Arrival, b: Arrival) => number,
): Arrival | null {
  return arrivals.reduce<Arrival | null>(
    (best, next) => (best === null || order(next, best) < 0 ? next : best),
    null,
  );
}
