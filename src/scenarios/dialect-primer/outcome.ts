import type { Played } from '../../core/criterion.js';
import { belongsElsewhere, rowsSaid, saysPhrase } from '../../world/dialect/sheet.js';
import type { Phrase } from '../../world/dialect/types.js';
import type { DialectData } from './data.js';
import type { Delivery } from './finish.js';
import type { DialectState } from './state.js';

export type DialectPlayed = Played<DialectState, DialectData>;
export type TaughtPhrase = Delivery['phrases'][number];

/** A phrase of the lesson, and the row of the region's sheet that it is; null where it is none. */
export type Taught = {
  readonly said: TaughtPhrase;
  readonly row: Phrase | null;
  /** Known as another region's. */
  readonly alien: boolean;
};

/** The row that a taught phrase names, where the words are the row's too. In a closed book only what was asked for. */
function rowOf(
  { phrase_id, local_text }: TaughtPhrase,
  { closed_book, asked, sheet }: DialectData,
): Phrase | null {
  const rows = closed_book ? asked : sheet;
  return rows.find((row) => row.phrase_id === phrase_id && saysPhrase(row, local_text)) ?? null;
}

/** The phrases of the lesson; one that is taught twice counts once as real. */
export function taughtOf({ state, case: { data } }: DialectPlayed): readonly Taught[] {
  const phrases = state.delivery?.phrases ?? [];
  return phrases.map((said, i): Taught => {
    const row = rowOf(said, data);
    const again = phrases.slice(0, i).some((earlier) => row !== null && rowOf(earlier, data) === row);
    return {
      said,
      row: again ? null : row,
      alien: row === null && belongsElsewhere(data.region, said.local_text),
    };
  });
}

/** The rows of any sheet that a taught phrase is, by its words or by its id. */
export function rowsMeant(
  { phrase_id, local_text }: TaughtPhrase,
  { region, sheet }: DialectData,
): readonly Phrase[] {
  return [...rowsSaid(region, local_text), ...sheet.filter((row) => row.phrase_id === phrase_id)];
}
