/** The scenario that `festeval init` writes, played from where it lies in the package. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anyTable } from '../../templates/init/booking/play.js';
import { booking } from '../../templates/init/booking/booking.js';
import { seededRandom } from '../../src/core/random.js';
import type { PlainScenario } from '../../src/core/scenario.js';
import { viewOf } from '../../src/core/view.js';
import { readDataset } from '../../src/io/datasets.js';
import { drive } from '../support/drive.js';
import { mean, scoreBot } from '../support/score-bot.js';

/** None of its steps promises anything. */
const scenario = booking.scenario as PlainScenario;
const file = 'templates/init/booking/booking.csv';
const text = readFileSync(file, 'utf8');
const read = readDataset({ file, text, scenario });
if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 2));
const { cases } = read;

async function completion(spec: string): Promise<number> {
  const all = await Promise.all(cases.map((item) => scoreBot(spec, scenario, item)));
  return mean(all.map(({ numbers }) => numbers.completion));
}

describe('the scenario to start from', () => {
  it('has cases in both languages and splits, of every difficulty, enough for a gate', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
    expect(new Set(cases.map(({ lang, split }) => `${lang} ${split}`)).size).toBe(4);
    expect(new Set(cases.map(({ difficulty }) => difficulty)).size).toBe(4);
  });

  it('is solved by its oracle in every case', async () => {
    expect(await completion('oracle')).toBe(1);
  });

  it('scores the less, the more of its decisions go wrong', async () => {
    const ladder = await Promise.all([0.1, 0.3, 1].map((p) => completion(`noisy#p=${String(p)}`)));
    for (const [at, value] of ladder.entries()) expect(value).toBeLessThan(ladder[at - 1] ?? 1);
  });

  it.each([
    ...['null', 'echo', 'promo', 'list-all', 'stuffing'].flatMap((bot) => [
      `${bot}#mode=mute`,
      `${bot}#mode=formal`,
    ]),
    'random',
  ])('earns %s at most 0.05', async (spec) => {
    expect(await completion(spec)).toBeLessThanOrEqual(0.05);
  });

  it('has a bot that any table will do for: it gets through in every case, and is seldom right', () => {
    const played = cases.map((item) =>
      drive(
        scenario,
        item,
        anyTable({ view: viewOf(scenario, item), random: seededRandom(`${item.id}/any-table`) }),
      ),
    );
    expect(new Set(played.map(({ transcript }) => transcript.stop))).toEqual(new Set(['done']));
  });

  it('names the line of a case that has no answer', () => {
    const broken = text.replace('zh-room-7,zh,test,2,10006,7,room,', 'zh-room-7,zh,test,2,10006,17,room,');
    expect(broken).not.toBe(text);
    expect(readDataset({ file, text: broken, scenario })).toMatchObject({
      problems: [{ line: 7, message: 'expected a free table for 17 (room), found none' }],
    });
  });
});
