import type { CaseGenerator } from '../../core/generator.js';
import { minuteOfDay, toMinutes } from '../../world/travel/clock.js';
import { drawRow } from './generate.js';
import { itineraryRow, type ItineraryRow, type Person } from './row.js';

/** How old somebody is to a ticket clerk, and what they travel on. */
function travellerTrait({ age, id_docs, mobility }: Person, day: string): string {
  const kind = age < 6 ? 'small' : age < 14 ? 'child' : age < 60 ? 'adult' : 'elder';
  const docs = id_docs
    .map((one) => `${one.kind}${(one.valid_until ?? day) < day ? '-expired' : ''}`)
    .toSorted();
  return `${kind} ${docs.join('+')} ${mobility}`;
}

/** A longer piece than an EMU takes. */
const BULKY_CM = 130;
/** From where on a minute is worth much to a party, fen. */
const DEAR_MINUTE = 100;

/** Route, party and needs; each trait names the route, so that cases of two routes have none in common. */
function traitsOf(row: ItineraryRow): readonly string[] {
  const day = row.depart_after.slice(0, 10);
  const { max_transfers, no_overnight, vot_fen_per_min } = row.prefs;
  const own = [
    `step ${row.difficulty}`,
    `event ${row.event}`,
    `dinner ${row.arrive_by === null ? 'usual' : minuteOfDay(toMinutes(row.arrive_by))}`,
    `minute ${vot_fen_per_min < DEAR_MINUTE ? 'cheap' : 'dear'}`,
    `likes ${max_transfers} ${String(no_overnight)}`,
    ...row.party.map((person) => travellerTrait(person, day)),
    ...row.hidden_needs.map((need) => `need ${need}`),
    ...row.luggage.map(({ sum_cm }) => (sum_cm > BULKY_CM ? 'bulky' : 'bag')),
  ];
  return own.map((trait) => `${row.origin}>${row.destination} ${trait}`);
}

export const itineraryGenerator: CaseGenerator = {
  version: 1,
  tries: 300,
  draw: drawRow,
  traits: (row) => traitsOf(itineraryRow.parse(row)),
  identities(input) {
    const { party, network_seed } = itineraryRow.parse(input);
    return [...party.map(({ name }) => name), `timetable ${network_seed}`];
  },
};
