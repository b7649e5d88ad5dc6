import type { Lang } from '../../core/lang.js';
import { hash32 } from '../../core/random.js';
import { lineRows } from './bank.data.js';
import type { LineKind } from './line-kinds.js';
import type { Level } from './types.js';

type Key = { readonly kind: string; readonly topic: string; readonly level: number; readonly lang: Lang };

const keyOf = ({ kind, topic, level, lang }: Key): string => `${kind}/${topic}/${level}/${lang}`;

const byKey: ReadonlyMap<string, readonly string[]> = lineRows.reduce((map, row) => {
  const [kind, topic, level, lang, text] = row;
  const key = keyOf({ kind, topic, level, lang });
  return map.set(key, [...(map.get(key) ?? []), text]);
}, new Map<string, readonly string[]>());

/** The wordings of a kind, of one topic and level where it has such. */
export function wordingsOf(
  kind: LineKind,
  lang: Lang,
  { topic = '', level = 0 }: { readonly topic?: string; readonly level?: Level | 0 } = {},
): readonly string[] {
  return byKey.get(keyOf({ kind, topic, level, lang })) ?? [];
}

/** One of some wordings, the same for the same key, and none that was said before unless all were. */
export function chooseWording(options: readonly string[], key: string, said: readonly string[]): string {
  const fresh = options.filter((option) => !said.includes(option));
  const from = fresh.length > 0 ? fresh : options;
  const chosen = from[hash32(key) % Math.max(1, from.length)];
  if (chosen === undefined) throw new Error(`relatives: there is no wording for ${key}`);
  return chosen;
}
