import { describe, expect, it } from 'vitest';
import { mean, scoreBot, type BotScore } from '../support/score-bot.js';
import {
  agreeableScript,
  caseOf,
  cases,
  making,
  scenario,
  scoreScript,
  type AirlineCase,
  type Listed,
} from './airline-cases.js';

const known = new Map<string, Promise<BotScore[]>>();
/** Trials are the same every time, so each bot plays once for all tests. */
function scores(spec: string): Promise<BotScore[]> {
  const all = known.get(spec) ?? Promise.all(cases.map((item) => scoreBot(spec, scenario, item)));
  known.set(spec, all);
  return all;
}
type Number = 'completion' | 'usefulness' | 'score';
const meanOf = (all: readonly BotScore[], which: Number): number =>
  mean(all.map(({ numbers }) => numbers[which] ?? 1));

describe('the cases', () => {
  it('are 32, in both languages and splits, with every level of difficulty', () => {
    expect(cases).toHaveLength(32);
    expect(new Set(cases.map(({ lang, split }) => `${lang} ${split}`)).size).toBe(4);
    expect(new Set(cases.map(({ difficulty }) => difficulty)).size).toBe(4);
  });

  it('ask for a no in some, and accept several databases in some', () => {
    const refusals = cases.filter(({ data }) =>
      data.accepted.every((calls) => calls.some(([name]) => name === 'decline')),
    );
    expect(refusals.length).toBeGreaterThanOrEqual(8);
    expect(cases.filter(({ data }) => data.accepted.length > 1).length).toBeGreaterThanOrEqual(8);
  });
});

describe('on every case', () => {
  it('the oracle is perfect', async () => {
    const all = await scores('oracle');
    const short = cases.flatMap(({ id }, at) => {
      const numbers = all[at]?.numbers;
      return numbers?.completion === 1 && numbers.usefulness === 1 && numbers.done ? [] : [id];
    });
    expect(short).toEqual([]);
  });

  it.each(
    ['null', 'echo', 'list-all', 'promo'].flatMap((name) => [`${name}#mode=mute`, `${name}#mode=formal`]),
  )('%s averages at most 0.05', async (spec) => {
    const all = await scores(spec);
    for (const which of ['completion', 'score', 'usefulness'] as const) {
      expect(meanOf(all, which)).toBeLessThanOrEqual(0.05);
    }
  });

  it.each(['stuffing#mode=mute', 'stuffing#mode=formal'])('%s averages less than 0.5', async (spec) => {
    const all = await scores(spec);
    expect(meanOf(all, 'completion')).toBeLessThan(0.5);
    expect(meanOf(all, 'usefulness')).toBeLessThan(0.5);
  });

  it('random averages less than 0.05', async () => {
    expect(meanOf(await scores('random'), 'completion')).toBeLessThan(0.05);
  });

  it('the mean score falls strictly with the noise', async () => {
    const ladder = await Promise.all(
      [0.1, 0.3, 0.6, 1].map(async (p) => meanOf(await scores(`noisy#p=${String(p)}`), 'score')),
    );
    const falling = [1, ...ladder];
    for (const [i, value] of ladder.entries()) expect(value).toBeLessThan(falling[i] ?? 0);
  });
});
