import type { Deed } from './deeds.js';

/**
 * A yes/no topic: what keys name it and what words tell it. All sources of regular expressions over plain
 * (folded, simplified) text. `yes` and `no` are stated or denied: a negation before one turns it round.
 */
export type Topic = {
  readonly id: string;
  /** Matches the words of a key, split and in lower case. */
  readonly key: string;
  /** Key words that name its opposite: `single` for partner. */
  readonly opposite?: string;
  /** Things had: 有N, 没N, a N, no N. */
  readonly has?: string;
  /** Whether "my N" tells that there is one. */
  readonly mine?: boolean;
  /** Things done: V了, 没V. */
  readonly does?: string;
  /** English words that Chinese clauses take for verbs: divorce了. */
  readonly mixed?: string;
  readonly hasEn?: string;
  /** In the forms that follow have, be or not. */
  readonly doesEn?: string;
  readonly yes: string;
  readonly no: string;
  readonly signs?: Signs;
  /** Other words by which a question is on this topic. */
  readonly about?: string;
  /** What a yes or a no here says of other topics. */
  readonly implies?: { readonly yes?: Implied; readonly no?: Implied };
};

export type Implied = Readonly<Record<string, boolean>>;

/** What tells a topic by circumstance, as tables of phrases (`phrases.ts`). */
export type Signs = {
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  readonly deeds?: readonly Deed[];
  /** Verbs that answer a question on the topic by themselves: 买了, 没买. */
  readonly acts?: string;
  /** The same in English: bought, not bought. */
  readonly actsEn?: string;
  /** What may stand beside such an answer: words of the matter itself. */
  readonly beside?: string;
};
