/** Fewer phrases than this make no lesson. */
export const LEAST_PHRASES = 5;
/** A learner under this age gets short phrases only. */
export const CHILD_UNDER = 8;
/** Syllables of a phrase for such a learner. */
export const MOST_SYLLABLES = 6;
/** What a gift is worth that breaks no rule but is not to the host's liking. */
export const GIFT_OFF_TASTE = 0.5;
