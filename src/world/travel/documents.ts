import { dayOf } from './clock.js';
import type { DocKind, Passenger, Service } from './types.js';

/** The first of a passenger's documents that the service accepts and that is valid on its day of departure. */
export function validDoc(passenger: Passenger, service: Service): DocKind | null {
  const day = dayOf(service.dep);
  const found = passenger.docs.find(
    ({ kind, valid_until }) =>
      service.id_docs.includes(kind) && (valid_until === undefined || valid_until >= day),
  );
  return found?.kind ?? null;
}

/** Whether everybody in the party can board by their documents. */
export function acceptsAll(party: readonly Passenger[], service: Service): boolean {
  return party.every((passenger) => validDoc(passenger, service) !== null);
}
