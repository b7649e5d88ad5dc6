import { pick, type Random } from '../../core/random.js';
import type { System } from '../../world/dialect/types.js';

type Swap = readonly [RegExp, string];

/** Sounds that learners mix up, of initials and finals. Cantonese ones only where both are syllables of it. */
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
    [/^ng(?=[ao])/, ''],
    [/^n(?!g)/, 'l'],
    [/^gw(?=ong|ok)/, 'g'],
    [/^z(?=aa|i|oeng|yu|au|ung)/, 'c'],
    [/^c(?=aa|i|oeng|yu|au|ung)/, 'z'],
    [/^f(?=aan|an|aa$|u$|un|ui|ong)/, 'w'],
    [/^s(?=aa|an|i|oeng|ung|eoi|yu)/, 'c'],
    [/^h(?=ei|au|ing|ong)/, 'k'],
    [/(?<=[^ajw]a)ng$/, 'n'],
    [/(?<=[^aj]a)n$/, 'ng'],
    [/(?<=[^a]a)k$/, 't'],
    [/aa(?=[ium]|n$)/, 'a'],
    [/(?<=[cdsz])eoi/, 'oi'],
    [/(?<=[cghsz])oe(?=ng|k)/, 'o'],
  ],
};

/** The finals that each initial takes in Standard Mandarin; without an initial y and w are part of the spelling. */
const finals: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun wa wai wan wang wei wen weng wo wu',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei eng i ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ü üe',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ü üe',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u uan ui un uo',
  z: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
};
const mandarin: ReadonlySet<string> = new Set(
  Object.entries(finals).flatMap(([initial, all]) => all.split(' ').map((final) => `${initial}${final}`)),
);

/** A syllable of the system that learners take for this one; the same where there is none. */
export function confusedWith(random: Random, base: string, system: System): string {
  const others = swaps[system].flatMap(([pattern, wrong]) => {
    const other = base.replace(pattern, wrong);
    return other !== base && (system === 'jyutping' || mandarin.has(other)) ? [other] : [];
  });
  return others.length === 0 ? base : pick(random, others);
}
