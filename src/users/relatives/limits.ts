/**
 * The rules of the table in numbers. Each can cost a point, so each is exported for a prompt to state.
 */

/** Tension of a relative: where it starts, where it ends the talk. */
export const TENSION = { start: 1, most: 5 } as const;

/** A question left while someone senior is answered first waits for so many replies before it is ignored. */
export const PATIENCE = 3;

/** Clauses that a deflection needs: taking up what was asked, turning to something else, thanks or a kin term. */
const NEEDED_CLAUSES = 3;

/** Clauses (parts between punctuation marks) that a deflection may have. */
export const MOST_CLAUSES = NEEDED_CLAUSES + 2;

/** Things liked at the table that a reply may name: one to turn to, and one in passing (喝茶, 饺子). */
export const MOST_INTERESTS = 2;

/** How long a reply may be: hanzi in a Chinese talk, words in an English one. */
export const REPLY_LENGTH = { zh: { least: 8, most: 60 }, en: { least: 6, most: 40 } } as const;

/** Likeness of two replies (Jaccard of trigrams, of words in English) from which the later repeats the earlier. */
export const NEAR_REPEAT = 0.5;

/** A number is given away by bounds that hold it within this share of their middle. */
export const NARROW = 0.2;

/** A rephrasing may be so many times as long as the line. */
export const REPHRASE_LENGTH = 1.6;
