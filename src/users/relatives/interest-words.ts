import { interestRows } from './bank.data.js';
import type { Lang } from '../../core/lang.js';
import { interests, type Interest } from './interests.js';

/** `name`: what it is called; `mention`: it comes up from who likes it; `nudge`: somebody else brings it up to them; `warm`: they are asked about it. */
export type InterestPart = 'name' | 'mention' | 'nudge' | 'warm';

const taking: ReadonlyMap<Interest, RegExp> = new Map(
  interests.map((interest) => {
    const rows = interestRows.filter(([id, , part]) => id === interest && part === 'word');
    const of = (lang: Lang): string =>
      rows
        .filter(([, rowLang]) => rowLang === lang)
        .map(([, , , text]) => text)
        .join('|');
    return [interest, new RegExp(`${of('zh')}|\\b(?:${of('en')})\\b`, 'u')];
  }),
);

/** The interests that a text takes up, in the list's order. Takes folded text. */
export function interestsIn(folded: string): readonly Interest[] {
  return interests.filter((interest) => taking.get(interest)?.test(folded) === true);
}

const byPart: ReadonlyMap<string, readonly string[]> = interestRows.reduce((map, row) => {
  const [interest, lang, part, text] = row;
  const key = `${interest}/${lang}/${part}`;
  return map.set(key, [...(map.get(key) ?? []), text]);
}, new Map<string, readonly string[]>());

/** What can be said of an interest. */
export function interestLines(interest: string, lang: Lang, part: InterestPart): readonly string[] {
  return byPart.get(`${interest}/${lang}/${part}`) ?? [];
}
