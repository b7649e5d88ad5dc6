import type { Lang } from '../../core/lang.js';
import { roundAbove, roundBelow, spokenAmount, twoFigures } from './amounts.js';
import { factOf } from './closing.js';
import type { Gathering, Level, ProfileFact, Relative } from './types.js';

/** Topics that relatives can make a guessing game of. */
export const guessable = ['salary', 'bonus', 'savings', 'rent', 'grades', 'weight'] as const;
type Guessable = (typeof guessable)[number];

/** A guess: the wording it takes, and its numbers from low to high. */
export type Guess = {
  readonly kind: 'guess' | 'compare';
  readonly numbers: readonly number[];
  readonly said: readonly string[];
};

/**
 * The guess by which this relative asks at this level, null where it asks plainly. A pair of numbers on both
 * sides of the truth comes first; at level 3 a number close below it.
 */
export function guessFor(
  { id, pressure }: Relative,
  topic: string,
  level: Level,
  gathering: Gathering,
): Guess | null {
  const known = guessable.find((one) => one === topic);
  const fact = factOf(gathering, topic);
  const trapped = gathering.guesses.some((trap) => trap.who === id && trap.topic === topic);
  if (known === undefined || !trapped || level < Math.min(2, pressure)) return null;
  if (typeof fact?.value !== 'number' || fact.value <= 0) return null;
  const kind = level === 3 ? 'compare' : 'guess';
  const value = asAsked(fact.value, known, fact);
  const numbers = kind === 'compare' ? [nearBelow(value, known)] : around(value, known);
  return { kind, numbers, said: numbers.map((number) => amountOf(number, known, fact, gathering.lang)) };
}

const isScore = (topic: Guessable): boolean => topic === 'grades' || topic === 'weight';

/** Relatives ask for pay and rent by the month. */
function asAsked(value: number, topic: Guessable, { unit = '' }: ProfileFact): number {
  return (topic === 'salary' || topic === 'rent') && /year|annual|年/u.test(unit) ? value / 12 : value;
}

function around(value: number, topic: Guessable): readonly number[] {
  if (isScore(topic)) return [twoFigures(value * 0.88), twoFigures(value * 1.15)];
  return [roundBelow(value * 0.75), roundAbove(value * 1.2)];
}

function nearBelow(value: number, topic: Guessable): number {
  return twoFigures(value * (isScore(topic) ? 0.95 : 0.92));
}

function amountOf(value: number, topic: Guessable, { unit = '' }: ProfileFact, lang: Lang): string {
  const spoken = spokenAmount(value, lang);
  if (topic === 'grades') return lang === 'zh' ? `${spoken}分` : spoken;
  if (topic !== 'weight') return spoken;
  const jin = /jin|斤/u.test(unit) && !unit.includes('公斤');
  if (lang === 'zh') return `${spoken}${jin ? '斤' : '公斤'}`;
  return `${spoken} ${jin ? 'jin' : 'kilos'}`;
}
