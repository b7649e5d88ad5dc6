import { isFeasible, jFen, reportChain } from '../../src/world/travel/chain.js';
import { partyFen, rightFares, seatsFor } from '../../src/world/travel/fares.js';
import type { Fen, Network, Ride, Service, Trip } from '../../src/world/travel/types.js';

export type BrutePlan = {
  readonly rides: readonly Ride[];
  readonly money_fen: Fen;
  readonly j_fen: Fen;
  readonly arrive: number;
};

/** Every set of services that can follow each other in time, in order of departure. */
function sequences(services: readonly Service[]): (readonly Service[])[] {
  const follows = (set: readonly Service[], next: Service): boolean =>
    (set.at(-1)?.arr ?? -Infinity) <= next.dep;
  return [...services]
    .sort((a, b) => a.dep - b.dep)
    .reduce<(readonly Service[])[]>(
      (sets, next) => [...sets, ...sets.filter((set) => follows(set, next)).map((set) => [...set, next])],
      [[]],
    );
}

/** Every way of choosing a class with seats for the party on each service. */
function seatings({ party }: Trip, chain: readonly Service[]): { rides: readonly Ride[]; money: Fen }[] {
  return chain.reduce<{ rides: readonly Ride[]; money: Fen }[]>(
    (found, service) => {
      const needed = seatsFor(rightFares(party, service.child_rule));
      const open = service.classes.filter(({ seats }) => seats >= needed);
      return found.flatMap(({ rides, money }) =>
        open.map((cls) => ({
          rides: [...rides, { service_id: service.id, class: cls.id }],
          money: money + partyFen(service, cls, party),
        })),
      );
    },
    [{ rides: [], money: 0 }],
  );
}

/** All feasible chains of services that honour the needs, classes and seats not looked at. */
export function feasibleChains(network: Network, trip: Trip): (readonly Service[])[] {
  return sequences(network.services).filter((chain) => {
    const report = reportChain(
      network,
      trip,
      chain.map(({ id, classes: [cls] }) => ({ service_id: id, class: cls?.id ?? 'second' })),
    );
    return isFeasible(report) && report.needs_broken.length === 0;
  });
}

/** All plans that can be bought within the budget, by trying everything. */
export function allPlans(network: Network, trip: Trip): BrutePlan[] {
  return feasibleChains(network, trip).flatMap((chain) =>
    seatings(trip, chain)
      .filter(({ money }) => money <= trip.budget_fen)
      .map(({ rides, money }) => {
        const report = reportChain(network, trip, rides);
        const j_fen = jFen({ money_fen: money, report, prefs: trip.prefs });
        return { rides, money_fen: money, j_fen, arrive: report.arrive };
      }),
  );
}

/** Least J, then earliest arrival, then first by ride ids, then by classes. */
export function bruteBest(plans: readonly BrutePlan[]): BrutePlan | null {
  const ids = ({ rides }: BrutePlan): string => rides.map(({ service_id }) => service_id).join();
  const order = (a: BrutePlan, b: BrutePlan): number =>
    a.j_fen - b.j_fen ||
    a.arrive - b.arrive ||
    (ids(a) < ids(b) ? -1 : ids(a) > ids(b) ? 1 : 0) ||
    (JSON.stringify(a.rides) < JSON.stringify(b.rides) ? -1 : 1);
  return [...plans].sort(order)[0] ?? null;
}
