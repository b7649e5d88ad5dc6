import type { Split } from '../../core/case.js';
import { faultsOf } from '../../world/dialect/attempt.js';
import { giftRulesOf } from '../../world/dialect/gifts.js';
import { groupOf } from '../../world/dialect/kin.js';
import { regionProfile } from '../../world/dialect/regions.js';
import { customsOf, phrasesOf, type Trust } from '../../world/dialect/sheet.js';
import { allGifts, sheetOf } from '../../world/dialect/tables.js';
import type { Phrase } from '../../world/dialect/types.js';
import { topicsAsked } from './asked.js';
import type { DialectData, DrillItem } from './data.js';
import { factsOf } from './facts.js';
import { chooseGifts, totalOf, type Recipient } from './gift-choice.js';
import { conditionsOf } from './presents.js';
import { dialectRow, type DraftRow, type Host } from './row.js';
import { LEAST_PHRASES } from './thresholds.js';

/** A test case rests on rows whose source carries them; a dev case may also use what one informal page says. */
export const trustOf = (split: Split): Trust => ({ least_confidence: split === 'test' ? 0.8 : 0.6 });

export const recipientOf = (host: Host): Recipient => ({
  id: host.id,
  conditions: conditionsOf(host),
  tastes: host.tastes,
});

/** Fen of the cheapest fitting gifts of a case; null where somebody cannot be given anything. */
export function cheapestFen(hosts: readonly Host[], rules: DialectData['gift_rules']): number | null {
  const chosen = chooseGifts(hosts.map(recipientOf), allGifts(), rules);
  return chosen === null ? null : totalOf(chosen);
}

function rowNamed(sheet: readonly Phrase[], id: string, column: string): Phrase {
  const found = sheet.find(({ phrase_id }) => phrase_id === id);
  if (found !== undefined) return found;
  const range = sheet.map(({ phrase_id }) => phrase_id);
  throw new Error(
    `${column}: found "${id}", expected a row of the region's sheet at this split's confidence (${range.join(', ')})`,
  );
}

/** Derives the case without a check of the row's own figure: for the generator, which finds it. */
export function dataOf(row: DraftRow): DialectData {
  const { lang, region, learner, hosts, budget_fen, days, moments, closed_book, canary } = row;
  const trust = trustOf(row.split);
  const sheet = phrasesOf(region, trust);
  const known = learner.knows.map((id) => rowNamed(sheet, id, 'learner'));
  const asked = row.asked.map((id) => rowNamed(sheet, id, 'asked'));
  checkHosts(hosts);
  checkWishes(row, asked, sheet);
  const drill = drillOf(row, sheet);
  return {
    ...{ lang, region, learner, hosts, budget_fen, days, moments, closed_book, canary },
    ...{ trust, sheet, asked, drill },
    said_region: row.said_region ?? region,
    customs: customsOf(region, trust),
    gift_rules: giftRulesOf(region, trust),
    facts: factsOf({ hosts, learner, known }),
    asked_oracle: topicsAsked(lang),
  };
}

function checkHosts(hosts: readonly Host[]): void {
  const twin = hosts.find(({ id }, at) => hosts.findIndex((other) => other.id === id) < at);
  if (twin !== undefined) throw new Error(`hosts: found "${twin.id}" twice, expected each id once`);
}

function checkWishes(
  { closed_book, moments, said_region, region }: DraftRow,
  asked: readonly Phrase[],
  sheet: readonly Phrase[],
): void {
  if (closed_book && (asked.length < LEAST_PHRASES || moments.length > 0)) {
    throw new Error(
      `asked: found ${asked.length} phrases, expected at least ${LEAST_PHRASES} and no moments`,
    );
  }
  if (!closed_book && (asked.length > 0 || moments.length === 0)) {
    throw new Error('moments: expected at least one, and asked empty, in a case with the sheet');
  }
  if (closed_book && said_region !== null) {
    throw new Error('said_region: a closed book names the phrases of its region, expected an empty cell');
  }
  if (said_region === region) throw new Error('said_region: the same as region, expected another or none');
  const bare = moments.find(
    (moment) =>
      !sheet.some(({ occasion, said_by, rude }) => occasion === moment && said_by === 'guest' && !rude),
  );
  if (bare !== undefined) {
    throw new Error(
      `moments: found "${bare}", for which the sheet of ${region} has no phrase of a guest at this confidence`,
    );
  }
}

function drillOf(
  { drill, hosts, closed_book, asked }: DraftRow,
  sheet: readonly Phrase[],
): readonly DrillItem[] {
  const items = drill.map((attempt, at): DrillItem => {
    const fault = (message: string) => new Error(`drill: ${attempt.id}: ${message}`);
    const phrase = rowNamed(sheet, attempt.phrase_id, 'drill');
    const host = hosts.find(({ id }) => id === attempt.to);
    if (drill.findIndex(({ id }) => id === attempt.id) < at) throw fault('expected each id once');
    if (host === undefined) throw fault(`found to "${attempt.to}", expected the id of a host`);
    if (
      phrase.rude ||
      phrase.said_by !== 'guest' ||
      (phrase.to_whom !== 'any' && phrase.to_whom !== groupOf(host.rel_path))
    )
      throw fault(`${phrase.phrase_id} is not for a guest to say to ${attempt.to}`);
    if (attempt.greeted.some((id) => !hosts.some((known) => known.id === id)))
      throw fault(`found greeted ${attempt.greeted.join()}, expected ids of hosts`);
    if ((attempt.sounds === '') !== (phrase.romanization === ''))
      throw fault('expected sounds where, and only where, the sheet has a romanization');
    if (closed_book && !asked.includes(phrase.phrase_id))
      throw fault(`found ${phrase.phrase_id}, expected one of the phrases asked for in a closed book`);
    return { attempt, phrase, faults: faultsOf(attempt, { phrase, sheet: sheetOf(phrase.region), hosts }) };
  });
  const wrong = items.filter(({ faults }) => faults.length > 0).length;
  if (wrong === 0 || wrong === items.length)
    throw new Error(
      `drill: found ${wrong} wrong of ${items.length} attempts, expected some wrong and some right`,
    );
  return items;
}

/** Derives the case from a dataset row and holds the row's figure to the recomputed one. */
export function prepare(input: unknown): DialectData {
  const row = dialectRow.parse(input);
  const data = dataOf(row);
  const cheapest = cheapestFen(data.hosts, data.gift_rules);
  if (cheapest === null) {
    throw new Error(
      `hosts: no gifts in ${regionProfile(row.region).name.en} suit all of them; mend tastes or rules`,
    );
  }
  if (row.gifts_opt_fen !== cheapest) {
    throw new Error(
      `gifts_opt_fen: found ${row.gifts_opt_fen}, expected ${cheapest} as the solver computes it; ` +
        'mend the row, or run scripts/make-dialect-dataset.ts after a change of the tables',
    );
  }
  if (cheapest > row.budget_fen) {
    throw new Error(
      `budget_fen: found ${row.budget_fen}, expected at least the ${cheapest} of the cheapest gifts`,
    );
  }
  return data;
}
