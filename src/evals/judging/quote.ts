import { countHanzi, countWords } from '../../text/count.js';
import { skeleton } from '../../text/normalise.js';

/** Hanzi, or words, that a quote must have to show that the text was read. */
const LEAST = 2;

/** Why a quote does not count, null where it does: it must be in the text, whatever its widths, script and punctuation. */
export function quoteFault(quote: string, text: string): string | null {
  const [sought, said] = [skeleton(quote), skeleton(text)];
  if (sought === '') return 'the quote is empty';
  if (!said.includes(sought)) return 'the quote is not in the text';
  if (countHanzi(quote) >= LEAST || countWords(quote) >= LEAST || sought === said) return null;
  return `the quote has fewer than ${String(LEAST)} characters or words`;
}

/** True where a text holds nothing that could be quoted. */
export function isBlank(text: string): boolean {
  return skeleton(text) === '';
}
