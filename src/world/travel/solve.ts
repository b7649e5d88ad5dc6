import { jFen, reportChain, type ChainReport } from './chain.js';
import { acceptsAll } from './documents.js';
import { partyFen, rightFares, seatsFor } from './fares.js';
import { bestOf, byCost, reachDoor, weightsOf, type Arrival, type Option } from './labels.js';
import { luggageFits } from './luggage.js';
import { ridesOvernight } from './overnight.js';
import type { ClassId, Fen, Network, Passenger, Ride, SeatClass, Service, Trip } from './types.js';

/** What the whole party pays for a ride, at least 0; null where it cannot be had. */
export type Pricing = (service: Service, cls: SeatClass) => Fen | null;

export type Plan = {
  readonly rides: readonly Ride[];
  readonly report: ChainReport;
  /** What the pricing asks for the rides. */
  readonly money_fen: Fen;
  readonly j_fen: Fen;
};

export type SolveOptions = {
  /** Default: list price where seats suffice. */
  readonly pricing?: Pricing;
  /** Greatest money for tickets. Default: the trip's. */
  readonly budget_fen?: Fen;
  /** Ids of services not to be used. */
  readonly avoid?: ReadonlySet<string>;
};

/** Whether a class has seats for the whole party. */
export function hasSeats(service: Service, cls: SeatClass, party: readonly Passenger[]): boolean {
  return cls.seats >= seatsFor(rightFares(party, service.child_rule));
}

/** List price where there are seats for the whole party. */
export function listPricing(party: readonly Passenger[]): Pricing {
  return (service, cls) => (hasSeats(service, cls, party) ? partyFen(service, cls, party) : null);
}

/** Whether the party may board at all: running, documents, and every need that one ride can break. */
function isBoardable(trip: Trip, service: Service): boolean {
  const broken = {
    stairs: () => !service.step_free,
    overnight: () => ridesOvernight(service),
    luggage: () => !luggageFits(trip, service),
  };
  return (
    service.status !== 'cancelled' &&
    acceptsAll(trip.party, service) &&
    !trip.needs.some((need) => broken[need]())
  );
}

function cheapestClass(service: Service, pricing: Pricing): { id: ClassId; fen: Fen } | null {
  return service.classes
    .flatMap((cls) => {
      const fen = pricing(service, cls);
      return fen === null ? [] : [{ id: cls.id, fen }];
    })
    .reduce<{ id: ClassId; fen: Fen } | null>((best, next) => {
      if (best === null || next.fen < best.fen) return next;
      return next.fen === best.fen && next.id < best.id ? next : best;
    }, null);
}

/** The services that the party may board and pay for, each in its cheapest class. */
export function optionsFor(
  network: Network,
  trip: Trip,
  pricing: Pricing,
  avoid: ReadonlySet<string> = new Set(),
): Option[] {
  return network.services.flatMap((service) => {
    if (avoid.has(service.id) || !isBoardable(trip, service)) return [];
    const cls = cheapestClass(service, pricing);
    return cls === null ? [] : [{ service, ride: { service_id: service.id, class: cls.id }, fen: cls.fen }];
  });
}

/** A found chain with its report and J. */
export function planOf(network: Network, trip: Trip, { path, money }: Pick<Arrival, 'path' | 'money'>): Plan {
  const report = reportChain(network, trip, path);
  return {
    rides: path,
    report,
    money_fen: money,
    j_fen: jFen({ money_fen: money, report, prefs: trip.prefs }),
  };
}

/**
 * The plan with the least J among all that are feasible, affordable and honour every need of the trip, exactly; of
 * equals the one that arrives first, then the first by ride ids. Null when there is none.
 */
export function solve(network: Network, trip: Trip, options: SolveOptions = {}): Plan | null {
  const pricing = options.pricing ?? listPricing(trip.party);
  const best = bestOf(
    reachDoor({
      network,
      trip,
      options: optionsFor(network, trip, pricing, options.avoid),
      weights: weightsOf(trip),
      limit_fen: options.budget_fen ?? trip.budget_fen,
    }),
    byCost,
  );
  return best === null ? null : planOf(network, trip, best);
}

/** The best plan that shares no service with the given one, within the same budget unless told otherwise. */
export function planB(
  network: Network,
  trip: Trip,
  plan: Pick<Plan, 'rides'>,
  options: SolveOptions = {},
): Plan | null {
  const used = plan.rides.map(({ service_id }) => service_id);
  return solve(network, trip, { ...options, avoid: new Set([...(options.avoid ?? []), ...used]) });
}
