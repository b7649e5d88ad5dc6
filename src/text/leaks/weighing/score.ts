import { once } from '../../../core/keep.js';
import { asksOfOther } from '../../lies/question.js';
import { scaleOf } from '../../weights.js';
import type { Context, PrivateFact } from '../types.js';
import { featuresOf } from './features.js';
import { markedFor } from './marks.js';
import { base, most, table } from './weights.data.js';

/** Exchanges that show fewer features than this count as if they showed so many: few words are no strong evidence. */
const FEW = 40;
/** Features share this many weights, each one of so many letters: none at the middle one, then more either way. */
export const CELLS = 2 ** 18;
export const LETTERS = 31;
export const FIRST_LETTER = '0'.charCodeAt(0);

/** What an exchange shows of a fact, as cells of the table, and how much each counts. */
export type Shown = { readonly columns: Uint32Array; readonly scale: number };

export function read(text: string, fact: PrivateFact, { question }: Context): Shown {
  const marked = markedFor(fact);
  const exchange = {
    reply: marked.mark(text),
    question: question === undefined ? null : marked.mark(question),
  };
  const columns = Uint32Array.from(new Set(Array.from(featuresOf(exchange, marked), cellOf)));
  return { columns, scale: scaleOf(columns.length, FEW) };
}

/**
 * Whether an exchange has anything of the fact: a number near it, something like the name, a word on its topic, in a question that
 * does not ask of somebody or something else or in the reply to it.
 */
export function mayTell(text: string, fact: PrivateFact, { question }: Context): boolean {
  if (question !== undefined && asksOfOther(question, fact)) return false;
  const { isIn, maySeek } = markedFor(fact);
  return (question !== undefined && maySeek(question)) || isIn(text);
}

/** FNV-1a over UTF-16 code units, its upper half folded into the lower. */
function cellOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return ((hash >>> 14) ^ hash) & (CELLS - 1);
}

/** The weight that a letter stands for: its square, so that small ones are told apart as well. */
export function weightOf(letter: number, heaviest: number): number {
  const half = (LETTERS - 1) / 2;
  const steps = letter - FIRST_LETTER - half;
  return (Math.sign(steps) * heaviest * steps ** 2) / half ** 2;
}

const letters = once(() => table.replaceAll('\n', ''));

/** How much a reply looks like those that tell such a fact: above zero more than not. */
export function scoreOf(text: string, fact: PrivateFact, context: Context): number {
  const { columns, scale } = read(text, fact, context);
  const cells = letters();
  let sum = 0;
  for (const column of columns) sum += weightOf(cells.charCodeAt(column), most);
  return base + sum * scale;
}
