import { fold, skeleton } from '../../text/normalise.js';
import type { Phrase } from './types.js';

/** A remark in brackets explains a meaning and is none itself. */
const remark = /[(（【[][^)）】\]]*[)）】\]]/gu;
const between = /[,，、;；/。.!！?？|]|\bor\b/u;

/** The wordings that a meaning offers, without remarks. */
export function wordingsOf(text: string): readonly string[] {
  const bare = fold(text).replace(remark, ' ');
  return [bare, ...bare.split(between)]
    .map(skeleton)
    .filter((part) => part.length > 1 || /\p{Script=Han}/u.test(part));
}

/** Wordings of an answer that are looked at: more would be a list in which something is bound to fit. */
const MOST_WORDINGS = 5;

/** Does an answer give a meaning that the row accepts, in either language? */
export function meansPhrase({ meaning, accepted_meanings }: Phrase, answer: string): boolean {
  const accepted = [meaning.zh, meaning.en, ...accepted_meanings].flatMap(wordingsOf);
  const [whole = '', ...parts] = wordingsOf(answer);
  if (parts.length >= MOST_WORDINGS) return accepted.includes(whole);
  return [whole, ...parts].some((part) => accepted.some((known) => part === known || nearly(part, known)));
}

/** One holds the other, and little else: "祝您身体好哦" for "祝您身体好". */
function nearly(said: string, known: string): boolean {
  if (known.length < 2 || said.length < 2) return false;
  const [short, long] = said.length < known.length ? [said, known] : [known, said];
  return long.includes(short) && short.length * 3 >= long.length * 2;
}
