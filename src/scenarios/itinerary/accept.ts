import { messageOf } from '../../core/errors.js';
import { gapsOf } from './cost-gap.js';
import { dayOf } from '../../world/travel/clock.js';
import type { ItineraryData } from './data.js';
import { offLadder } from './ladder.js';
import { decisions } from './oracle/spoil.js';
import { outcomeOf } from './outcome.js';
import { dataOf } from './prepare.js';
import { rehearse, type Rehearsal } from './rehearse.js';
import type { DraftRow, ItineraryRow } from './row.js';

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

/** Completes a draft with its figures, or says why it makes no good case. */
export function judgeDraft(draft: DraftRow): Judged {
  const data = attempt(() => dataOf(draft));
  if ('error' in data) return { rejected: data.error };
  const { base_fen, opt_fen } = data.value;
  const reason =
    tooLittleGain(base_fen, opt_fen) ??
    offLadder(draft.difficulty, data.value) ??
    cutSearch(data.value) ??
    tooDear(draft, data.value) ??
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
  const flat = gapsOf(right.played, outcomeOf(right.played)).find(
    ({ base, opt }) => tooLittleGain(base, opt) !== null,
  );
  if (flat !== undefined) return 'the best recovery is not 10 % better than what the user would do alone';
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
