import { describe, expect, it } from 'vitest';
import { createTicker, progressText } from '../../src/commands/progress.js';

const at = (given: Partial<Parameters<typeof progressText>[0]>): string =>
  progressText({ total: 100, done: 0, running: 0, broken: 0, ms: 0, ...given });

describe('the line that says how a run goes', () => {
  it.each<[string, Parameters<typeof at>[0], string]>([
    ['before anything', {}, 'done 0/100, running 0, broken 0, 0.0/s'],
    ['before the first trial ends', { running: 8, ms: 5000 }, 'done 0/100, running 8, broken 0, 0.0/s'],
    [
      'under way',
      { done: 10, running: 8, broken: 1, ms: 5000 },
      'done 10/100, running 8, broken 1, 2.0/s, about 45 s left',
    ],
    [
      'slowly',
      { done: 1, running: 1, ms: 60_000 },
      'done 1/100, running 1, broken 0, 0.0/s, about 1 h 39 min left',
    ],
    [
      'in minutes',
      { done: 50, ms: 100_000 },
      'done 50/100, running 0, broken 0, 0.5/s, about 1 min 40 s left',
    ],
    ['fast', { done: 50, ms: 1000 }, 'done 50/100, running 0, broken 0, 50/s, about 1 s left'],
    ['at the end', { done: 100, ms: 4000 }, 'done 100/100, running 0, broken 0, 25/s'],
    ['with nothing to play', { total: 0 }, 'done 0/0, running 0, broken 0, 0.0/s'],
  ])('%s', (_name, counts, text) => {
    expect(at(counts)).toBe(text);
  });
});

it('a terminal is left with what is, however soon after the last drawing it came', async () => {
  const written: string[] = [];
  const { TERM, NO_COLOR } = process.env;
  Object.assign(process.env, { TERM: 'xterm' });
  delete process.env.NO_COLOR;
  const ticker = createTicker({ isTTY: true, write: (text) => written.push(text) }, () => performance.now());
  Object.assign(process.env, { TERM: TERM ?? '' }, NO_COLOR === undefined ? {} : { NO_COLOR });
  for (const text of ['one', 'two', 'three']) ticker.draw(() => text, false);
  while (written.length < 2) await new Promise((done) => setTimeout(done, 10));
  expect(written.map((text) => text.slice(text.indexOf('K') + 1))).toEqual(['one', 'three']);
});
