import type { PolicyCall } from '../../../core/policy.js';
import type { View } from '../../../core/policy.js';
import { concerns } from '../../../world/dialect/sheet.js';
import { groupOf } from '../../../world/dialect/kin.js';
import { readGiftMark, sheetOf } from '../../../world/dialect/tables.js';
import {
  appliesTo,
  type Gift,
  type GiftRule,
  type Occasion,
  type Phrase,
  type Region,
} from '../../../world/dialect/types.js';
import { question, readAnswers, readOpening, regionIn, type Answers, type Opening } from './ask.js';
import { giftsResult, readResult, replyResult, sheetResult, type SeenCustom } from './read.js';
import type { Part } from './step.js';

/** What has been seen of the case. */
export type Seen = {
  readonly opening: Opening;
  readonly region: Region;
  readonly answers: Answers;
  /** Rows that may be taught, those asked for first. */
  readonly rows: readonly Phrase[];
  /** In a closed book all of these are to be taught. */
  readonly closed_book: boolean;
  readonly customs: readonly SeenCustom[];
  readonly gifts: readonly Gift[];
  readonly rules: readonly GiftRule[];
};

/** Moments that every visit has: their phrases fill up a lesson. */
const FREQUENT: readonly Occasion[] = ['wish', 'thanks', 'courtesy', 'greeting', 'leaving'];

/** Asks everything and looks at everything that a lesson can depend on. */
export function* study({ system, opening: text, lang }: View): Part<Seen | null> {
  const opening = readOpening(text);
  const asked = idsAsked(system);
  const ask: PolicyCall = { name: 'ask_user', args: { text: question[lang] } };
  const first = asked.length > 0 ? shop(opening, opening.region) : look(opening.region);
  const { results, said } = yield { calls: [ask, first] };
  const answer = readResult(replyResult, results[0]);
  if (answer === null) return null;
  const region = said.map(regionIn).findLast((found) => found !== null) ?? opening.region;
  const answers = readAnswers(answer.reply, opening.hosts);
  const moments = [...new Set([...opening.moments, ...FREQUENT])];
  const looks = asked.length > 0 ? [] : [look(region), ...moments.map((one) => look(region, one))];
  const seen = yield { calls: [shop(opening, region), ...looks] };
  const counter = readResult(giftsResult, seen.results[0]);
  if (counter === null) return null;
  const sheets = seen.results.slice(1).flatMap((result) => readResult(sheetResult, result) ?? []);
  const ids = asked.length > 0 ? asked : idsOf(sheets);
  return {
    ...{ opening, region, answers, closed_book: asked.length > 0 },
    rows: ids.flatMap((id) => sheetOf(region).find(({ phrase_id }) => phrase_id === id) ?? []),
    customs: asked.length > 0 ? customsIn(system) : (sheets[0]?.etiquette ?? []),
    gifts: counter.gifts.map(({ name, ...rest }) => ({ ...rest, name: { zh: name, en: name } })),
    rules: counter.rules.map(ruleOf),
  };
}

const look = (region: Region, occasion?: string): PolicyCall => ({
  name: 'sheet',
  args: occasion === undefined ? { region } : { region, occasion },
});

const shop = ({ budget_fen }: Opening, region: Region): PolicyCall => ({
  name: 'gifts',
  args: { region, max_fen: budget_fen },
});

/** First what was looked up for a moment, then the rest of the sheet. */
function idsOf(
  sheets: readonly { readonly rows: readonly { readonly phrase_id: string }[] }[],
): readonly string[] {
  const [whole, ...moments] = sheets;
  const rows = [...moments, ...(whole === undefined ? [] : [whole])].flatMap((sheet) => sheet.rows);
  return [...new Set(rows.map(({ phrase_id }) => phrase_id))];
}

/** What a closed-book prompt lists: `- yue-001：...` and `- yue.leave... [any]: ...`. */
const idsAsked = (system: string): readonly string[] =>
  [...system.matchAll(/^- ([a-z]+-\d+)[：:]/gmu)].map(([, id = '']) => id);

function customsIn(system: string): readonly SeenCustom[] {
  return [...system.matchAll(/^- (\S+) \[([a-z_]+)(, contested)?\]/gmu)].flatMap(
    ([, rule_id = '', whom, contested]) => {
      const applies_to = appliesTo.find((known) => known === whom);
      return applies_to === undefined ? [] : [{ rule_id, applies_to, contested: contested !== undefined }];
    },
  );
}

type SeenRule = ReturnType<typeof giftsResult.parse>['rules'][number];

const ruleOf = ({ rule_id, about, only_for, strength }: SeenRule): GiftRule => ({
  ...{ rule_id, strength, value: about, conditions: only_for, jurisdictions: [], confidence: 1 },
  mark: readGiftMark(rule_id, about),
});

/** The customs that apply to these people and are not contested. */
export function customsDue({ customs, opening: { role, hosts } }: Seen): readonly string[] {
  const company = { learner: role, groups: hosts.map(({ rel_path }) => groupOf(rel_path)) };
  return customs
    .filter((custom) => !custom.contested && concerns(custom, company))
    .map(({ rule_id }) => rule_id);
}
