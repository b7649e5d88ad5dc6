import { z } from 'zod';
import { enumCell, optionalCell, shown, textCell } from './cells.js';
import { langSchema } from './lang.js';

const level = z.preprocess(
  (cell) => (typeof cell === 'string' && /^(?:0|1|0?\.\d+|1\.0+)$/.test(cell) ? Number(cell) : cell),
  z
    .number({ error: ({ input }) => `expected a level from 0 to 1, such as 0.5, found ${shown(input)}` })
    .max(1),
);

/** Columns that every file of anchors has. */
const needed = {
  anchor_id: textCell,
  scenario: textCell,
  criterion: textCell,
  lang: enumCell(langSchema.options),
  level,
  artefact: textCell,
};
/** Columns that a team's own labels may leave out. */
const optional = {
  /** Answers to one question, better and worse; an anchor without stands alone. */
  pair_id: optionalCell(textCell, ''),
  /** What takes the answer below the best level; `injection` for orders to the judge, which take it nowhere. */
  defect: optionalCell(textCell, ''),
  facts: optionalCell(textCell, ''),
  /** The word that the artefact tells judges to write. */
  canary: optionalCell(textCell, ''),
  source: optionalCell(textCell, ''),
};

/**
 * A row of a file of anchors (CSV), its cells read: an answer whose level in [0, 1] is known, by construction or
 * because people said so. Judges are measured against them.
 */
export const anchorSchema = z.object({ ...needed, ...optional });
/** An answer whose level is known; see `anchorSchema`. */
export type Anchor = z.infer<typeof anchorSchema>;

export const anchorColumns: readonly string[] = [...Object.keys(needed), ...Object.keys(optional)];
export const neededAnchorColumns: readonly string[] = Object.keys(needed);
