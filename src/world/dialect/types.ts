import type { Bilingual } from '../../core/lang.js';

/** Places whose speech there is a sheet for. */
export const regionIds = ['yue', 'sichuan', 'dongbei', 'henan', 'shaanxi', 'shanghai'] as const;
export type Region = (typeof regionIds)[number];

/** Moments of a visit at which a phrase is said. */
export const occasions = [
  'greeting',
  'wish',
  'thanks',
  'courtesy',
  'address',
  'visit',
  'eating',
  'praise',
  'praise_food',
  'red_envelope',
  'leaving',
] as const;
export type Occasion = (typeof occasions)[number];

/** Whom a phrase is said to, seen from the learner: a generation up, one's own, a generation down. */
export const groups = ['elder', 'peer', 'child'] as const;
export type Group = (typeof groups)[number];

/** Whose line a phrase is on a visit; nobody's: a word to know, not said by itself. */
export const speakers = ['guest', 'host', 'nobody'] as const;
type Speaker = (typeof speakers)[number];

export const systems = ['jyutping', 'pinyin'] as const;
export type System = (typeof systems)[number];

/** What one syllable of a sheet's romanization may also be read as, in numbers (`lie0`). */
export type OtherReadings = {
  /** Named in the row's note: right as well. */
  readonly also: readonly string[];
  /** A dictionary knows them for the character, nobody decided: neither right nor wrong. */
  readonly open: readonly string[];
};

/** One row of datasets/regions/<region>.csv. */
export type Phrase = {
  readonly phrase_id: string;
  readonly region: Region;
  readonly local_text: string;
  readonly meaning: Bilingual;
  readonly system: System;
  /** As written in the sheet, syllables between spaces; empty where none is scored. */
  readonly romanization: string;
  readonly local_hint: string;
  readonly to_whom: Group | 'any';
  readonly said_by: Speaker;
  readonly occasion: Occasion;
  /** Marks this region: nobody says it in the others. */
  readonly exclusive: boolean;
  readonly rude: boolean;
  /** Further wordings, either language, that mean the same. */
  readonly accepted_meanings: readonly string[];
  /** Further spellings of the text. */
  readonly variants: readonly string[];
  readonly confidence: number;
  /** By syllable. */
  readonly readings: readonly OtherReadings[];
};

export const appliesTo = ['elder', 'child', 'partner', 'any', 'greeting_order'] as const;
export type AppliesTo = (typeof appliesTo)[number];
export const strengths = ['hard', 'soft', 'contested', 'preferred'] as const;
export type Strength = (typeof strengths)[number];

/** One row of datasets/regions/customs.csv. */
export type Custom = {
  readonly rule_id: string;
  readonly region: Region | 'national';
  readonly text: Bilingual;
  readonly occasion: string;
  readonly applies_to: AppliesTo;
  readonly strength: Strength;
  readonly confidence: number;
};

/** One row of datasets/gifts.csv. Prices are of the simulated world. */
export type Gift = {
  readonly gift_id: string;
  readonly name: Bilingual;
  readonly price_fen: number;
  readonly tags: readonly string[];
};

/** What a gift rule speaks of: things of a kind, a quantity, or the colour of the wrapping. */
export type GiftRuleMark =
  | { readonly kind: 'tag'; readonly tags: readonly string[] }
  | { readonly kind: 'qty'; readonly quantity: number | 'odd' }
  | { readonly kind: 'wrap'; readonly colours: readonly string[] };

/** One row of datasets/rules/gift-taboos.csv. */
export type GiftRule = {
  readonly rule_id: string;
  readonly mark: GiftRuleMark;
  /** As in the table, for whoever reads the rule: `tag:sweet;for:diabetes`. */
  readonly value: string;
  /** Only for hosts of whom one of these holds; empty for everybody. */
  readonly conditions: readonly string[];
  readonly strength: Strength;
  readonly jurisdictions: readonly string[];
  readonly confidence: number;
};
