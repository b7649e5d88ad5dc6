import { keepFor } from '../../core/keep.js';
import type { Played } from '../../core/criterion.js';
import { meansPhrase } from '../../world/dialect/meaning.js';
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

/**
 * The row that a taught phrase names, where the words are the row's too. In a closed book only what was asked for;
 * there the words may also be those of another row of the same meaning and occasion.
 */
function rowOf(
  { phrase_id, local_text }: TaughtPhrase,
  { closed_book, asked, sheet }: DialectData,
): Phrase | null {
  const row = (closed_book ? asked : sheet).find((one) => one.phrase_id === phrase_id);
  if (row === undefined || saysPhrase(row, local_text)) return row ?? null;
  return (
    (closed_book ? sheet.find((one) => standsFor(one, row) && saysPhrase(one, local_text)) : null) ?? null
  );
}

const standsFor = (other: Phrase, { occasion, meaning }: Phrase): boolean =>
  other.occasion === occasion && !other.rude && meansPhrase(other, meaning.zh);

/** The phrases of the lesson; one that is taught twice counts once as real. */
export const taughtOf = keepFor(({ state, case: { data } }: DialectPlayed): readonly Taught[] => {
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
});

/** The rows of any sheet that a taught phrase is, by its words or by its id. */
export function rowsMeant(
  { phrase_id, local_text }: TaughtPhrase,
  { region, sheet }: DialectData,
): readonly Phrase[] {
  return [...rowsSaid(region, local_text), ...sheet.filter((row) => row.phrase_id === phrase_id)];
}
