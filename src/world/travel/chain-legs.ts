import { boardingGap, type BoardingGap, type Stop } from './connections.js';
import type { Minutes, Network, Passenger, Ride, SeatClass, Service, Trip } from './types.js';

/** A ride whose service exists; `at` is its place in the chain, from 0. */
export type Leg = {
  readonly at: number;
  readonly service: Service;
  /** Undefined where the service has no such class. */
  readonly cls: SeatClass | undefined;
};

type Home = 'leaving' | 'reaching';
export type HopKind = Home | 'change';

/** Leaving home, changing, or reaching home. `at` is the ride boarded; for reaching home, the one left. */
export type Hop = {
  readonly kind: HopKind;
  readonly at: number;
  readonly gap: BoardingGap | null;
  /** From arriving to departing; null for leaving home and reaching home, which fit themselves to the ride. */
  readonly wait: { readonly from: Minutes; readonly until: Minutes } | null;
};

export const homeOf = (city: string): string => `${city}/home`;

const homeStop = (city: string): Stop => ({ place: homeOf(city), mode: 'home' });
const boarded = ({ from, mode }: Service): Stop => ({ place: from, mode });
const left = ({ to, mode }: Service): Stop => ({ place: to, mode });

/** The connection between the door and a ride. */
export function homeGap(network: Network, trip: Trip, service: Service, way: Home): BoardingGap | null {
  return way === 'leaving'
    ? boardingGap(network, trip.party, homeStop(trip.origin), boarded(service))
    : boardingGap(network, trip.party, left(service), homeStop(trip.destination));
}

/** The connection between two rides. */
export function changeGap(
  network: Network,
  party: readonly Passenger[],
  before: Service,
  next: Service,
): BoardingGap | null {
  return boardingGap(network, party, left(before), boarded(next));
}

/** The rides whose services exist, each with its place in the chain. */
export function legsOf(network: Network, rides: readonly Ride[]): Leg[] {
  return rides.flatMap((ride, at) => {
    const service = network.services.find(({ id }) => id === ride.service_id);
    return service === undefined
      ? []
      : [{ at, service, cls: service.classes.find(({ id }) => id === ride.class) }];
  });
}

function changes(network: Network, trip: Trip, legs: readonly Leg[]): Hop[] {
  return legs.flatMap((next, i) => {
    const before = legs[i - 1];
    if (before === undefined || before.at + 1 !== next.at) return [];
    const gap = changeGap(network, trip.party, before.service, next.service);
    return [
      { kind: 'change', at: next.at, gap, wait: { from: before.service.arr, until: next.service.dep } },
    ];
  });
}

/** All connections of a chain of `length` rides, those next to an unknown ride left out. */
export function hopsOf(network: Network, trip: Trip, legs: readonly Leg[], length: number): Hop[] {
  const end = (leg: Leg | undefined, at: number, way: Home): Hop[] =>
    leg?.at === at ? [{ kind: way, at, gap: homeGap(network, trip, leg.service, way), wait: null }] : [];
  return [
    ...end(legs[0], 0, 'leaving'),
    ...changes(network, trip, legs),
    ...end(legs.at(-1), length - 1, 'reaching'),
  ];
}
