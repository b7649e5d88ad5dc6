import type {
  ChildRule,
  Link,
  LuggageRule,
  Network,
  Order,
  Passenger,
  Place,
  RefundRule,
  Service,
  Trip,
} from '../../src/world/travel/types.js';
import { toMinutes } from '../../src/world/travel/clock.js';
import { rightFares, ticketFen } from '../../src/world/travel/fares.js';

/** Builders of a small invented country: cities a, b, c, d, each with a door and one place of every kind. */
export const childRule: ChildRule = {
  rule_id: 'test-child',
  free_under: 6,
  reduced_under: 14,
  percent: { default: 50 },
};

export const luggageRule: LuggageRule = {
  rule_id: 'test-luggage',
  adult_g: 20_000,
  child_g: 10_000,
  max_sum_cm: 160,
};

export const refundRule: RefundRule = {
  rule_id: 'test-refund',
  steps: [{ lead_hours: 0, fee_percent: 20 }],
  min_fee_fen: 0,
  round_fen: 1,
};

const kinds = [
  ['home', 'home'],
  ['rail', 'rail'],
  ['east', 'rail'],
  ['air', 'airport'],
  ['bus', 'coach'],
  ['pickup', 'pickup'],
] as const;

export const cities = ['a', 'b', 'c', 'd'] as const;

const places: readonly Place[] = cities.flatMap((city) =>
  kinds.map(([name, kind]) => ({ id: `${city}/${name}`, city, kind })),
);

export function aLink(from: string, to: string, over: Partial<Link> = {}): Link {
  return { from, to, minutes: 20, fare_fen: 500, step_free: true, ...over };
}

/** Every two places of a city are joined: 20 minutes and 5 yuan each. */
export const links: readonly Link[] = cities.flatMap((city) =>
  kinds.flatMap(([from], i) => kinds.slice(i + 1).map(([to]) => aLink(`${city}/${from}`, `${city}/${to}`))),
);

/** The evening is that of 16 February 2026; `at('16T18:00')`. */
export const at = (dayAndTime: string): number => toMinutes(`2026-02-${dayAndTime}`);

export function aService(id: string, over: Partial<Service> = {}): Service {
  return {
    id,
    mode: 'train',
    from: 'a/rail',
    to: 'c/rail',
    dep: at('15T10:00'),
    arr: at('15T14:00'),
    classes: [{ id: 'second', fare_fen: 10_000, seats: 10 }],
    id_docs: ['id_card', 'passport'],
    child_rule: childRule,
    luggage_rule: luggageRule,
    refund_rule: refundRule,
    step_free: true,
    status: 'running',
    ...over,
  };
}

export function aPassenger(over: Partial<Passenger> = {}): Passenger {
  return { name: '林晓', age: 30, docs: [{ kind: 'id_card' }], mobility: 2, ...over };
}

export function aTrip(over: Partial<Trip> = {}): Trip {
  return {
    origin: 'a',
    destination: 'c',
    depart_after: at('15T06:00'),
    arrive_by: at('16T18:00'),
    party: [aPassenger()],
    luggage: [],
    prefs: { max_transfers: 1, no_overnight: false, vot_fen_per_min: 50 },
    needs: [],
    budget_fen: 1_000_000,
    ...over,
  };
}

export function aNetwork(services: readonly Service[], over: Partial<Network> = {}): Network {
  return { places, links, services, ...over };
}

/** A paid order of the party's right fares, each on their first document, in the service's first class. */
export function anOrder(service: Service, party: readonly Passenger[], over: Partial<Order> = {}): Order {
  const fares = rightFares(party, service.child_rule);
  const tickets = party.map(({ name, docs }, i) => ({
    name,
    doc: docs[0]?.kind ?? ('id_card' as const),
    fare: fares[i] ?? ('adult' as const),
  }));
  const [cls] = service.classes;
  const total =
    cls === undefined ? 0 : fares.reduce((sum, fare) => sum + ticketFen(cls, fare, service.child_rule), 0);
  return {
    id: `O-${service.id}`,
    service_id: service.id,
    class: cls?.id ?? 'second',
    tickets,
    total_fen: total,
    paid_at: 0,
    status: 'paid',
    refund_fen: 0,
    ...over,
  };
}
