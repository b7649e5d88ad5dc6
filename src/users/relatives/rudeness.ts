import { keepByText } from '../../core/keep.js';
import { findInsult, isHarsh } from '../../text/insults.js';
import type { ReplyFeatures } from './types.js';

/** How rude a text is. */
export type Rudeness = Pick<ReplyFeatures, 'insult' | 'harsh'>;

/** Replies of a run's talks, of which many subjects may give the same. */
const MOST_KEPT = 4096;

/** Reads a text for rudeness: a reply is read as it is heard, as it is replayed, and as it is graded. */
export const rudenessOf = keepByText<Rudeness>((text) => {
  const insult = findInsult(text);
  return { insult, harsh: insult !== null || isHarsh(text) };
}, MOST_KEPT);
