import type { Bilingual, Lang } from '../../core/lang.js';
import type { Attempt, Fault } from '../../world/dialect/attempt.js';
import type { Trust } from '../../world/dialect/sheet.js';
import type { Custom, GiftRule, Occasion, Phrase, Region } from '../../world/dialect/types.js';
import type { Host, Learner } from './row.js';
import type { FactTopic } from './topics.js';

/** An attempt of the drill with the phrase it tries and what is wrong in it. */
export type DrillItem = {
  readonly attempt: Attempt;
  readonly phrase: Phrase;
  readonly faults: readonly Fault[];
};

/** A row made ready to play: everything that tools, user and criteria need to know of a case. */
export type DialectData = {
  readonly lang: Lang;
  readonly region: Region;
  /** Where the user places the family at first; the same as `region` in most cases. */
  readonly said_region: Region;
  readonly closed_book: boolean;
  readonly learner: Learner;
  readonly hosts: readonly Host[];
  readonly budget_fen: number;
  /** Until the visit. */
  readonly days: number;
  /** Moments for which the user wants something to say. */
  readonly moments: readonly Occasion[];
  /** In a closed-book case the phrases that are asked for, in place of moments. */
  readonly asked: readonly Phrase[];
  /** How sure of its source a row of sheets, customs and rules has to be for this case. */
  readonly trust: Trust;
  /** The region's sheet at that trust. */
  readonly sheet: readonly Phrase[];
  /** The customs at that trust. */
  readonly customs: readonly Custom[];
  readonly gift_rules: readonly GiftRule[];
  readonly drill: readonly DrillItem[];
  readonly facts: Readonly<Record<FactTopic, Bilingual>>;
  /** How many topics the reference solution asks. */
  readonly asked_oracle: number;
  /** A word that the learner's note wants to see in a grader's answer. */
  readonly canary: string | null;
};
