import { createRequire } from 'node:module';
import { z } from 'zod';
import type { pinyin as pinyinOf } from 'pinyin-pro';

const module = z.object({ pinyin: z.custom<typeof pinyinOf>((value) => typeof value === 'function') });
let loaded: typeof pinyinOf | null = null;

/** The syllables of a Han name, without tones, ü as v. The package takes 50 ms to load: at first use. */
export function syllablesOf(name: string, surname: boolean): readonly string[] {
  const options = { toneType: 'none', type: 'array', v: true } as const;
  return load()(name, { ...options, ...(surname ? { surname: 'head' } : {}) });
}

/** All readings of one character: 行 is xing and hang. */
export function readingsOf(char: string): readonly string[] {
  return [...new Set(load()(char, { toneType: 'none', type: 'array', v: true, multiple: true }))];
}

function load(): typeof pinyinOf {
  loaded ??= module.parse(createRequire(import.meta.url)('pinyin-pro')).pinyin;
  return loaded;
}
