import { keepFor } from '../../core/keep.js';
import type { Fen, Link, Minutes, Mode, Network, Passenger } from './types.js';

/** The connection table of docs/scenarios/itinerary.md, in minutes. */
export const buffers = {
  samePlace: 30,
  otherPlace: 40,
  toPlane: 120,
  afterPlane: 60,
  afterCarpool: 60,
  slowPassenger: 20,
} as const;

/** Children under this age use the links between the places of a city for nothing. */
export const LINK_FREE_UNDER = 6;

/** One end of a connection: where it is, and what is left or boarded there (`home`: the traveller's door). */
export type Stop = { readonly place: string; readonly mode: Mode | 'home' };

export type BoardingGap = {
  /** Needed between the arrival (or leaving home) and the departure (or reaching home), link included. */
  readonly minutes: Minutes;
  /** Link fares of the whole party. */
  readonly fare_fen: Fen;
  /** False where the link has stairs. */
  readonly step_free: boolean;
};

const STAY: Pick<Link, 'minutes' | 'fare_fen' | 'step_free'> = { minutes: 0, fare_fen: 0, step_free: true };

const isBetter = (a: Link, b: Link): boolean =>
  a.minutes !== b.minutes
    ? a.minutes < b.minutes
    : a.step_free !== b.step_free
      ? a.step_free
      : a.fare_fen < b.fare_fen;

/** The one link that joins two places, in either direction; of several the fastest, then step-free, then cheapest. */
export function linkBetween({ links }: Network, a: string, b: string): Link | null {
  return linksJoining(links)(`${a} ${b}`) ?? null;
}

/** Looked up in a table of all pairs: solving a timetable asks for thousands. */
const linksJoining = keepFor((links: Network['links']) => {
  const best = new Map<string, Link>();
  const enter = (pair: string, link: Link): void => {
    const known = best.get(pair);
    if (known === undefined || isBetter(link, known)) best.set(pair, link);
  };
  for (const link of links) {
    enter(`${link.from} ${link.to}`, link);
    enter(`${link.to} ${link.from}`, link);
  }
  return (pair: string): Link | undefined => best.get(pair);
});

function boarding(from: Stop, to: Stop): Minutes {
  if (to.mode === 'home') return 0;
  if (to.mode === 'plane') return buffers.toPlane;
  return from.place === to.place ? buffers.samePlace : buffers.otherPlace;
}

function slack(from: Stop, to: Stop, party: readonly Passenger[]): Minutes {
  const slow = to.mode !== 'home' && party.some(({ mobility }) => mobility < 2);
  return (
    (from.mode === 'plane' ? buffers.afterPlane : 0) +
    (from.mode === 'carpool' && to.mode !== 'home' ? buffers.afterCarpool : 0) +
    (slow ? buffers.slowPassenger : 0)
  );
}

/**
 * What a connection takes: leaving home (`from.mode` home), between two rides, or reaching home (`to.mode` home).
 * Null when no single link joins two different places: there is no walking over two links.
 */
export function boardingGap(
  network: Network,
  party: readonly Passenger[],
  from: Stop,
  to: Stop,
): BoardingGap | null {
  const link = from.place === to.place ? STAY : linkBetween(network, from.place, to.place);
  if (link === null) return null;
  const payers = party.filter(({ age }) => age >= LINK_FREE_UNDER).length;
  return {
    minutes: link.minutes + boarding(from, to) + slack(from, to, party),
    fare_fen: link.fare_fen * payers,
    step_free: link.step_free,
  };
}
