import { messageOf } from '../../core/errors.js';
import { dayOf } from '../../world/travel/clock.js';
import type { Plan } from '../../world/travel/solve.js';
import type { Network, Trip } from '../../world/travel/types.js';
import { affordablePlans } from './alternatives.js';
import { bitesOf } from './bites.js';
import type { ItineraryData } from './data.js';
import { offLadder } from './ladder.js';
import { decisions } from './oracle/spoil.js';
import { settledNetwork } from './market.js';
import { dataOf } from './prepare.js';
import { rehearse, type Rehearsal } from './rehearse.js';
import type { DraftRow, ItineraryRow } from './row.js';
import { gainValue } from './value.js';

/** The optimum must beat what the user would do alone by this share. */
const LEAST_GAIN = 0.1;
/** Half of the usual limits of 80 calls and 40 turns. */
const MOST_CALLS = 40;
const MOST_TURNS = 20;
/** What one search shows at most. */
const MOST_ROWS = 20;
/** On the top step the budget leaves at most this much above the optimum's tickets, percent. */
const TIGHT_PERCENT = 105;

export type Judged = { readonly row: ItineraryRow } | { readonly rejected: string };

/** A case without its figures and its budget. */
export type UnpricedDraft = Omit<DraftRow, 'budget_fen'>;

/** More than any plan costs: to find the optimum that the budget is then set by. */
const UNLIMITED = 100_000_000;

/**
 * Completes a draft with its budget and figures, or says why it makes no good case. `percent` of the best plan's
 * tickets, rounded up to a yuan, is the budget.
 */
export function judgeDraft(draft: UnpricedDraft, percent: number): Judged {
  const open = { ...draft, budget_fen: UNLIMITED };
  const found = attempt(() => dataOf(open));
  if ('error' in found) return { rejected: found.error };
  const { base_fen, opt_fen, opt_money_fen, network } = found.value;
  // The best plan stays within the budget, so this is final unless an event is aimed by the budget. Most drafts end here.
  const early = hitsMarket(draft) ? null : tooLittleGain(base_fen, opt_fen);
  if (early !== null) return { rejected: early };
  return judgePriced({ ...draft, budget_fen: Math.ceil((opt_money_fen * percent) / 10_000) * 100 }, network);
}

const hitsMarket = ({ event }: UnpricedDraft): boolean => event === 'soldout' || event === 'fare_up';

function judgePriced(draft: DraftRow, network: Network): Judged {
  const data = attempt(() => dataOf(draft, network));
  if ('error' in data) return { rejected: data.error };
  const { base_fen, opt_fen } = data.value;
  const reason =
    tooLittleGain(base_fen, opt_fen) ??
    offLadder(draft.difficulty, data.value) ??
    cutSearch(data.value) ??
    tooDear(draft, data.value) ??
    tooPlain(draft.difficulty, data.value) ??
    tooFlat(data.value) ??
    badRehearsal(data.value);
  return reason === null ? { row: { ...draft, j_base: base_fen, j_opt: opt_fen } } : { rejected: reason };
}

function attempt<T>(make: () => T): { readonly value: T } | { readonly error: string } {
  try {
    return { value: make() };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

function tooLittleGain(base: number | null, opt: number | null): string | null {
  const enough = base !== null && opt !== null && base - opt >= LEAST_GAIN * base;
  return enough ? null : 'the optimum is not 10 % better than what the user would do alone';
}

function tooDear({ difficulty, budget_fen }: DraftRow, data: ItineraryData): string | null {
  if (difficulty < 4) return null;
  const { opt_money_fen } = data;
  return budget_fen * 100 <= opt_money_fen * TIGHT_PERCENT
    ? null
    : 'the budget is not within 5 % of the optimum';
}

/** How many facts that only the traveller can tell have to matter, by difficulty. */
const LEAST_BITES: Readonly<Record<number, number>> = { 1: 2, 2: 3, 3: 4, 4: 4 };

/** Where a minute is worth as little or as much as this to the party, fen, that has to matter: one would not guess it. */
const UNUSUAL_VOT = { little: 20, much: 150 } as const;

/** Every hidden need has to decide something, and so have some of the facts that must be asked for. */
function tooPlain(difficulty: number, data: ItineraryData): string | null {
  const biting = bitesOf(data);
  const idle = data.trip.needs.find((need) => !biting.includes(need));
  if (idle !== undefined) return `the best plan is the same without the need "${idle}"`;
  const { vot_fen_per_min: vot } = data.trip.prefs;
  if ((vot <= UNUSUAL_VOT.little || vot >= UNUSUAL_VOT.much) && !biting.includes('prefs'))
    return 'the worth of a minute does not matter';
  return biting.length >= (LEAST_BITES[difficulty] ?? 2)
    ? null
    : 'too little depends on what has to be asked';
}

/** Affordable plans besides the optimum: at least so many, one of them bad, half of them not good. */
const LEAST_PLANS = 3;
const BAD_VALUE = 0.6;
const MEDIAN_VALUE = 0.85;

/** Where hardly another plan is affordable, or all are about as good, cost tells nobody apart. */
function tooFlat({ network, event, trip, base_fen, opt_fen, optimum }: ItineraryData): string | null {
  const best = optimum.map(({ service_id }) => service_id).join();
  const values = affordablePlans({ network: settledNetwork(network, event), trip })
    .filter(({ rides }) => rides.map(({ service_id }) => service_id).join() !== best)
    .map((plan) => valueOf(plan, trip, { base: base_fen, opt: opt_fen }))
    .toSorted((a, b) => a - b);
  const median = values[Math.floor(values.length / 2)] ?? 1;
  if (values.length < LEAST_PLANS) return 'fewer than three other plans are affordable';
  return (values[0] ?? 1) <= BAD_VALUE && median <= MEDIAN_VALUE
    ? null
    : 'the affordable plans are too much alike in cost';
}

function valueOf({ j_fen, report }: Plan, { needs }: Trip, scale: { base: number; opt: number }): number {
  const kept = needs.length === 0 ? 1 : 1 - report.needs_broken.length / needs.length;
  return gainValue({ ...scale, agent: j_fen }) * kept;
}

/** A search that has to leave services out would hide part of the timetable from everybody. */
function cutSearch({ network }: ItineraryData): string | null {
  const city = (place: string): string => place.split('/')[0] ?? place;
  const searches = network.services.map(({ from, to, dep }) => [city(from), city(to), dayOf(dep)].join());
  const most = Math.max(...searches.map((one) => searches.filter((other) => other === one).length));
  return most <= MOST_ROWS ? null : 'a search has to be cut short';
}

function badRehearsal(data: ItineraryData): string | null {
  const right = rehearse(data);
  if (right.lowest < 1) return 'the reference solution does not complete it';
  if (right.calls > MOST_CALLS || right.turns > MOST_TURNS)
    return 'the reference solution needs more than half of the limits';
  return harmless(data, right);
}

/** A decision that changes what is done but costs nothing would flatten the noise ladder. */
function harmless(data: ItineraryData, right: Rehearsal): string | null {
  const trace = JSON.stringify(right.played.state);
  const found = decisions.find((decision) => {
    const spoiled = rehearse(data, (name) => name === decision);
    return spoiled.lowest === 1 && JSON.stringify(spoiled.played.state) !== trace;
  });
  return found === undefined ? null : `spoiling the decision "${found}" costs nothing`;
}
