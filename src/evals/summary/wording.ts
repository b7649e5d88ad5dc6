import { MOVE } from '../../core/record.js';
import type { WordingCounts } from '../../core/scores.js';
import type { Event } from '../../core/transcript.js';
import { wordingSchema } from '../../core/turn.js';
import { countBy } from './groups.js';

/** What came of the lines that a model was asked to word; null where it was asked for none. */
export function wordingIn(events: readonly Event[]): WordingCounts | null {
  const wordings = events.flatMap((event) => {
    if (event.type !== 'world-event' || event.name !== MOVE) return [];
    const { success, data } = wordingSchema.safeParse(event.data);
    return success && data.phrasing !== 'script' ? [data.phrasing] : [];
  });
  if (wordings.length === 0) return null;
  const { rephrased = 0, refused = 0, unanswered = 0 } = countBy(wordings);
  return { rephrased, refused, unanswered };
}

/** The counts of several trials together. */
export function sumWording(counts: readonly WordingCounts[]): WordingCounts {
  return counts.reduce(
    (total, one) => ({
      rephrased: total.rephrased + one.rephrased,
      refused: total.refused + one.refused,
      unanswered: total.unanswered + one.unanswered,
    }),
    { rephrased: 0, refused: 0, unanswered: 0 },
  );
}
