import { dayOf } from './clock.js';
import type { DocKind, Passenger, Service } from './types.js';

/** A passenger's documents that the service accepts and that are valid on its day of departure, in their order. */
export function validDocs(passenger: Passenger, service: Service): DocKind[] {
  const day = dayOf(service.dep);
  return passenger.docs
    .filter(
      ({ kind, valid_until }) =>
        service.id_docs.includes(kind) && (valid_until === undefined || valid_until >= day),
    )
    .map(({ kind }) => kind);
}

/** The first of them, or null. */
export function validDoc(passenger: Passenger, service: Service): DocKind | null {
  return validDocs(passenger, service)[0] ?? null;
}

/** Whether everybody in the party can board by their documents. */
export function acceptsAll(party: readonly Passenger[], service: Service): boolean {
  return party.every((passenger) => validDoc(passenger, service) !== null);
}
