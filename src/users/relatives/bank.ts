import type { Lang } from '../../core/lang.js';
import { hash32 } from '../../core/random.js';
import { lineRows } from './bank.data.js';
import type { LineKind } from './line-kinds.js';
import type { Level } from './types.js';

/** The wordings of a kind, of one topic and level where it has such. */
export function wordingsOf(
  kind: LineKind,
  lang: Lang,
  about: { readonly topic?: string; readonly level?: Level } = {},
): readonly string[] {
  const { topic = '', level = 0 } = about;
  return lineRows.flatMap(([rowKind, rowTopic, rowLevel, rowLang, text]) =>
    rowKind === kind && rowTopic === topic && rowLevel === level && rowLang === lang ? [text] : [],
  );
}

/** One of some wordings, the same for the same key, and none that was said before unless all were. */
export function chooseWording(options: readonly string[], key: string, said: readonly string[]): string {
  const fresh = options.filter((option) => !said.includes(option));
  const from = fresh.length > 0 ? fresh : options;
  const chosen = from[hash32(key) % Math.max(1, from.length)];
  if (chosen === undefined) throw new Error(`relatives: there is no wording for ${key}`);
  return chosen;
}
