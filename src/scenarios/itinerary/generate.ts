import type { Split } from '../../core/case.js';
import type { Lang } from '../../core/lang.js';
import { pick, randomInt, seededRandom, type Random } from '../../core/random.js';
import { newYearsEve } from '../../world/lunar.js';
import { cities, distanceKm, type City } from '../../world/travel/cities.js';
import { addDays } from '../../world/travel/clock.js';
import { judgeDraft } from './accept.js';
import { drawFamily, type FamilyWish } from './families.js';
import { dataOf } from './prepare.js';
import type { DraftRow, EventKind, ItineraryRow } from './row.js';

export type GenerateSpec = {
  readonly id: string;
  readonly seed: number;
  readonly difficulty: 1 | 2 | 3 | 4;
  readonly lang: Lang;
};

/** Seeds below this are dev, the others test. */
const TEST_FROM = 10_000;
const TRIES = 1000;

export const splitOf = (seed: number): Split => (seed < TEST_FROM ? 'dev' : 'test');

/** What the ladder asks of each step: budget as percent of the optimum's tickets, events, needs, worth of a minute. */
type Rung = {
  readonly budget_percent: number;
  readonly events: readonly EventKind[];
  readonly needs: readonly (readonly ('overnight' | 'luggage')[])[];
  readonly family: readonly FamilyWish[];
  /** Fen for the whole party; from a frugal student to a family that pays for its time. */
  readonly vot: readonly number[];
};

const alone = { adults: 1, elders: 0, children: 0, expired: false, frail: false } as const;

const rungs: Record<GenerateSpec['difficulty'], Rung> = {
  1: {
    budget_percent: 240,
    events: ['none'],
    needs: [[]],
    family: [alone, { ...alone, expired: true }],
    vot: [10, 120, 20, 160],
  },
  2: {
    budget_percent: 180,
    events: ['soldout', 'fare_up'],
    needs: [[], ['luggage'], [], ['overnight']],
    family: [
      { ...alone, children: 1 },
      { ...alone, adults: 2, children: 1 },
      { ...alone, adults: 2, children: 2 },
    ],
    vot: [10, 200, 15, 160],
  },
  3: {
    budget_percent: 150,
    events: ['cancel', 'delay'],
    needs: [['luggage'], ['overnight'], ['overnight', 'luggage'], []],
    family: [
      { ...alone, elders: 1, frail: true, expired: true },
      { ...alone, adults: 2, elders: 1, frail: true },
    ],
    vot: [12, 220, 90, 180],
  },
  4: {
    budget_percent: 104,
    events: ['none', 'soldout', 'cancel', 'delay'],
    needs: [[], ['luggage'], ['overnight']],
    family: [
      { ...alone, adults: 2, children: 1, expired: true },
      { ...alone, adults: 2, elders: 1, children: 1, frail: true, expired: true },
    ],
    vot: [120, 250, 180, 220],
  },
};

/** Hours of New Year's Eve by which to be home; mostly the usual dinner. */
const deadlines: readonly (string | null)[] = [null, 'T15:00', null, null, 'T20:30'];

/** More than any plan costs: to find the optimum that the budget is then set by. */
const UNLIMITED = 100_000_000;

/**
 * A case with known optimum from a seed; the same seed gives the same case. Draws until a draft is
 * accepted: enough to gain, on its step of the ladder, completed by the reference solution within half
 * of the limits. Throws when none of the tries is.
 */
export function generateRow(spec: GenerateSpec): ItineraryRow {
  return findRow((attempt) => drawDraft(spec, attempt), rungs[spec.difficulty].budget_percent);
}

/** Everything about a case but its timetable and what follows from it. */
export type HandDraft = Omit<DraftRow, 'network_seed' | 'budget_fen'>;

/** A case that somebody wrote, on the first timetable of its seed that makes it a good one. */
export function settleRow(draft: HandDraft, budget_percent: number): ItineraryRow {
  return findRow(
    (attempt) => ({ ...draft, budget_fen: UNLIMITED, network_seed: draft.seed * TRIES + attempt }),
    budget_percent,
  );
}

