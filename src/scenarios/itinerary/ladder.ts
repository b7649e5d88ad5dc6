import { reportChain, jFen } from '../../world/travel/chain.js';
import { partyFen } from '../../world/travel/fares.js';
import { hasSeats } from '../../world/travel/solve.js';
import type { Network, Ride, Service, Trip } from '../../world/travel/types.js';
import type { ItineraryData } from './data.js';
import { settledNetwork } from './market.js';

const cityOfPlace = (place: string): string => place.split('/')[0] ?? place;

const isDirect = ({ from, to }: Service, { origin, destination }: Trip): boolean =>
  cityOfPlace(from) === origin && cityOfPlace(to) === destination;

const hasAnySeats = (service: Service, { party }: Trip): boolean =>
  service.classes.some((cls) => hasSeats(service, cls, party));

/** What keeps a case off its step of the ladder of difficulty; null where it stands on it. */
export function offLadder(difficulty: number, data: ItineraryData): string | null {
  const { trip, optimum } = data;
  const network = settledNetwork(data.network, data.event);
  const rides = optimum.flatMap(
    ({ service_id }) => network.services.find(({ id }) => id === service_id) ?? [],
  );
  const directs = network.services.filter((service) => isDirect(service, trip) && hasAnySeats(service, trip));
  const used = new Set(rides.map(({ mode }) => mode)).size;
  const changes = rides.some((ride, at) => at > 0 && rides[at - 1]?.to !== ride.from);
  switch (difficulty) {
    case 1:
      return directs.length > 0 ? null : 'no direct service with seats';
    case 2:
      return rides.length >= 2 ? null : 'the best plan has no transfer';
    case 3:
      return used >= 2 && changes ? null : 'the best plan does not mix modes over a change of station';
    default:
      return directs.length === 0 ? offTopStep(network, trip, data.opt_fen) : 'a direct service has seats';
  }
}

function offTopStep(network: Network, trip: Trip, opt_fen: number): string | null {
  if (new Set(network.services.map(({ mode }) => mode)).size < 3) return 'fewer than three modes';
  return hasTrap(network, trip, opt_fen) ? null : 'no tempting plan with a missed buffer';
}

/** A tempting connection is at most this many minutes short. */
const TRAP_SHORT = 10;

/** Whether some two rides look better than the optimum and miss their one connection by a few minutes. */
export function hasTrap(network: Network, trip: Trip, opt_fen: number): boolean {
  const firsts = network.services.filter(({ from }) => cityOfPlace(from) === trip.origin);
  const lasts = network.services.filter(({ to }) => cityOfPlace(to) === trip.destination);
  return firsts.some((first) =>
    lasts
      .filter(({ from, dep }) => cityOfPlace(from) === cityOfPlace(first.to) && dep > first.arr)
      .some((last) => tempts(network, trip, [first, last], opt_fen)),
  );
}

function tempts(network: Network, trip: Trip, services: readonly Service[], opt_fen: number): boolean {
  const priced = services.flatMap((service) => {
    const cls = service.classes
      .filter((known) => hasSeats(service, known, trip.party))
      .toSorted((a, b) => a.fare_fen - b.fare_fen)[0];
    return cls === undefined ? [] : [{ service, cls }];
  });
  if (priced.length < services.length) return false;
  const rides: Ride[] = priced.map(({ service, cls }) => ({ service_id: service.id, class: cls.id }));
  const report = reportChain(network, trip, rides);
  const missed = report.problems.filter(({ code }) => code === 'missed-buffer');
  const money_fen = priced.reduce((sum, { service, cls }) => sum + partyFen(service, cls, trip.party), 0);
  return (
    missed.length === 1 &&
    report.problems.length === 1 &&
    missed.every(({ short }) => (short ?? Infinity) <= TRAP_SHORT) &&
    jFen({ money_fen, report, prefs: trip.prefs }) < opt_fen
  );
}
