import { skeleton } from '../../text/normalise.js';
import { regionProfile } from './regions.js';
import { allCustoms, sheetOf } from './tables.js';
import { regionIds, type Custom, type Group, type Occasion, type Phrase, type Region } from './types.js';

/** Rows that carry a case: those at least this sure of their source. */
export type Trust = { readonly least_confidence: number };

export function phrasesOf(region: Region, { least_confidence }: Trust): readonly Phrase[] {
  return sheetOf(region).filter(({ confidence }) => confidence >= least_confidence);
}

const folded = new Map<string, string>();

/** Letters and characters only, simplified; kept, for sheets are compared with many answers. */
function bare(text: string): string {
  const known = folded.get(text) ?? skeleton(text);
  folded.set(text, known);
  return known;
}

const spells = ({ local_text, variants }: Phrase, said: string): boolean =>
  [local_text, ...variants].some((spelling) => bare(spelling) === said);

/** Words as written in an answer: what stands in brackets, such as a reading, explains them. */
const wordsOf = (text: string): string => skeleton(text.replace(/[（(][^（(）)]*[）)]/gu, ''));

/** Does a text say a phrase as the sheet has it, in either script, with any punctuation, in an accepted spelling? */
export const saysPhrase = (phrase: Phrase, text: string): boolean => spells(phrase, wordsOf(text));

/** The rows of a region that a text says. */
export function rowsSaid(region: Region, text: string): readonly Phrase[] {
  const said = wordsOf(text);
  return sheetOf(region).filter((phrase) => spells(phrase, said));
}

/** Whether a text is a phrase by which another region is known, and none of this one's. */
export function belongsElsewhere(region: Region, text: string): boolean {
  if (rowsSaid(region, text).length > 0) return false;
  return regionIds.some(
    (other) => other !== region && rowsSaid(other, text).some(({ exclusive }) => exclusive),
  );
}

export type SheetQuery = {
  readonly region?: Region | undefined;
  readonly occasion?: Occasion | undefined;
  readonly query?: string | undefined;
};

/** Rows that one look shows at most. */
export const SHEET_ROWS = 6;

/**
 * The rows that a look into the sheets finds. Without a region those of `home` and of the region most easily
 * taken for it come mixed, turn about.
 */
export function lookUp(
  home: Region,
  trust: Trust,
  { region, occasion, query }: SheetQuery,
): readonly Phrase[] {
  const fits = (phrase: Phrase): boolean =>
    (occasion === undefined || phrase.occasion === occasion) &&
    (query === undefined || mentions(phrase, query));
  const rows = (of: Region): readonly Phrase[] => phrasesOf(of, trust).filter(fits);
  if (region !== undefined) return rows(region);
  const [own, others] = [rows(home), rows(regionProfile(home).lookalike)];
  const longest = Math.max(own.length, others.length);
  return Array.from({ length: longest }, (_, i) => [
    ...others.slice(i, i + 1),
    ...own.slice(i, i + 1),
  ]).flat();
}

function mentions({ phrase_id, local_text, meaning, accepted_meanings }: Phrase, query: string): boolean {
  const wanted = skeleton(query);
  if (phrase_id === query.trim()) return true;
  const texts = [local_text, meaning.zh, meaning.en, ...accepted_meanings];
  return wanted !== '' && texts.some((text) => bare(text).includes(wanted));
}

/** The customs of a region and those of the whole country. */
export function customsOf(region: Region, { least_confidence }: Trust): readonly Custom[] {
  return allCustoms().filter(
    (custom) =>
      (custom.region === region || custom.region === 'national') && custom.confidence >= least_confidence,
  );
}

/** Whom a visit brings together, as far as customs ask. */
export type Company = { readonly learner: 'partner' | 'child'; readonly groups: readonly Group[] };

/** Whether a custom is for this learner and these hosts. */
export function concerns({ applies_to }: Pick<Custom, 'applies_to'>, { learner, groups }: Company): boolean {
  switch (applies_to) {
    case 'any':
      return true;
    case 'elder':
      return groups.includes('elder');
    case 'child':
      return learner === 'child' || groups.includes('child');
    case 'partner':
      return learner === 'partner';
    case 'greeting_order':
      return groups.length > 1;
  }
}
