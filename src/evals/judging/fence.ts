import { createHash } from 'node:crypto';

/**
 * A text between two marks that it cannot close: the mark is made from a hash of the text, so whoever wrote the
 * text would have to find one that holds its own hash. `<<<LABEL-hash`, the text, `LABEL-hash>>>`, a line each.
 */
export function fenced(label: string, text: string): string {
  const mark = `${label}-${createHash('sha256').update(`${label}\n${text}`).digest('hex').slice(0, 12)}`;
  return `<<<${mark}\n${text}\n${mark}>>>`;
}
