import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../../src/core/summary.js';
import { altText } from '../../../../src/evals/report/charts/alt-text.js';
import { chartNames } from '../../../../src/evals/report/charts/chart-names.js';
import { chartInput } from '../../../../src/evals/report/charts/input.js';
import { judgedOf, quadrantOf } from '../../../../src/evals/report/charts/judged.js';
import { along, overlap, placeLabels } from '../../../../src/evals/report/charts/place-labels.js';
import { scaleFor, share } from '../../../../src/evals/report/charts/scale.js';
import { shown, textWidth, wrap } from '../../../../src/evals/report/charts/text.js';
import { frontier, usageOf } from '../../../../src/evals/report/charts/usage.js';
import { factsOf, ids, summaryOf, titles, type SubjectGiven } from './build.js';

const facts = factsOf(titles);
const input = (summary: Summary) => chartInput(summary, facts, 'en');

const model = (name: string, completion: number, given: Partial<SubjectGiven> = {}): SubjectGiven => ({
  name,
  completion: () => completion,
  ...given,
});
const costing = (perDone: number | null, currency = 'CNY'): Partial<SubjectGiven> => ({
  cost: { amount: 1, currency, perDone },
  tokens: { in: 9000, out: 600, cached: 0 },
});
const oracle = model('bot:oracle', 1, { bot: true, method: 'no variance' });
const run = (subjects: readonly SubjectGiven[], scenarios = 2): Summary =>
  summaryOf({ subjects, scenarios: ids(scenarios) });

describe('The charts of a run', () => {
  it('are none where nothing was graded', () => {
    expect(chartNames(run([{ name: 'a', completion: () => null }]))).toEqual([]);
  });

  it('have no heat map of one scenario, which would say what the intervals say', () => {
    expect(chartNames(run([model('a', 0.5)], 1))).toEqual(['intervals']);
    expect(chartNames(run([model('a', 0.5)], 2))).toEqual(['intervals', 'heatmap']);
  });

  it('have costs only where two subjects can be compared', () => {
    expect(chartNames(run([model('a', 0.5, costing(1)), oracle], 1))).not.toContain('cost');
    expect(chartNames(run([model('a', 0.5, costing(1)), model('b', 0.6, costing(2))], 1))).toContain('cost');
    expect(chartNames(run([model('a', 0.5, costing(1)), model('b', 0, costing(null))], 1))).not.toContain(
      'cost',
    );
  });

  it('have pleasantness only where a judge graded', () => {
    expect(chartNames(run([model('a', 0.5, { judged: () => 0.5 })], 1))).toContain('pleasant');
    expect(chartNames(run([model('a', 0.5, { judged: () => null })], 1))).not.toContain('pleasant');
  });
});

describe('The alternative text', () => {
  it('says who leads and by how much', () => {
    const text = altText('intervals', run([model('a', 0.5), model('b', 0.9), oracle]), facts, 'en');
    expect(text).toBe(
      'b leads with a completion of 0.900 [0.84, 0.96], 0.400 ahead of a with 0.500 [0.44, 0.56].',
    );
  });

  it('says when two cannot be told apart, by their places where these are known', () => {
    const close = run([model('a', 0.5), model('b', 0.55)]);
    expect(altText('intervals', close, facts, 'en')).toContain('cannot tell the two apart');
    const placed = run([
      model('a', 0.5, { rank: { best: 2, worst: 2 } }),
      model('b', 0.55, { rank: { best: 1, worst: 1 } }),
    ]);
    expect(altText('intervals', placed, facts, 'zh')).toContain('b 领先');
    expect(altText('intervals', run([model('a', 0.5), model('b', 0.5)]), facts, 'en')).toContain(
      'share the highest',
    );
  });

  it('names the best and the worst scenario of the first, and how many cells are empty', () => {
    const subjects = [
      { name: 'a', completion: (i: number) => (i === 0 ? 0.9 : 0.3) },
      { name: 'b', completion: (i: number) => (i === 0 ? 0.5 : null) },
    ];
    expect(altText('heatmap', run(subjects), facts, 'en')).toBe(
      'a does best in the way home (0.90) and worst in questions from relatives (0.30); it is the best, alone or with others, in 2 of 2 scenarios; 1 cell is empty.',
    );
  });

  it('names the cheapest and the most complete', () => {
    const subjects = [
      model('a', 0.5, costing(0.02)),
      model('b', 0.9, costing(0.5)),
      model('c', 0.4, costing(0.6)),
    ];
    expect(altText('cost', run(subjects), facts, 'en')).toBe(
      'a is the cheapest, at 0.0200 CNY per completed task and a completion of 0.500; b completes the most, 0.900, at 0.500 CNY.',
    );
    expect(altText('cost', run(subjects.slice(1)), facts, 'zh')).toContain('b 最省');
  });

  it('says who is useful and who merely pleasant', () => {
    const subjects = [model('a', 0.2, { judged: () => 0.9 }), model('b', 0.9, { judged: () => 0.9 })];
    expect(altText('pleasant', run(subjects), facts, 'en')).toBe(
      'Completion against pleasantness: useful and pleasant: b; pleasant but useless: a.',
    );
  });
});

