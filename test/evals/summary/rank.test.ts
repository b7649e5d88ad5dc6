import { describe, expect, it } from 'vitest';
import type { Estimate, Overall } from '../../../src/core/summary.js';
import { rank, relate } from '../../../src/evals/rank.js';
import { summarize } from '../../../src/evals/summarize.js';
import { brokenRow, headerFor, row, trip } from './build.js';

function overallOf(rows: Parameters<typeof headerFor>[0]): readonly Overall[] {
  return summarize({ header: headerFor(rows), rows, scenarios: [trip] }).overall;
}

const model = (name: string): { subject: string; assistant: string; backend: string } => ({
  subject: `react/${name}`,
  assistant: 'react',
  backend: name,
});
const bot = (name: string): { subject: string; assistant: null; backend: string } => ({
  subject: name,
  assistant: null,
  backend: name,
});

describe('The ranking', () => {
  it('goes by completion, then usefulness, then the pass rate, then name', () => {
    const rows = [
      row({ ...model('d'), completion: 0.5, usefulness: 0.5, done: false }),
      row({ ...model('c'), completion: 0.5, usefulness: 0.5, done: false }),
      row({ ...model('b'), completion: 0.5, usefulness: 0.5, done: true }),
      row({ ...model('a'), completion: 0.5, usefulness: 0.6, done: false }),
      row({ ...model('e'), completion: 0.6, usefulness: 0.1, done: false }),
    ];
    expect(rank(overallOf(rows)).map(({ overall }) => overall.backend)).toEqual(['e', 'a', 'b', 'c', 'd']);
  });

  it('gives reference bots no place beside models', () => {
    const rows = [row(bot('bot:oracle')), row({ ...model('m'), completion: 0.4 })];
    expect(rank(overallOf(rows)).map(({ place, reference }) => [place, reference])).toEqual([
      [null, true],
      [1, false],
    ]);
  });

  it('ranks bots among themselves where nothing else was run', () => {
    const rows = [row({ ...bot('bot:null'), completion: 0 }), row(bot('bot:oracle'))];
    expect(rank(overallOf(rows)).map(({ overall, place }) => [overall.subject, place])).toEqual([
      ['bot:oracle', 1],
      ['bot:null', 2],
    ]);
  });

  it('puts a subject without numbers last, without a place', () => {
    const rows = [brokenRow(model('a')), row({ ...model('b'), completion: 0 })];
    expect(rank(overallOf(rows)).map(({ overall, place }) => [overall.backend, place])).toEqual([
      ['b', 1],
      ['a', null],
    ]);
  });
});

describe('Two figures', () => {
  const figure = (mean: number | null, low: number | null, high: number | null): Estimate => ({
    mean,
    low,
    high,
    level: 0.95,
    method: 'cluster t',
    trials: 9,
    cases: 9,
  });

  const steady = (mean: number): Estimate => ({ ...figure(mean, null, null), method: 'no variance' });

  it.each([
    ['apart', figure(0.9, 0.8, 1), figure(0.5, 0.4, 0.6)],
    ['overlap', figure(0.7, 0.6, 0.8), figure(0.5, 0.4, 0.6)],
    ['outside', figure(1, null, null), figure(0.5, 0.4, 0.6)],
    ['inside', figure(0.55, null, null), figure(0.5, 0.4, 0.6)],
    ['throughout', steady(1), steady(0.5)],
    ['unknown', steady(1), steady(1)],
    ['unknown', figure(1, null, null), figure(0.5, null, null)],
    ['unknown', figure(null, null, null), figure(0.5, 0.4, 0.6)],
  ] as const)('are %s, read either way', (relation, a, b) => {
    expect(relate(a, b)).toBe(relation);
    expect(relate(b, a)).toBe(relation);
  });
});
