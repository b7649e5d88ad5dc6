/**
 * What a sentence is read as: hanzi, stems of Latin words, `#` for a number, `#m` for one with a sign of
 * money, a comma for whatever parts clauses, a quotation mark.
 */
export function tokens(flat: string): string[] {
  return Array.from(flat.matchAll(token), ([found]) => tokenOf(found));
}

const token = /[a-z][a-z'-]*|[¥$€£]?\d[\d.,]*|[,;:"%@¤]|\p{Script=Han}/gu;

const numerals = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ' +
    'eighty ninety hundred hundreds thousand thousands million dozen'
  ).split(' '),
);

function tokenOf(found: string): string {
  if (/^[a-z]/u.test(found)) return numerals.has(found) ? '#' : stem(found);
  if (/\d/u.test(found)) return /^\d/u.test(found) ? '#' : '#m';
  return found === ';' || found === ':' ? ',' : found;
}

/** A crude stem: what inflects the word taken off, and the double consonant before it. */
export function stem(word: string): string {
  const bare = word.replace(/[-']+$/u, '').replace(/'s$/u, '');
  if (bare.length < 4) return bare;
  const cut = bare.replace(/ies$/u, 'y').replace(/(?:ing|ed|es|s)$/u, '');
  const left = (cut.length < 3 ? bare : cut).replace(/e$/u, '');
  return left.replace(/([bdfgklmnprt])\1$/u, '$1');
}
