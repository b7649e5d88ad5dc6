import { pick, type Random } from '../../core/random.js';
import type { System } from '../../world/dialect/types.js';

type Swap = readonly [RegExp, string];

/** Sounds that learners mix up, of initials and finals. */
const swaps: Record<System, readonly Swap[]> = {
  pinyin: [
    [/^zh/, 'z'],
    [/^ch/, 'c'],
    [/^sh/, 's'],
    [/^z(?!h)/, 'zh'],
    [/^c(?!h)/, 'ch'],
    [/^s(?!h)/, 'sh'],
    [/^n(?=[aeiou])/, 'l'],
    [/^l(?=[aeiou])/, 'n'],
    [/^f/, 'h'],
    [/^h(?=u)/, 'f'],
    [/(?<=[aei])ng$/, 'n'],
    [/(?<=[aei])n$/, 'ng'],
    [/^b/, 'p'],
    [/^d/, 't'],
    [/^g/, 'k'],
    [/^x(?=i)/, 'q'],
    [/^j(?=i)/, 'q'],
  ],
  jyutping: [
    [/^ng/, ''],
    [/^n(?!g)/, 'l'],
    [/^l/, 'n'],
    [/^gw/, 'g'],
    [/^z/, 'c'],
    [/^c/, 'z'],
    [/^f/, 'w'],
    [/^s/, 'c'],
    [/^h/, 'k'],
    [/ng$/, 'n'],
    [/(?<!n)n$/, 'ng'],
    [/k$/, 't'],
    [/t$/, 'k'],
    [/aa/, 'a'],
    [/eoi/, 'oi'],
    [/oe/, 'o'],
  ],
};

/** A syllable that learners take for this one; the same where there is none. */
export function confusedWith(random: Random, base: string, system: System): string {
  const fitting = swaps[system].filter(([pattern]) => pattern.test(base));
  if (fitting.length === 0) return base;
  const [pattern, wrong] = pick(random, fitting);
  return base.replace(pattern, wrong);
}
