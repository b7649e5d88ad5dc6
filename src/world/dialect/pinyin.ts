import { latin, readSyllable, type Syllable } from './syllables.js';

/** Every spelling that stands for a syllable of Standard Mandarin, and some that no character has. */
const initials = 'b p m f d t n l g k h j q x zh ch sh r z c s'.split(' ');
const finals =
  'a o e ê ai ei ao ou an en ang eng ong er i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ueng ü üe üan ün ue'.split(
    ' ',
  );
const bare =
  'a o e ai ei ao ou an en ang eng er yi ya yo ye yao you yan yin yang ying yong yu yue yuan yun wu wa wo wai wei wan wen wang weng n ng m hm hng r'.split(
    ' ',
  );
const known: ReadonlySet<string> = new Set([
  ...bare,
  ...initials.flatMap((initial) => finals.map((final) => `${initial}${final}`)),
]);
const LONGEST = 7;
/** Readings tried of one text: joined words can be cut in several ways. */
const MOST = 64;

/** A syllable, perhaps with the r of erhua at its end. */
const isSyllable = (base: string): boolean =>
  known.has(base) || (base.endsWith('r') && base.length > 2 && known.has(base.slice(0, -1)));

/** One letter with its marks, or a digit. */
const unit = /[a-zêü:][\u0300-\u030C]*|\d/giu;

/** The ways to cut a run of letters into syllables. */
function cuts(run: string): readonly (readonly Syllable[])[] {
  const units = run.normalize('NFD').match(unit) ?? [];
  const ways: (readonly (readonly Syllable[])[])[] = [[[]]];
  for (let end = 1; end <= units.length; end += 1) {
    const found: (readonly Syllable[])[] = [];
    for (let start = Math.max(0, end - LONGEST - 1); start < end; start += 1) {
      const piece = units.slice(start, end).join('');
      if (/^\d|\d./u.test(piece)) continue;
      if (/\d/u.test(units[end] ?? '') && !/\d$/u.test(piece)) continue;
      const syllable = readSyllable(piece);
      if (isSyllable(syllable.base)) found.push(...(ways[start] ?? []).map((way) => [...way, syllable]));
    }
    ways[end] = found.slice(0, MOST);
  }
  return ways[units.length] ?? [];
}

/** In a text that tells tones a syllable without one is neutral. */
function withNeutrals(reading: readonly Syllable[]): readonly Syllable[] {
  if (reading.every(({ tone }) => tone === null)) return reading;
  return reading.map(({ base, tone }) => ({ base, tone: tone ?? 0 }));
}

/** `huār` as `huā` and `er`: erhua written as one syllable where the characters have two. */
function unrolled(reading: readonly Syllable[]): readonly Syllable[] {
  return reading.flatMap((syllable) => {
    const { base, tone } = syllable;
    const rolled = base.endsWith('r') && base.length > 2 && !known.has(base);
    return rolled
      ? [
          { base: base.slice(0, -1), tone },
          { base: 'er', tone: tone === null ? null : 0 },
        ]
      : [syllable];
  });
}

/**
 * Pinyin as syllables: marks or numbers, spaced, hyphened or joined. Every way to cut it that gives `count`
 * syllables (erhua may count as one of its own or not); empty where the text is no pinyin of that length.
 */
export function readPinyin(text: string, count: number): readonly (readonly Syllable[])[] {
  const runs = latin(text).split(/[^\p{Script=Latin}\p{M}\d:]+/u);
  let readings: readonly (readonly Syllable[])[] = [[]];
  for (const run of runs.filter((part) => part !== '')) {
    const ways = cuts(run);
    readings = readings.flatMap((reading) => ways.map((way) => [...reading, ...way])).slice(0, MOST);
  }
  return readings
    .flatMap((reading) => [withNeutrals(reading), withNeutrals(unrolled(reading))])
    .filter((reading) => reading.length === count);
}
