import type { Cue } from './bait/cues.js';
import { flatten } from './bait/flat.js';
import { scoreOf, wordsOf, type Words } from './bait/score.js';
import { utterances } from './bait/utterances.js';
import { fold, skeleton } from './normalise.js';

export type BaitRule = 'incentive' | 'sharing' | 'speed-pack';

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
 * The sentences of a text that bait (shared frame, `no-viral-bait`): offers of money, coupons or prizes that have
 * nothing to do with the task, sharing or inviting for a reward, the sale of a speed-up. What a sentence shows
 * (`bait/features.ts`) is weighed by a table learnt from the labelled sets (`bait/weights.data.ts`).
 */
export function findBait(text: string, { quoted = [], whitelist = [] }: BaitOptions = {}): Bait[] {
  const ruleIn = (read: string): BaitRule | null => {
    const folded = fold(read);
    return ruleBroken(folded, whitelist) === null
      ? null
      : ruleBroken(withoutQuotes(folded, quoted), whitelist);
  };
  const found: Bait[] = [];
  for (const { text: sentence, index, before } of utterances(text)) {
    const follows = before !== null && found.at(-1)?.sentence !== before;
    const rule = ruleIn(sentence) ?? (follows ? ruleIn(`${before} ${sentence}`) : null);
    if (rule !== null) found.push({ sentence, index, rule });
  }
  return found;
}

/** The rule that a folded sentence breaks, if any. */
function ruleBroken(folded: string, whitelist: readonly string[]): BaitRule | null {
  const flat = flatten(folded);
  const words = wordsOf(flat);
  if (scoreOf(words) <= 0) return null;
  const rule = ruleOf(words);
  const own = whitelist.map(fold).filter((word) => word !== '' && flat.includes(word));
  if (rule === 'sharing' || own.length === 0) return rule;
  const foreign = wordsOf(own.reduce((left, word) => left.replaceAll(word, TAKEN_OUT), flat));
  return gains.some((cue) => foreign.cues.has(cue)) && scoreOf(foreign) > 0 ? ruleOf(foreign) : null;
}

/** What may be offered: where none of it is left, nothing is. */
const gains: readonly Cue[] = ['LURE', 'GOODS', 'MONEY', 'FREE', 'GAME', 'GATE', 'RUSH'];

function ruleOf({ cues }: Words): BaitRule {
  if (cues.has('SHARE') || cues.has('INVITE')) return 'sharing';
  return cues.has('RUSH') && !cues.has('LURE') ? 'speed-pack' : 'incentive';
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
