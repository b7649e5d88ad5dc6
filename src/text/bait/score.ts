import { once } from '../../core/keep.js';
import { cuesIn, type Cue, type Item } from './cues.js';
import { featuresOf } from './features.js';
import { tokens } from './tokens.js';
import { scaleOf, sumOf, weightsOf, type Weighed } from '../weights.js';
import { base, table } from './weights.data.js';

/** The words of a flat sentence, and what each kind of them speaks of. */
export type Words = {
  readonly tokens: readonly string[];
  readonly items: readonly Item[];
  readonly cues: ReadonlySet<Cue>;
};

export function wordsOf(flat: string): Words {
  const found = tokens(flat);
  const items = cuesIn(found);
  return { tokens: found, items, cues: new Set(items.flatMap(({ cue }) => cue ?? [])) };
}

/** No bait is without one of these: what is held out, and the deeds and the means it is held out for. */
const telling: readonly Cue[] = [
  ...(['LURE', 'GOODS', 'MONEY', 'FREE', 'GAME', 'GATE', 'RUSH'] as const),
  ...(['GIVE', 'GET', 'SHARE', 'INVITE', 'TAP', 'PAY'] as const),
  ...(['CROWD', 'QUEUE', 'COND', 'URGE', 'APP', 'NUM'] as const),
];

export const mayBait = ({ cues }: Words): boolean => telling.some((cue) => cues.has(cue));

/** Sentences of fewer tokens count as this long: few words are no strong evidence. */
const SHORT = 10;

export function read({ tokens: found, items }: Words): Weighed {
  return { features: featuresOf(found, items), scale: scaleOf(found.length, SHORT) };
}

const weights = once((): ReadonlyMap<string, number> => weightsOf(table));

/** How much a sentence looks like bait: above zero it is taken for one. */
export function scoreOf(words: Words): number {
  if (!mayBait(words)) return -1;
  return sumOf(read(words), base, weights());
}
