import { clamp01 } from '../../core/verdict.js';
import { isLongMessage } from '../../text/count.js';
import type { ItineraryPlayed } from './outcome.js';

/** How many topics more than the reference solution's use up all of the effort. */
const TOLERATED = 6;

/**
 * How little was asked of the traveller: topics they had to answer, repeats and unclear messages included,
 * and long messages they had to read, beyond what the reference solution asks. 0 if the task never ends.
 */
export function effortOf({ state, transcript, case: { data } }: ItineraryPlayed): number {
  if (transcript.stop !== 'done') return 0;
  const long = transcript.events.filter(
    (event) => event.type === 'message' && event.role === 'assistant' && isLongMessage(event.text),
  ).length;
  return clamp01(1 - (state.user.answered.length + long - data.asked_oracle) / TOLERATED);
}
