import { fold } from '../text/normalise.js';

/** A line of a message in folded spelling, without its bullet or number. */
export type Line = { readonly text: string; readonly item: boolean };

const marker = /^(?:[-*•·#>+]+\s*|\(?\d{1,2}[.)、](?!\d)\s*|[a-h][.)]\s+)+/u;

/** The lines of a text that say anything; a circled number opens one of its own. */
export function linesOf(text: string): readonly Line[] {
  return text
    .replace(/[①-⑳]/gu, '\n- ')
    .split(/[\r\n\u2028]+/u)
    .map(fold)
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .map((line) => ({ text: bare(line), item: marker.test(line) }));
}

/** Without the bullet or number in front. */
export const bare = (text: string): string => text.replace(marker, '').replaceAll('**', '').trim();

const sentenceEnd = /(?<=[。!?…])|(?<=\.)(?<!\b(?:vs|e\.g|i\.e|approx|max|min|etc|no)\.)\s/u;
const clauseEnd =
  /(?<=[,、:;。!?])|\s(?:-|–|—)+\s|(?<!\p{L})(?=(?:and|or|but|so|then) (?:whether|if|how|what|which|when|who|where|is|are|do|does|has|have|can|could|would|any)\b)/u;

const whole = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece);

/** Sentences of a folded line, each with its mark at the end. */
export function sentencesOf(line: string): readonly string[] {
  return line.split(sentenceEnd).map(bare).filter(whole);
}

/** Clauses of a folded sentence, each with its mark at the end. */
export function clausesOf(sentence: string): readonly string[] {
  return sentence
    .split(clauseEnd)
    .map((clause) => clause.trim())
    .filter(whole);
}

/** Without what stands in brackets: it explains, and asks nothing of its own. */
export const withoutBrackets = (sentence: string): string => sentence.replace(/\([^)]*\)/gu, '');
