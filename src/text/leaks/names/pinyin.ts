import { pinyin } from 'pinyin-pro';

const options = { toneType: 'none', type: 'array', v: true } as const;

/** The syllables of a Han name, without tones, ü as v. The package builds its dictionary at first use. */
export function syllablesOf(name: string, surname: boolean): readonly string[] {
  return pinyin(name, { ...options, ...(surname ? { surname: 'head' as const } : {}) });
}

/** All readings of one character: 行 is xing and hang. */
export function readingsOf(char: string): readonly string[] {
  return [...new Set(pinyin(char, { ...options, multiple: true }))];
}
