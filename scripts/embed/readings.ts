/**
 * The readings that a region sheet's romanization could have had. A dictionary picks one reading of a character
 * with several; an answer with another of them is not simply wrong.
 */
import { pinyin } from 'pinyin-pro';
import { getJyutpingCandidates } from 'to-jyutping';

type Row = Readonly<Record<string, string>>;

/** By syllable, spaces between: further right readings, and readings that nobody decided on (`a|b`, `-` for none). */
export type Readings = { readonly also: string; readonly open: string };

const hanzi = (text: string): readonly string[] => text.match(/\p{Script=Han}/gu) ?? [];

function candidatesOf(system: string, text: string): readonly (readonly string[])[] {
  if (system === 'jyutping') {
    return getJyutpingCandidates(text)
      .filter(([char]) => /\p{Script=Han}/u.test(char))
      .map(([, readings]) => readings);
  }
  return hanzi(text).map((char) => pinyin(char, { multiple: true, type: 'array', toneType: 'num' }));
}

/** Jyutping as it is; pinyin with marks as numbers (`hǎo` is `hao3`, a neutral tone `0`). */
export function numbered(syllable: string): string {
  const marks = ['\u0304', '\u0301', '\u030C', '\u0300'];
  const parts = Array.from(syllable.normalize('NFD'));
  const tone = parts.findIndex((part) => marks.includes(part));
  if (/\d$/.test(syllable)) return syllable;
  const bare = parts
    .filter((part) => !marks.includes(part))
    .join('')
    .normalize('NFC');
  return `${bare}${tone < 0 ? 0 : marks.indexOf(parts[tone] ?? '') + 1}`;
}

const latin = /[a-zü]+[0-6]|[a-zA-Z\u00C0-\u01DC\u0300-\u030C]+/gu;

/** What the row's note says of a character's reading: named beside it, or a jyutping syllable among its candidates. */
function noted(note: string, char: string, candidates: readonly string[], system: string): readonly string[] {
  if (system === 'jyutping') {
    return [...note.matchAll(/[a-z]+[1-6]/gu)]
      .map(([found]) => found)
      .filter((found) => candidates.includes(found));
  }
  const beside = [...note.matchAll(/override[^:;]*:([^;]*)/gu)].map(([, text]) => text ?? '');
  return beside.flatMap((text) => {
    const at = text.indexOf(char);
    if (at < 0) return [];
    const after = text.slice(at + char.length).split(/\p{Script=Han}/u)[0] ?? '';
    return [...after.matchAll(latin)]
      .map(([found]) => numbered(found))
      .filter((found) => !/^(?:local|or|and)0$/.test(found));
  });
}

/** Throws where a row's romanization has not one syllable a character. */
export function readingsOf(row: Row, source: string): Readings {
  const { phrase_id: id = '', local_text: text = '', system = '', romanization = '', note = '' } = row;
  if (romanization === '') return { also: '', open: '' };
  const chars = hanzi(text);
  const syllables = romanization.split(/\s+/u).map(numbered);
  if (syllables.length !== chars.length) {
    throw new Error(
      `${source}: ${id}: romanization "${romanization}" has ${syllables.length} syllables, expected ${chars.length} for ${text}`,
    );
  }
  const candidates = candidatesOf(system, text);
  const list = (items: readonly string[]): string =>
    items.length === 0 ? '-' : [...new Set(items)].join('|');
  const also = chars.map((char, i) =>
    noted(note, char, candidates[i] ?? [], system).filter((found) => found !== syllables[i]),
  );
  const open = chars.map((_, i) =>
    (candidates[i] ?? []).filter((found) => found !== syllables[i] && !(also[i] ?? []).includes(found)),
  );
  return { also: also.map(list).join(' '), open: open.map(list).join(' ') };
}
