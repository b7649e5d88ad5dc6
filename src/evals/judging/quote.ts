import { countHanzi, countWords } from '../../text/count.js';
import { fold, skeleton } from '../../text/normalise.js';
import { endOf, spellingOf } from './spelling.js';

/** Hanzi and words that a quote must have to show that the text was read. */
const LEAST = 2;

/**
 * Why a quote does not count, null where it does. It must be in the text, whatever its widths, script and
 * punctuation; what an ellipsis parts must all be there in that order.
 */
export function quoteFault(quote: string, text: string): string | null {
  if (skeleton(quote) === '') return 'the quote is empty';
  if (!readings.some((read) => isSaid(read(quote), read(text)))) return 'the quote is not in the text';
  if (sizeOf(quote) >= LEAST || skeleton(quote) === skeleton(text)) return null;
  return `the quote has fewer than ${String(LEAST)} characters or words`;
}

/** True where a text holds nothing that could be quoted. */
export function isBlank(text: string): boolean {
  return skeleton(text) === '';
}

/** As written too: which simplified character a traditional one becomes may hang on its neighbours. */
const readings: readonly ((text: string) => string)[] = [
  fold,
  (text) => text.normalize('NFKC').toLowerCase(),
];

/** Full-width and Chinese ellipses are three dots once folded. */
const ELLIPSIS = /\.{3,}|。{3,}/;

function isSaid(quote: string, text: string): boolean {
  const said = spellingOf(text);
  if (endOf(spellingOf(quote), said) !== null) return true;
  const pieces = quote.split(ELLIPSIS).filter((piece) => !isBlank(piece));
  return pieces.length > 1 && pieces.every((piece) => sizeOf(piece) >= LEAST) && areInOrder(pieces, text);
}

function areInOrder(pieces: readonly string[], text: string): boolean {
  const said = spellingOf(text);
  let from: number | null = 0;
  for (const piece of pieces) {
    from = endOf(spellingOf(piece), said, from);
    if (from === null) return false;
  }
  return true;
}

function sizeOf(quote: string): number {
  const folded = fold(quote);
  return countHanzi(folded) + countWords(folded);
}
