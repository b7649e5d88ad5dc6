import { unique } from '../../summary/groups.js';
import { nameOf, type Canvas } from './input.js';
import type { Unpriced } from './usage.js';

/** A line for each reason why subjects have no point, with their names. */
export function absences(missing: readonly Unpriced[], { say, words }: Canvas): readonly string[] {
  return unique(missing.map(({ absence }) => absence)).map((reason) => {
    const names = missing.filter(({ absence }) => absence === reason).map(({ overall }) => nameOf(overall));
    return say.absent(say.absence[reason], names.join(words.comma));
  });
}
