import { hopsOf, legsOf, type Hop, type HopKind, type Leg } from './chain-legs.js';
import {
  earlyStart,
  emptyChain,
  endProblems,
  hopProblems,
  lateArrival,
  legProblems,
  unknownRides,
  type ChainProblem,
  type ProblemCode,
} from './chain-problems.js';
import { partyFen } from './fares.js';
import { luggageFits } from './luggage.js';
import { ridesOvernight, waitsOvernight } from './overnight.js';
import type { Fen, Minutes, Need, Network, Preferences, Ride, Trip } from './types.js';

/** Weights of J besides the value of time (docs/scenarios/itinerary.md). */
export const TRANSFER_FEN = 3000;
export const PREFERENCE_FEN = 5000;

/**
 * What a chain of rides means for a trip. Feasible when `problems` is empty; otherwise the numbers count what is
 * known: a connection without a link takes no time, an unknown ride costs nothing. Seats are not looked at.
 */
export type ChainReport = {
  readonly problems: readonly ChainProblem[];
  /** Leaving the origin's door: as late as the first buffer allows. */
  readonly leave: Minutes;
  /** At the destination's door. */
  readonly arrive: Minutes;
  readonly door_minutes: Minutes;
  readonly transfers: number;
  /** Tickets of the whole party at list price, everybody on the right fare. */
  readonly ticket_fen: Fen;
  readonly link_fen: Fen;
  readonly overnight: boolean;
  /** Those of the trip's needs that the chain does not honour. */
  readonly needs_broken: readonly Need[];
  /** Soft preferences broken: 0, 1 or 2. */
  readonly prefs_broken: number;
};

/** @internal For tests. */
export const isFeasible = ({ problems }: ChainReport): boolean => problems.length === 0;

/** Soft preferences that a number of transfers and a night under way break. */
export function prefsBroken(prefs: Preferences, transfers: number, overnight: boolean): number {
  return (transfers > prefs.max_transfers ? 1 : 0) + (prefs.no_overnight && overnight ? 1 : 0);
}

function isOvernight(legs: readonly Leg[], hops: readonly Hop[]): boolean {
  return (
    legs.some(({ service }) => ridesOvernight(service)) ||
    hops.some(({ wait }) => wait !== null && waitsOvernight(wait.from, wait.until))
  );
}

function needsBroken(trip: Trip, legs: readonly Leg[], hops: readonly Hop[]): Need[] {
  const breaks = (need: Need): boolean => {
    switch (need) {
      case 'stairs':
        return (
          legs.some(({ service }) => !service.step_free) || hops.some(({ gap }) => gap?.step_free === false)
        );
      case 'overnight':
        return isOvernight(legs, hops);
      case 'luggage':
        return legs.some(({ service }) => !luggageFits(trip, service));
    }
  };
  return trip.needs.filter(breaks);
}

function ticketsFen(trip: Trip, legs: readonly Leg[]): Fen {
  return legs.reduce(
    (sum, { service, cls }) => sum + (cls === undefined ? 0 : partyFen(service, cls, trip.party)),
    0,
  );
}

function timesOf(
  trip: Trip,
  legs: readonly Leg[],
  hops: readonly Hop[],
): { leave: Minutes; arrive: Minutes } {
  const [first, last] = [legs[0], legs.at(-1)];
  if (first === undefined || last === undefined)
    return { leave: trip.depart_after, arrive: trip.depart_after };
  const minutes = (kind: HopKind): Minutes => hops.find((hop) => hop.kind === kind)?.gap?.minutes ?? 0;
  return { leave: first.service.dep - minutes('leaving'), arrive: last.service.arr + minutes('reaching') };
}

function findProblems(
  network: Network,
  trip: Trip,
  rides: readonly Ride[],
  {
    legs,
    hops,
    leave,
    arrive,
  }: { legs: readonly Leg[]; hops: readonly Hop[]; leave: Minutes; arrive: Minutes },
): ChainProblem[] {
  if (rides.length === 0) return [emptyChain];
  const end = rides.length - 1;
  const first = legs.find(({ at }) => at === 0)?.service;
  const last = legs.find(({ at }) => at === end)?.service;
  const ends = endProblems(network, trip, { first, last, at: end });
  const astray = (code: ProblemCode): boolean => ends.some((found) => found.code === code);
  // A chain that starts or ends in another city has no home link there either: one cause, one problem.
  const judged = hops.filter(
    ({ kind }) => kind === 'change' || !astray(kind === 'leaving' ? 'wrong-start' : 'wrong-end'),
  );
  return [
    ...unknownRides(network, rides),
    ...legs.flatMap((leg) => rides.slice(leg.at, leg.at + 1).flatMap((ride) => legProblems(trip, leg, ride))),
    ...ends,
    ...judged.flatMap(hopProblems),
    ...(first === undefined || astray('wrong-start') ? [] : earlyStart(trip, leave)),
    ...(last === undefined || astray('wrong-end') ? [] : lateArrival(trip, arrive, end)),
  ];
}

/** Checks and measures a chain of rides against a trip; never throws. */
export function reportChain(network: Network, trip: Trip, rides: readonly Ride[]): ChainReport {
  const legs = legsOf(network, rides);
  const hops = hopsOf(network, trip, legs, rides.length);
  const { leave, arrive } = timesOf(trip, legs, hops);
  const transfers = Math.max(0, rides.length - 1);
  const overnight = isOvernight(legs, hops);
  return {
    problems: findProblems(network, trip, rides, { legs, hops, leave, arrive }),
    leave,
    arrive,
    door_minutes: arrive - leave,
    transfers,
    ticket_fen: ticketsFen(trip, legs),
    link_fen: hops.reduce((sum, { gap }) => sum + (gap?.fare_fen ?? 0), 0),
    overnight,
    needs_broken: needsBroken(trip, legs, hops),
    prefs_broken: prefsBroken(trip.prefs, transfers, overnight),
  };
}

/** J of a plan in fen (docs/scenarios/itinerary.md): money for tickets, links, time, transfers, preferences broken. */
export function jFen({
  money_fen,
  report,
  prefs,
}: {
  readonly money_fen: Fen;
  readonly report: ChainReport;
  readonly prefs: Preferences;
}): Fen {
  return (
    money_fen +
    report.link_fen +
    prefs.vot_fen_per_min * report.door_minutes +
    TRANSFER_FEN * report.transfers +
    PREFERENCE_FEN * report.prefs_broken
  );
}
