import { fitsRelative, greetingOrder } from '../../../world/dialect/kin.js';
import { hanziOf } from '../../../world/dialect/romanization.js';
import { sheetOf } from '../../../world/dialect/tables.js';
import type { Phrase } from '../../../world/dialect/types.js';
import { CHILD_UNDER, LEAST_PHRASES, MOST_SYLLABLES } from '../thresholds.js';
import type { SeenHost } from './ask.js';
import type { Seen } from './study.js';

/** A phrase and the host it is to be said to. */
export type Chosen = { readonly row: Phrase; readonly to: SeenHost };

/** The first host in the order of greeting that a phrase can be said to. */
function hostFor(row: Phrase, { opening, region }: Seen): SeenHost | null {
  const fits = ({ rel_path }: SeenHost): boolean => fitsRelative(row, rel_path, sheetOf(region));
  return greetingOrder(opening.hosts).find(fits) ?? null;
}

/** A phrase for each moment, then as many more as make a lesson; in a closed book all that is asked for. */
export function choosePhrases(seen: Seen): readonly Chosen[] {
  const { opening, answers, rows, closed_book } = seen;
  const fitting = rows.flatMap((row): Chosen[] => {
    const to = hostFor(row, seen);
    const short = opening.age >= CHILD_UNDER || hanziOf(row.local_text).length <= MOST_SYLLABLES;
    const wanted = row.said_by === 'guest' && short && !row.rude && !answers.knows.includes(row.local_text);
    return to === null || !wanted ? [] : [{ row, to }];
  });
  if (closed_book) return fitting;
  const needed = opening.moments.flatMap(
    (moment) => fitting.find(({ row }) => row.occasion === moment) ?? [],
  );
  const more = fitting.filter((chosen) => !needed.includes(chosen));
  return [...needed, ...more].slice(0, Math.max(LEAST_PHRASES, needed.length));
}
