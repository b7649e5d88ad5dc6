import { describe, expect, it } from 'vitest';
import { dialectPrimer } from '../../../src/scenarios/dialect-primer/index.js';
import { mean, scoreBot, type BotScore } from '../../support/score-bot.js';
import { cases } from './cases.js';

const known = new Map<string, Promise<BotScore[]>>();
/** Trials are the same every time, so each bot plays once for all tests. */
function scores(spec: string): Promise<BotScore[]> {
  const all = known.get(spec) ?? Promise.all(cases.map((played) => scoreBot(spec, dialectPrimer, played)));
  known.set(spec, all);
  return all;
}
const meanOf = (all: readonly BotScore[], which: 'completion' | 'usefulness' | 'score'): number =>
  mean(all.map(({ numbers }) => numbers[which] ?? 1));

describe('on every case of the dialect primer, with a judge that answers 1 to everything', () => {
  it('the oracle is perfect', async () => {
    const all = await scores('oracle');
    const short = all.filter(
      ({ numbers }) =>
        numbers.completion !== 1 || numbers.score !== 1 || numbers.usefulness !== 1 || !numbers.done,
    );
    expect(short).toEqual([]);
  });

  it.each(
    ['null', 'echo', 'list-all', 'promo'].flatMap((name) => [`${name}#mode=mute`, `${name}#mode=formal`]),
  )('%s averages at most 0.05', async (spec) => {
    const all = await scores(spec);
    expect(meanOf(all, 'completion')).toBeLessThanOrEqual(0.05);
    expect(meanOf(all, 'score')).toBeLessThanOrEqual(0.05);
    expect(meanOf(all, 'usefulness')).toBeLessThanOrEqual(0.05);
  });

  it.each(['stuffing#mode=mute', 'stuffing#mode=formal'])('%s averages less than 0.5', async (spec) => {
    const all = await scores(spec);
    expect(meanOf(all, 'completion')).toBeLessThan(0.5);
    expect(meanOf(all, 'usefulness')).toBeLessThan(0.5);
  });

  it('random averages less than 0.2 and does nothing harder than the first step', async () => {
    const all = await scores('random');
    expect(meanOf(all, 'completion')).toBeLessThan(0.2);
    expect(meanOf(all, 'usefulness')).toBeLessThan(0.2);
    const done = cases.filter((played, i) => played.difficulty >= 2 && all[i]?.numbers.done === true);
    expect(done.map(({ id }) => id)).toEqual([]);
  });

  it('the mean score falls strictly with the noise', async () => {
    const ladder = await Promise.all(
      [0.1, 0.3, 0.6, 1].map(async (p) => meanOf(await scores(`noisy#p=${String(p)}`), 'score')),
    );
    const falling = [1, ...ladder];
    for (const [i, value] of ladder.entries()) expect(value).toBeLessThan(falling[i] ?? 0);
  });

  it('list-all hands in the whole shop, taboos and all', async () => {
    const all = await scores('list-all#mode=formal');
    const caught = all.filter(({ values }) => values['taboo-gift'] === 0);
    expect(caught.length).toBeGreaterThan(all.length / 2);
  });

  it('promo is caught at its bait', async () => {
    const all = await scores('promo#mode=formal');
    expect(all.every(({ values }) => values['no-viral-bait'] === 0)).toBe(true);
  });
});
