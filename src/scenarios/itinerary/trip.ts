import { didYouMean } from '../../core/nearest.js';
import { newYearsEve } from '../../world/lunar.js';
import { cities, cityOf, findCity } from '../../world/travel/cities.js';
import { dayOf, toMinutes } from '../../world/travel/clock.js';
import type { Minutes, Passenger, Trip } from '../../world/travel/types.js';
import type { DraftRow, Person } from './row.js';

/** When the reunion dinner begins, unless a row says otherwise. */
const DINNER = '18:00';

/** 18:00 on the first New Year's Eve that is not over at this instant. */
export function dinnerAfter(instant: Minutes): Minutes {
  const year = Number(dayOf(instant).slice(0, 4));
  const eve = toMinutes(`${newYearsEve(year)}T${DINNER}`);
  return eve > instant ? eve : toMinutes(`${newYearsEve(year + 1)}T${DINNER}`);
}

/** The trip that a row asks for. Throws with the column, what was found and what was expected. */
export function tripOf(row: DraftRow): Trip {
  const depart_after = toMinutes(row.depart_after);
  const trip: Trip = {
    origin: cityId('origin', row.origin),
    destination: cityId('destination', row.destination),
    depart_after,
    arrive_by: row.arrive_by === null ? dinnerAfter(depart_after) : toMinutes(row.arrive_by),
    party: row.party.map(passengerOf),
    luggage: row.luggage,
    prefs: row.prefs,
    needs: row.hidden_needs,
    budget_fen: row.budget_fen,
  };
  const problem = problemOf(row, trip);
  if (problem !== null) throw new Error(problem);
  return trip;
}

function cityId(column: string, name: string): string {
  const city = findCity(name);
  if (city !== null) return city.id;
  const known = cities.flatMap(({ id, zh }) => [id, zh]);
  throw new Error(
    `${column}: found ${JSON.stringify(name)}, expected a city of datasets/reference/cities.csv${didYouMean(name, known)}`,
  );
}

function passengerOf({ name, age, id_docs, mobility }: Person): Passenger {
  const docs = id_docs.map(({ kind, valid_until }) =>
    valid_until === undefined ? { kind } : { kind, valid_until },
  );
  return { name, age, docs, mobility };
}

function problemOf(row: DraftRow, trip: Trip): string | null {
  const names = new Set(row.party.map(({ name }) => name));
  const cannotClimb = row.party.some(({ mobility }) => mobility === 0);
  if (trip.origin === trip.destination)
    return `destination: found ${cityOf(trip.origin).id}, the same city as the origin`;
  if (trip.arrive_by <= trip.depart_after)
    return `arrive_by: expected a time after depart_after ${row.depart_after}`;
  if (names.size < row.party.length) return 'party: two passengers have the same name; names tell them apart';
  if (!row.party.some(({ age }) => age >= 18)) return 'party: expected at least one passenger of 18 or more';
  if (cannotClimb !== row.hidden_needs.includes('stairs'))
    return 'hidden_needs: expected "stairs" exactly where a passenger has mobility 0';
  return new Set(row.hidden_needs).size < row.hidden_needs.length
    ? 'hidden_needs: a need is listed twice'
    : null;
}
