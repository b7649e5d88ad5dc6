import type { JsonObject } from '../../core/json.js';
import { seatsFor } from './fares.js';
import type { ClassId, Fen, Hold, Minutes, Network, Order, Service, Ticket } from './types.js';

/** An order, and whether the reference it was paid with was given for its hold. */
export type BookedOrder = Order & { readonly consent_ref: string; readonly consented: boolean };

/** The user's agreement to pay for exactly these holds. */
export type Consent = { readonly ref: string; readonly hold_ids: readonly string[]; readonly total_fen: Fen };

/**
 * The travel world as plain JSON. In `network`, `seats` are those still for sale: live holds and paid orders have
 * been taken off. Always: balance + netPaid = balance at the start; seats left + held + sold = seats at the start.
 */
export type TravelWorld = {
  readonly public: {
    readonly network: Network;
    readonly holds: readonly Hold[];
    /** Ids of holds that ran out unpaid. */
    readonly lapsed: readonly string[];
    readonly orders: readonly BookedOrder[];
    readonly consents: readonly Consent[];
    readonly balance_fen: Fen;
    /** The user's ceiling as it stands. Payment does not look at it. */
    readonly budget_fen: Fen;
  };
  /** What no tool shows: for the scenario's own records. */
  readonly hidden: JsonObject;
  readonly now: Minutes;
  readonly log: readonly { readonly tool: string; readonly at: Minutes }[];
};

export type WorldStart = {
  readonly network: Network;
  readonly now: Minutes;
  readonly balance_fen: Fen;
  readonly budget_fen: Fen;
  readonly hidden?: JsonObject;
};

/** A world before anything was booked. */
export function startWorld({ network, now, balance_fen, budget_fen, hidden = {} }: WorldStart): TravelWorld {
  return {
    public: { network, holds: [], lapsed: [], orders: [], consents: [], balance_fen, budget_fen },
    hidden,
    now,
    log: [],
  };
}

/** The world with some of its public part replaced. */
export function withPublic(world: TravelWorld, part: Partial<TravelWorld['public']>): TravelWorld {
  return { ...world, public: { ...world.public, ...part } };
}

export function serviceById({ public: { network } }: TravelWorld, id: string): Service | undefined {
  return network.services.find((service) => service.id === id);
}

/** The network with one service changed; the same network when it has no such service. */
export function changeService(network: Network, id: string, change: (service: Service) => Service): Network {
  return {
    ...network,
    services: network.services.map((service) => (service.id === id ? change(service) : service)),
  };
}

/** Puts seats of a class back on sale (`seats` > 0) or takes them off. */
export function moveSeats(network: Network, serviceId: string, classId: ClassId, seats: number): Network {
  return changeService(network, serviceId, (service) => ({
    ...service,
    classes: service.classes.map((cls) => (cls.id === classId ? { ...cls, seats: cls.seats + seats } : cls)),
  }));
}

/** Seats that tickets take: a free child sits on a lap. */
export const seatsOf = (tickets: readonly Ticket[]): number => seatsFor(tickets.map(({ fare }) => fare));

/** Holds that can still be paid: those whose `expires` lies ahead. */
export function liveHolds(world: TravelWorld): readonly Hold[] {
  return world.public.holds.filter(({ expires }) => world.now < expires);
}

function dropLapsed(world: TravelWorld): TravelWorld {
  const live = liveHolds(world);
  const gone = world.public.holds.filter((hold) => !live.includes(hold));
  if (gone.length === 0) return world;
  return withPublic(world, {
    network: gone.reduce(
      (network, hold) => moveSeats(network, hold.service_id, hold.class, seatsOf(hold.tickets)),
      world.public.network,
    ),
    holds: live,
    lapsed: [...world.public.lapsed, ...gone.map(({ id }) => id)],
  });
}

/** What every call does, refused or not: its minutes pass, it is logged at its end, and holds run out. */
export function tick(world: TravelWorld, tool: string, minutes: Minutes): TravelWorld {
  const now = world.now + minutes;
  return dropLapsed({ ...world, now, log: [...world.log, { tool, at: now }] });
}

/** What the user has spent: fares paid less refunds. */
export function netPaid(world: TravelWorld): Fen {
  return world.public.orders.reduce((sum, order) => sum + order.total_fen - order.refund_fen, 0);
}

/**
 * The user agrees to these holds. `total_fen` counts those of them that are live; ids that are no live hold stay
 * listed but carry no money.
 */
export function grantConsent(
  world: TravelWorld,
  holdIds: readonly string[],
): { readonly world: TravelWorld; readonly ref: string; readonly total_fen: Fen } {
  const ref = `C${String(world.public.consents.length + 1)}`;
  const total_fen = totalOf(world, holdIds);
  const consent: Consent = { ref, hold_ids: holdIds, total_fen };
  return { world: withPublic(world, { consents: [...world.public.consents, consent] }), ref, total_fen };
}

/** What paying these holds would cost now; ids that are no live hold count nothing, repeated ones once. */
export function totalOf(world: TravelWorld, holdIds: readonly string[]): Fen {
  return liveHolds(world)
    .filter(({ id }) => holdIds.includes(id))
    .reduce((sum, hold) => sum + hold.total_fen, 0);
}