describe('What a completed task costs', () => {
  it('is money where that of all is known in one currency, else tokens for each task done', () => {
    const known = input(run([model('a', 0.5, costing(1)), model('b', 0.5, costing(2)), oracle]));
    expect(usageOf(known).unit).toEqual({ kind: 'money', currency: 'CNY' });
    expect(usageOf(known).unpriced.map(({ absence }) => absence)).toEqual(['no-usage']);
    for (const other of [costing(2, 'USD'), { ...costing(2), cost: null }]) {
      const mixed = usageOf(input(run([model('a', 0.5, costing(1)), model('b', 0.25, other)])));
      expect(mixed.unit).toEqual({ kind: 'tokens' });
      expect(mixed.priced.map(({ price }) => price)).toEqual([9600 / 16, 9600 / 8]);
    }
  });

  it('has a frontier of those whom nobody beats, the cheapest first', () => {
    const subjects = [
      model('dear', 0.9, costing(3)),
      model('dull', 0.5, costing(2)),
      model('cheap', 0.6, costing(1)),
      model('same', 0.6, costing(1)),
    ];
    const { priced } = usageOf(input(run(subjects)));
    expect(frontier(priced).map(({ overall }) => overall.subject)).toEqual(['cheap', 'dear']);
  });

  it.each([
    [[0.1, 2], 'linear'],
    [[0.1, 2.1], 'log'],
    [[0, 5], 'linear'],
    [[0, 0], 'linear'],
    [[0.0003, 40], 'log'],
    [[7, 7], 'linear'],
  ] as const)('of %j is set on a %s scale that holds every value', (values, kind) => {
    const scale = scaleFor(values);
    expect(scale.kind).toBe(kind);
    for (const value of values) expect(share(value, scale)).toBeGreaterThanOrEqual(0);
    for (const value of values) expect(share(value, scale)).toBeLessThan(0.99);
    expect(scale.ticks.length).toBeGreaterThanOrEqual(3);
    expect(scale.ticks.length).toBeLessThanOrEqual(11);
  });
});

describe('Pleasantness', () => {
  it('is not compared where a subject was not judged in a scenario in which others were', () => {
    const subjects = [
      model('a', 0.9, { judged: () => 0.2 }),
      model('b', 0.9, { judged: (i) => (i === 0 ? 0.9 : null) }),
    ];
    const { judged, unjudged } = judgedOf(input(run(subjects)));
    expect(judged.map((one) => [one.overall.subject, one.pleasant, quadrantOf(one)])).toEqual([
      ['a', 0.2, 'dry'],
    ]);
    expect(unjudged.map(({ absence }) => absence)).toEqual(['not-judged']);
  });
});

describe('Names', () => {
  it('are cut in the middle at forty characters, on one line', () => {
    expect(shown('a\n b')).toBe('a b');
    expect(shown('x'.repeat(40))).toBe('x'.repeat(40));
    const cut = shown(`${'一'.repeat(50)}end`);
    expect(Array.from(cut)).toHaveLength(40);
    expect(cut).toMatch(/^一+…一+end$/);
    expect(shown('\u0000\u202e')).toBe('?');
  });

  it('are estimated wider in Chinese than in Latin, and break into lines that fit', () => {
    expect(textWidth('春节', 10)).toBe(20);
    expect(textWidth('ab', 10)).toBeLessThan(14);
    for (const text of ['react/一个很长的名字'.repeat(3), 'W'.repeat(90), 'the way home for all of us']) {
      const lines = wrap(text, 120, 12);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
    }
  });
});

describe('Labels beside points', () => {
  const bounds = { x: 0, y: 0, width: 600, height: 300 };

  it('cover neither each other nor what is there', () => {
    const points = Array.from({ length: 3 }, () => ({ x: 300, y: 150, text: '一个名字' }));
    const hard = [{ x: 320, y: 140, width: 40, height: 20 }];
    const placed = placeLabels(points, 12, { bounds, hard, soft: [] }) ?? [];
    const boxes = [...hard, ...placed.map(({ box }) => box)];
    expect(placed).toHaveLength(3);
    expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
  });

  it('have a line to a point that is far, across no other label', () => {
    const points = [300, 310, 330].map((x) => ({ x, y: 150, text: '一个比较长的名字' }));
    const soft = [134, 150, 166].flatMap((y) => along({ x: 150, y }, { x: 450, y }));
    const placed = placeLabels(points, 12, { bounds, hard: [], soft }) ?? [];
    const lines = placed.flatMap(({ leader }, i) => {
      const from = points[i];
      return leader === null || from === undefined ? [] : along(from, leader);
    });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((part) => placed.some(({ box }) => overlap(part, box)))).toEqual([]);
  });

  it('are refused where there is no room', () => {
    const points = [{ x: 10, y: 10, text: '名'.repeat(60) }];
    expect(placeLabels(points, 12, { bounds, hard: [], soft: [] })).toBeNull();
  });
});
