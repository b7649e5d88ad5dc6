import { pinyin } from 'pinyin-pro';

const known = new Map<string, string>();

/** A term's syllables without tones, run together: 二舅 is `erjiu`, 女婿 `nvxu`. */
export function pinyinOf(term: string): string {
  const seen = known.get(term);
  if (seen !== undefined) return seen;
  const read = pinyin(term, { toneType: 'none', type: 'array', v: true }).join('');
  known.set(term, read);
  return read;
}
