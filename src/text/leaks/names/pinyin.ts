import { createRequire } from 'node:module';
import { z } from 'zod';
import type { pinyin as pinyinOf } from 'pinyin-pro';

const module = z.object({ pinyin: z.custom<typeof pinyinOf>((value) => typeof value === 'function') });
let loaded: typeof pinyinOf | null = null;

/** The syllables of a Han name, without tones, ü as v. The package takes 50 ms to load: at first use. */
export function syllablesOf(name: string, surname: boolean): readonly string[] {
  loaded ??= module.parse(createRequire(import.meta.url)('pinyin-pro')).pinyin;
  return loaded(name, {
    toneType: 'none',
    type: 'array',
    v: true,
    ...(surname ? { surname: 'head' as const } : {}),
  });
}
