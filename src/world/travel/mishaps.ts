import { changeService, withPublic, type TravelWorld } from './world.js';
import type { Minutes, Service } from './types.js';

function change(world: TravelWorld, id: string, how: (service: Service) => Service): TravelWorld {
  return withPublic(world, { network: changeService(world.public.network, id, how) });
}

/** Others buy every seat that is left on a service; holds and orders stay. No such service: nothing happens. */
export function applySoldOut(world: TravelWorld, serviceId: string): TravelWorld {
  return change(world, serviceId, (service) => ({
    ...service,
    classes: service.classes.map((cls) => ({ ...cls, seats: 0 })),
  }));
}

/** Fares of a service rise by `percent`, each to a whole fen, half up. Holds and orders keep their price. */
export function applyFareUp(world: TravelWorld, serviceId: string, percent: number): TravelWorld {
  return change(world, serviceId, (service) => ({
    ...service,
    classes: service.classes.map((cls) => ({
      ...cls,
      fare_fen: Math.floor((cls.fare_fen * (100 + percent) + 50) / 100),
    })),
  }));
}

/** The operator cancels a service: its orders can be given back in full. */
export function applyCancellation(world: TravelWorld, serviceId: string): TravelWorld {
  return change(world, serviceId, (service) => ({ ...service, status: 'cancelled' }));
}

/** A service leaves and arrives `minutes` later. A cancelled one stays cancelled. */
export function applyDelay(world: TravelWorld, serviceId: string, minutes: Minutes): TravelWorld {
  return change(world, serviceId, (service) => ({
    ...service,
    dep: service.dep + minutes,
    arr: service.arr + minutes,
    status: service.status === 'cancelled' ? 'cancelled' : 'delayed',
  }));
}
