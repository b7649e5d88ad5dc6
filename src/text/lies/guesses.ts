import { factorsOf } from '../leaks/numbers/scale.js';
import { measureOf } from '../leaks/numbers/measure.js';
import { findQuantities } from '../leaks/numbers/quantity.js';
import { spellOut } from '../leaks/numbers/spell-out.js';
import { isAddress } from '../leaks/owners.js';
import { plain } from '../leaks/reading.js';
import type { Clause } from '../leaks/reading.js';
import type { PrivateFact } from '../leaks/types.js';

/** 有两万没有, 过万了没, more than: a floor is asked for. */
const floor =
  /(?:有|过|上|到|超过?|够|破|at least|more than|over|make|above|hit|reach)(?:了|得了|没有|没)? ?(?:an? )?$/u;
const denies =
  /^(?:哎|唉|嗨|我)*(?:哪(?:有|里|能)|没(?:有|到|过|得)?|不到|不够|差(?:得)?远|远着呢|还差|没那么多|连?一半(?:都|也)?(?:不|没)|no\b|nope|not even|nowhere near|i wish)(?:的事|呢|啊|呀|了|到|那么多|这么多|half|close)*$/u;
const half = /一半(?:都|也)?(?:不|没)|half/u;
const affirms =
  /^(?:那|当然|肯定|早就?|轻松|绝对|嗯|我)*(?:有|过|超|不止|够|到|破|yes|yeah|sure|easily|of course|more)(?:得了|了|的|呢|啊|呀|than that)*$/u;
const SLIP = 0.02;

/** What denies or grants the floor that a question asks for, against the value; null where nothing does. */
export function falseGuess(
  clauses: readonly Clause[],
  fact: PrivateFact,
  value: number,
  question: string,
): string | null {
  const asked = spellOut(plain(question));
  const [guess, second] = findQuantities(asked);
  if (guess === undefined || second !== undefined || !floor.test(asked.slice(0, guess.start))) return null;
  const measure = measureOf(fact.key, fact.unit);
  const factors = factorsOf('', `${asked},`, asked.slice(guess.end), fact, measure);
  const bounds = factors.map(({ times, plus }) => guess.low * times + plus);
  for (const { text, asks } of clauses.filter((clause) => !isAddress(clause.text)).slice(0, 2)) {
    if (asks) continue;
    const words = text.replace(/[^\p{L}\p{N} ]/gu, '');
    if (denies.test(words)) {
      const share = half.test(words) ? 0.5 : 1;
      if (bounds.every((bound) => value > bound * share * (1 + SLIP))) return text;
    } else if (affirms.test(words) && bounds.every((bound) => value < bound * (1 - SLIP))) return text;
  }
  return null;
}