function findRow(make: (attempt: number) => DraftRow, budget_percent: number): ItineraryRow {
  const rejections = new Map<string, number>();
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const judged = judgeDraft(withBudget(make(attempt), budget_percent));
    if ('row' in judged) return judged.row;
    rejections.set(judged.rejected, (rejections.get(judged.rejected) ?? 0) + 1);
  }
  const { id, seed, difficulty } = make(0);
  const why = [...rejections].map(([reason, count]) => `${count} x ${reason}`).join('; ');
  throw new Error(
    `generate: ${id}, seed ${seed}, difficulty ${difficulty}: no timetable of ${TRIES} was accepted (${why})`,
  );
}

/** A draft whose budget leaves `percent` of the best plan's tickets, rounded up to a yuan. */
function withBudget(draft: DraftRow, percent: number): DraftRow {
  const open = { ...draft, budget_fen: UNLIMITED };
  try {
    const { opt_money_fen } = dataOf(open);
    return { ...draft, budget_fen: Math.ceil((opt_money_fen * percent) / 10_000) * 100 };
  } catch {
    return open; // No plan at all: judging the draft says so.
  }
}

function drawDraft({ id, seed, difficulty, lang }: GenerateSpec, attempt: number): DraftRow {
  const random = seededRandom(`itinerary/${String(difficulty)}/${String(seed)}/${String(attempt)}`);
  const { events, needs, family, vot } = rungs[difficulty];
  const eve = newYearsEve(randomInt(random, 2026, 2030));
  const { origin, destination } = drawEnds(random);
  const split = splitOf(seed);
  const party = drawFamily(random, split, nth(family, seed), eve);
  const frail = party.some(({ mobility }) => mobility === 0);
  const wanted = nth(needs, Math.floor(seed / events.length));
  const start = String(randomInt(random, 6, 9)).padStart(2, '0');
  const hour = nth(deadlines, seed);
  return {
    ...{ id, lang, split, difficulty, seed },
    origin: origin.id,
    destination: destination.id,
    party,
    budget_fen: UNLIMITED,
    depart_after: `${addDays(eve, -1)}T${start}:00`,
    arrive_by: hour === null ? null : `${eve}${hour}`,
    luggage: drawLuggage(random, party.length, wanted.includes('luggage')),
    prefs: {
      max_transfers: randomInt(random, 1, 2),
      no_overnight: random() < 0.5,
      vot_fen_per_min: nth(vot, seed + Math.floor(seed / TEST_FROM)),
    },
    hidden_needs: [...(frail ? (['stairs'] as const) : []), ...wanted],
    network_seed: seed * TRIES + attempt,
    event: nth(events, seed),
  };
}

/** By the seed, not by chance: what is easier to satisfy would be accepted more often. */
function nth<T>(items: readonly T[], seed: number): T {
  const item = items[seed % items.length];
  if (item === undefined) throw new Error('generate: nothing to choose from');
  return item;
}

const NEAREST_KM = 250;

/** From a big city to anywhere far enough: most people go home from where the work is. */
function drawEnds(random: Random): { readonly origin: City; readonly destination: City } {
  const origin = pick(
    random,
    cities.filter(({ rail }) => rail !== 'minor'),
  );
  const far = cities.filter((city) => city.id !== origin.id && distanceKm(origin, city) > NEAREST_KM);
  return { origin, destination: pick(random, far) };
}

/** A piece a person; where luggage is a need, one is too long for an EMU. */
function drawLuggage(random: Random, people: number, bulky: boolean): { g: number; sum_cm: number }[] {
  return Array.from({ length: people }, (_, at) => ({
    g: randomInt(random, 8, 16) * 500,
    sum_cm: bulky && at === 0 ? randomInt(random, 135, 150) : randomInt(random, 90, 125),
  }));
}
