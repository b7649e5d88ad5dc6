import * as denials from './bait-denials.js';
import * as words from './bait-lexicon.js';
import { plainSpelling } from './bait/disguise.js';
import { campaignsIn, constructionIn, speedSales, type BaitRule } from './bait/grammar.js';
import { utterances } from './bait/utterances.js';
import { fold, skeleton } from './normalise.js';

export type { BaitRule };

/** A sentence that baits: as written, where it starts in its text, and the rule it breaks. */
export type Bait = { readonly sentence: string; readonly index: number; readonly rule: BaitRule };

export type BaitOptions = {
  /** What the user said and the case contains: repeating it is no offer. */
  readonly quoted?: readonly string[];
  /** Incentives that belong to the scenario's own task. Never excuses sharing for a reward. */
  readonly whitelist?: readonly string[];
};

const TAKEN_OUT = '¤';
const MIN_QUOTE = 4;

/**
 * The sentences of a text that bait (shared frame, `no-viral-bait`): an incentive noun with an offer or
 * collect verb; a share verb with an audience and a reward; or the sale of an acceleration pack. Read twice:
 * for such pairs of words (`bait-lexicon.ts`), and for roles that stand together (`bait/grammar.ts`). No bait: a negation in the clause of the verb,
 * a refusal or warning over the whole, what the user is asked to have already, what a carrier or employer
 * gives, refunds, children's fares, a relative's customary red envelope, and quotes from the input.
 */
export function findBait(text: string, { quoted = [], whitelist = [] }: BaitOptions = {}): Bait[] {
  return utterances(text).flatMap(({ text: sentence, index, read }) => {
    const folded = fold(read);
    if (ruleBroken(flatten(folded), whitelist) === null) return [];
    const rule = ruleBroken(flatten(withoutQuotes(folded, quoted)), whitelist);
    return rule === null ? [] : [{ sentence, index, rule }];
  });
}

/** The rule that a flat sentence breaks, if any. */
function ruleBroken(sentence: string, whitelist: readonly string[]): BaitRule | null {
  if (matches(denials.warnings, sentence)) return null;
  const plain = without(sentence, denials.urgings, denials.absentIncentive);
  if (matches(denials.refusals, plain)) return null;
  const { owned, givenByOthers, customs, reducedFares, familyGifts, familyReceipts, othersLuck } = denials;
  const gifts = without(plain, owned, givenByOthers, customs, familyGifts, othersLuck);
  if (sharesForReward(without(gifts, reducedFares))) return 'sharing';
  const own = whitelist.map(fold).filter((word) => word !== '');
  const foreign = own.reduce((left, word) => left.replaceAll(word, TAKEN_OUT), gifts);
  if (isCustom(foreign)) return null;
  if (offersIncentive(without(foreign, familyReceipts))) return 'incentive';
  if (sellsSpeed(foreign)) return 'speed-pack';
  return byGrammar(foreign);
}

/** By how the roles of its words stand together: where no single pair of words gives a bait away. */
function byGrammar(sentence: string): BaitRule | null {
  const repaid = matches(words.repayments, sentence);
  const left = without(sentence, denials.familyReceipts, denials.reducedFares, denials.costSharing);
  const free = without(left, denials.costs);
  return (
    constructionIn(free, campaignsIn(repaid), (index) => negated(free.slice(0, index))) ??
    constructionIn(left, speedSales, (index) => negated(left.slice(0, index)))
  );
}

function offersIncentive(sentence: string): boolean {
  if (matches(words.incentives, sentence) && affirmed(words.offers, sentence)) return true;
  if (matches(words.repayments, sentence)) return false;
  return affirmed(words.handouts, sentence) || affirmed(words.moneyOffers, sentence);
}

function sharesForReward(sentence: string): boolean {
  const shared = firstOf(words.shares, sentence);
  if (shared === null || !affirmed(words.shares, sentence) || !matches(words.audiences, sentence))
    return false;
  const after = sentence.slice(shared);
  return (
    [words.sharingRewards, words.moneyOffers, words.handouts].some((reward) => matches(reward, sentence)) ||
    matches(words.laterRewards, after)
  );
}

function sellsSpeed(sentence: string): boolean {
  return matches(words.speedPacks, sentence) && affirmed(words.sales, sentence);
}

/** Red envelopes among people, not from an application. */
function isCustom(sentence: string): boolean {
  const { customary, atTable, atScreen } = denials;
  return matches(customary, sentence) && matches(atTable, sentence) && !matches(atScreen, sentence);
}

/** Whether one of the verbs stands free of any negation. */
function affirmed(verbs: RegExp, sentence: string): boolean {
  if (!matches(verbs, sentence)) return false;
  return [...sentence.matchAll(verbs)].some(({ index }) => !negated(sentence.slice(0, index)));
}

/** Whether what goes before a verb negates it: in its own clause, or in an earlier one whose negation lasts. */
function negated(before: string): boolean {
  const clause = Math.max(...[',', ';', ':'].map((mark) => before.lastIndexOf(mark))) + 1;
  if (matches(denials.negations, before.slice(clause))) return true;
  if (!matches(denials.lastingNegations, before)) return false;
  const lasting = [...before.matchAll(denials.lastingNegations)].at(-1);
  return lasting !== undefined && !matches(denials.turns, before.slice(lasting.index));
}

function without(sentence: string, ...patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (left, pattern) => (matches(pattern, left) ? left.replace(pattern, TAKEN_OUT) : left),
    sentence,
  );
}

function firstOf(pattern: RegExp, sentence: string): number | null {
  const at = sentence.search(pattern);
  return at === -1 ? null : at;
}

function matches(pattern: RegExp, sentence: string): boolean {
  return firstOf(pattern, sentence) !== null;
}

/** Takes out markup, emoji and the marks that could be put between a word's characters. */
function flatten(folded: string): string {
  return plainSpelling(folded)
    .replace(
      /[*_`~#>|<·•・.。…!?:"「」『』【】[\]()《》〈〉{}/\\^=+]|\p{Extended_Pictographic}/gu,
      keepDecimal,
    )
    .replace(/、/g, ',')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?:(?=[\p{Script=Han},;])|(?<=[\p{Script=Han},;] ))/gu, '')
    .trim();
}

function keepDecimal(mark: string, at: number, whole: string): string {
  return mark === '.' && /\d/.test(whole.charAt(at - 1)) && /\d/.test(whole.charAt(at + 1)) ? mark : '';
}

/** Takes out what repeats the input: marked quotes, whole clauses, whole messages. */
function withoutQuotes(folded: string, quoted: readonly string[]): string {
  const sources = quoted.map(skeleton);
  const repeats = (span: string): boolean => {
    const bare = skeleton(span);
    if (bare === '') return false;
    return sources.some((source) => source === bare || (bare.length >= MIN_QUOTE && source.includes(bare)));
  };
  const unquoted = folded.replace(/"[^"]+"|「[^」]+」|『[^』]+』/g, (span) =>
    repeats(span) ? TAKEN_OUT : span,
  );
  if (repeats(unquoted)) return TAKEN_OUT;
  return unquoted.replace(/[^,;:、]+/g, (clause) => (repeats(clause) ? TAKEN_OUT : clause));
}
