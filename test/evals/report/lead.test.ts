import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/core/lang.js';
import type { ScoreRow } from '../../../src/core/scores.js';
import { renderReport } from '../../../src/evals/report/render.js';
import { brokenRow, row, trip } from '../summary/build.js';
import { fail, fewTasks, floorsOnly, inconclusive, pass, tooMuchBroke } from './decisions.js';
import { inputFor } from './fixture.js';
import { high, low, model, scored } from './rows.js';

/** All before the ranking's table. */
function screen(rows: readonly ScoreRow[], lang: Lang = 'en', decision: typeof pass | null = null): string {
  const text = renderReport(inputFor(rows, [trip], [], decision), lang);
  return text.slice(0, text.indexOf('\n|'));
}
const sentence = (rows: readonly ScoreRow[], lang: Lang = 'en'): string =>
  screen(rows, lang).split('\n\n')[1] ?? '';

/** So many cases done in full, and so many not. */
const mostly = (name: string, done: number, failed: number, given: Partial<ScoreRow> = {}) =>
  scored({ ...model(name), ...given }, [...Array<number>(done).fill(1), ...Array<number>(failed).fill(0.2)]);

describe('The first sentence of a ranking', () => {
  it('names the one to use where nobody else may be first', () => {
    expect(sentence([...mostly('a', 2, 38), ...mostly('b', 39, 1)])).toBe(
      '**Use react/b: it completes more than any other subject (0.98 of 1, against 0.24 for react/a), by more than chance explains.**',
    );
  });

  it('says so where the best is not ready for a campaign', () => {
    const text = sentence([...scored(model('a'), low), ...scored(model('b'), high)]);
    expect(text).toContain('None is ready for a campaign. The best is react/b');
  });

  it('names all that may be first, and the cheapest of them', () => {
    const paid = (amount: number) => ({ cost: { amount, currency: 'CNY' } });
    const rows = [...mostly('a', 39, 1, paid(0.4)), ...mostly('b', 38, 2, paid(0.1)), ...mostly('c', 2, 38)];
    expect(sentence(rows)).toBe(
      '**Use react/a or react/b: this run cannot tell which is best (completion 0.98 and 0.96 of 1). Of these, react/b costs least: CNY\u00a00.11 for each completed task. The other one may not be first.**',
    );
  });

  it('calls none the cheapest where a cost is not known', () => {
    const rows = [...mostly('a', 39, 1), ...mostly('b', 38, 2, { cost: { amount: 1, currency: 'CNY' } })];
    expect(sentence(rows)).not.toContain('costs least');
  });

  it('names three of many that may be first', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].flatMap((name) => mostly(name, 39, 1));
    expect(sentence(rows)).toContain('react/a, react/b, react/c and 2 more');
  });

  it('compares nothing where there is one subject', () => {
    expect(sentence(mostly('a', 39, 1))).toContain('react/a can be used');
    expect(sentence(mostly('a', 39, 1))).toContain('It was the only subject, so nothing is compared');
  });

  it('decides nothing where no trial was graded', () => {
    expect(sentence([brokenRow(model('a'))])).toContain('This run decides nothing');
  });

  it('recommends nobody who completed nothing', () => {
    expect(sentence(scored(model('a'), [0, 0]))).toContain('Use none of them');
  });

  it('says that reference bots say nothing about a model', () => {
    const text = screen(scored({ subject: 'bot:a', assistant: null, backend: 'bot:a' }, [1, 0.5]));
    expect(text).toContain('**Only reference bots were run');
    expect(text).not.toContain('Use bot');
  });

  it('does not let a reference bot lead a field of models', () => {
    const oracle = scored({ subject: 'bot:oracle', assistant: null, backend: 'bot:oracle' }, [1, 1, 1, 1]);
    expect(sentence([...oracle, ...mostly('a', 2, 38), ...mostly('b', 39, 1)])).toMatch(/^\*\*Use react\/b/);
  });

  it('says in Chinese what it says in English', () => {
    expect(sentence([...mostly('a', 2, 38), ...mostly('b', 39, 1)], 'zh')).toBe(
      '**建议用 react/b：完成度 0.98（满分 1），高于其他所有对象（第二名 react/a 为 0.24），差距不是偶然。**',
    );
  });
});

describe('The first sentence of a comparison with a baseline', () => {
  const rows = [...scored(model('a'), low), ...scored(model('b'), high)];
  it.each([
    ['ship', pass, '**Ship react/b: compared with react/old, a loss of more than 0.05 is ruled out'],
    [
      'hold, with the rules that failed',
      fail,
      '**Hold react/b: compared with react/old, completion moved by −0.10: a loss of more than 0.05 is shown; it has become worse in “relatives”',
    ],
    [
      'not enough evidence, with the tasks that would do',
      inconclusive,
      'neither ruled out nor shown; about 410 tasks would settle it.**',
    ],
    ['too few tasks', fewTasks, 'only 12 tasks can be compared; under 20 nothing passes'],
    ['too much broke', tooMuchBroke, '**Not enough evidence to ship react/b: 12\u00a0% of the trials broke'],
    ['ship by the floors', floorsOnly, 'there is no baseline to compare it with'],
  ])('says %s', (_, decision, expected) => {
    expect(screen(rows, 'en', decision)).toContain(expected);
  });

  it('is about the candidate even where another subject of the run is ahead', () => {
    const decision = { ...pass, candidate: { ...pass.candidate, subject: 'react/a' } };
    const text = screen(rows, 'en', decision);
    expect(text).toContain('**Ship react/a');
    expect(text).toContain('**What changed**: Completion 0.74 → 0.82 (+0.08 [+0.03, +0.13])');
  });
});

describe('The reasons', () => {
  const rows = mostly('b', 39, 1, { tokens: { in: 100_000, out: 23_000, cached: 0 } });

  it('tell what is done, how sure that is, what it costs and what it fails on', () => {
    const text = screen(rows);
    expect(text).toContain(
      '**What it does**: of 100 tasks it gets about 98 done in full (likely 87 to 100).',
    );
    expect(text).toContain(
      '**How sure**: Its true completion lies between 0.94 and 1.00 (95\u00a0% confidence).',
    );
    expect(text).toContain('**What it costs**: 126k tokens for each completed task (prices not known).');
    expect(text).toContain('**Main weakness**: ');
  });

  it('tell it in Chinese with Chinese numbers', () => {
    const text = screen(rows, 'zh');
    expect(text).toContain('100 件事里大约能完全办成 98 件（多半在 87 到 100 件之间）');
    expect(text).toContain('每办成一件 12.6 万词元（价格未知）');
  });

  it('name what a vendor was paid in vain', () => {
    const text = screen(scored({ ...model('a'), cost: { amount: 3, currency: 'USD' } }, low), 'zh');
    expect(text).toContain('花了 15.00 美元，一件也没办成');
  });

  it('warn of what broke and of a run that is not complete', () => {
    const text = screen([...rows, row({ ...brokenRow(model('b')), caseId: 'x' })]);
    expect(text).toContain('**Read with care**: 1 of 41 trials broke (vendor failed 1)');
    expect(screen(rows)).not.toContain('Read with care');
  });
});
