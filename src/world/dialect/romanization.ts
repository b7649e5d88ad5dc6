import { normalise } from '../../text/normalise.js';
import { readPinyin } from './pinyin.js';
import { numberedSyllable, readJyutping, readSyllable, type Syllable } from './syllables.js';
import type { Phrase, System } from './types.js';

/**
 * How an answer's syllable stands to the sheet's. `open`: another dictionary reading of the character that the
 * sheet does not decide on, so neither right nor wrong.
 */
export type SyllableVerdict = 'right' | 'tone' | 'syllable' | 'open';

/** The characters of a text that have a syllable each. */
export const hanziOf = (text: string): readonly string[] => text.match(/\p{Script=Han}/gu) ?? [];

/** The sheet's syllables, one a character; none where the row has no romanization. A tone that is not told is neutral. */
export function sheetSyllables({ romanization, system }: Phrase): readonly Syllable[] {
  if (romanization === '') return [];
  if (system === 'jyutping') return readJyutping(romanization);
  return romanization.split(' ').map((part) => {
    const { base, tone } = readSyllable(part);
    return { base, tone: tone ?? 0 };
  });
}

function readings(text: string, system: System, count: number): readonly (readonly Syllable[])[] {
  if (system === 'pinyin') return readPinyin(text, count);
  const reading = readJyutping(text);
  return reading.length === count ? [reading] : [];
}

/**
 * Compares a romanization, marks or numbers, with a sheet's row, syllable by syllable. Null where it cannot be
 * read as that many syllables of the row's system; of several ways to read it the best counts.
 */
export function compareRomanization(phrase: Phrase, text: string): readonly SyllableVerdict[] | null {
  const wanted = sheetSyllables(phrase);
  const chars = hanziOf(normalise(phrase.local_text));
  const judged = readings(text, phrase.system, wanted.length).map((found) =>
    wanted.map((_, i) => verdictAt(phrase, chars, wanted, found, i)),
  );
  const right = (verdicts: readonly SyllableVerdict[]): number =>
    verdicts.filter((verdict) => verdict === 'right').length;
  return judged.toSorted((a, b) => right(b) - right(a))[0] ?? null;
}

function verdictAt(
  phrase: Phrase,
  chars: readonly string[],
  wanted: readonly Syllable[],
  found: readonly Syllable[],
  i: number,
): SyllableVerdict {
  const [expected, given] = [wanted[i], found[i]];
  if (expected === undefined || given === undefined) return 'syllable';
  if (expected.base === given.base && expected.tone === given.tone) return 'right';
  const { also = [], open = [] } = phrase.readings[i] ?? {};
  const written = numberedSyllable(given);
  if (also.includes(written)) return 'right';
  if (phrase.system === 'pinyin' && expected.base === given.base && spokenTone(chars, wanted, given, i, open))
    return 'right';
  if (open.includes(written)) return 'open';
  return expected.base === given.base ? 'tone' : 'syllable';
}

/** Characters that often lose their tone behind another. */
const light = /[子儿头们的地得着了过啊呀吧呢吗嘛哈呐哪咧嘞哩啦家上下里来去气]/u;

/** Is the tone one in which the syllable is said here, with or without sandhi and neutral tone? */
function spokenTone(
  chars: readonly string[],
  wanted: readonly Syllable[],
  { base, tone }: Syllable,
  i: number,
  open: readonly string[],
): boolean {
  const [char = '', before] = [chars[i], chars[i - 1]];
  const [expected, next] = [wanted[i]?.tone, wanted[i + 1]?.tone];
  if (char === '一') return tone === 1 || tone === (next === 4 || next === 0 ? 2 : 4);
  if (char === '不') return tone === 4 || (tone === 2 && next === 4) || (tone === 0 && i > 0);
  if (expected === 3 && next === 3) return tone === 2;
  if (expected === 0) return open.includes(`${base}${String(tone)}`);
  return tone === 0 && i > 0 && (char === before || light.test(char));
}
