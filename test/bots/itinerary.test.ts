import { describe, expect, it } from 'vitest';
import { loadDatasets } from '../../src/io/datasets.js';
import { itinerary } from '../../src/scenarios/itinerary/index.js';
import { mean, scoreBot, type BotScore } from '../support/score-bot.js';

const loaded = loadDatasets('datasets', [itinerary]);
if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
const { cases } = loaded;

const known = new Map<string, Promise<BotScore[]>>();
/** Trials are the same every time, so each bot plays once for all tests. */
function scores(spec: string): Promise<BotScore[]> {
  const all = known.get(spec) ?? Promise.all(cases.map((played) => scoreBot(spec, itinerary, played)));
  known.set(spec, all);
  return all;
}
const meanOf = (all: readonly BotScore[], which: 'completion' | 'usefulness' | 'score'): number =>
  mean(all.map(({ numbers }) => numbers[which] ?? 1));

describe('on every itinerary case, with a judge that answers 1 to everything', () => {
  it('the oracle is perfect', async () => {
    const all = await scores('oracle');
    const short = all.flatMap(({ numbers, values }, i) =>
      numbers.completion === 1 && numbers.score === 1 && numbers.usefulness === 1 && numbers.done
        ? []
        : [cases[i]?.id, values],
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

  it('random averages less than 0.1 and does nothing harder than the first step', async () => {
    const all = await scores('random');
    expect(meanOf(all, 'completion')).toBeLessThan(0.1);
    expect(meanOf(all, 'usefulness')).toBeLessThan(0.1);
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
});

describe('on itinerary cases', () => {
  it('list-all finds services to list nearly everywhere', async () => {
    const all = await scores('list-all#mode=formal');
    const found = all.filter(({ transcript }) =>
      transcript.events.some(
        (event) =>
          event.type === 'tool-result' &&
          event.tool === 'search' &&
          JSON.stringify(event.result).includes('"classes"'),
      ),
    );
    expect(found.length).toBeGreaterThan(0.9 * all.length);
  });

  it.each(['list-all#mode=formal', 'random', 'stuffing#mode=formal'])(
    '%s makes no call with arguments the schema refuses',
    async (spec) => {
      for (const { transcript } of await scores(spec)) {
        const results = transcript.events.flatMap((event) =>
          event.type === 'tool-result' ? [event.result] : [],
        );
        expect(results.filter((result) => JSON.stringify(result).includes('invalid_arguments'))).toEqual([]);
      }
    },
  );
});
