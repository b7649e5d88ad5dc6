import { describe, expect, it } from 'vitest';
import { parseCells } from '../../bench/cells.js';
import { benchChart } from '../../bench/chart.js';
import { figuresOf, rotated, spread } from '../../bench/figures.js';
import type { Header, Line } from '../../bench/lines.js';
import { pageOf } from '../../bench/table.js';

const [cell] = parseCells('1000/50/50/1');
if (cell === undefined) throw new Error('no cell');

const header: Header = {
  ...{ kind: 'header', date: '2026-02-17', machine: '2 cores', node: 'v20', festeval: '1.0.0' },
  ...{ meter: 'wait4(2)', transport: 'fetch', rounds: 3, busy: null, cells: [cell] },
  tools: [
    { name: 'slow-peer', versions: 'slow-peer 1.2.3', problem: null },
    { name: 'festeval', versions: '', problem: null },
    { name: 'gone', versions: '', problem: 'could not be installed: `npm ci` failed: 404 | gone' },
  ],
};

const line = (tool: string, wallMs: number, more: Partial<Line> = {}): Line => ({
  ...{ kind: 'run', cell: cell.name, tool, round: 1, wallMs, cpuMs: 2000, rssMb: 100, startMs: 300 },
  ...{ workMs: 1000, served: 1000, others: 0, complete: 1000, maxInflight: 50, mockCpuMs: 100, idle: 1 },
  ...{ problem: null },
  ...more,
});

const page = (lines: readonly Line[], more: Partial<Header> = {}): string =>
  pageOf({ header: { ...header, ...more }, lines }, { festeval: 'as it is' }, 'CHARTS');
const rowOf = (text: string, tool: string): string =>
  text.split('\n').find((row) => row.startsWith(`| ${tool} `)) ?? '';

describe('figures of rounds', () => {
  it('are the median with the lowest and the highest', () => {
    expect(spread([3, 1, 2])).toEqual({ median: 2, low: 1, high: 3 });
    expect(spread([4, 1, 2, 3])).toEqual({ median: 2.5, low: 1, high: 4 });
    expect(spread([])).toBeNull();
  });

  it('leave out rounds that failed, and say why they did', () => {
    const lines = [line('a', 1000), line('a', 60_000, { problem: 'stopped after 60 s', served: 3 })];
    const figures = figuresOf('a', cell, lines);
    expect(figures.wallMs).toEqual({ median: 1000, low: 1000, high: 1000 });
    expect(figures.problems).toEqual(['stopped after 60 s']);
    expect(figures.served).toMatchObject({ low: 3, high: 1000 });
  });

  it('are asked of the tools in another order each round', () => {
    expect([0, 1, 2, 3].map((round) => rotated(['a', 'b', 'c'], round).join(''))).toEqual([
      'abc',
      'bca',
      'cab',
      'abc',
    ]);
  });
});

describe('the page of a benchmark', () => {
  const lines = [
    line('slow-peer', 4000),
    ...[1500, 1300, 1400].map((wallMs) => line('festeval', wallMs, { cpuMs: wallMs })),
  ];

  it('gives medians with their spread, wall clock against the ideal and CPU a case', () => {
    expect(rowOf(page(lines), '**festeval**')).toBe(
      '| **festeval** | 1,400 (1,300 - 1,500) | 1.40 (1.30 - 1.50) | 1.40 (1.30 - 1.50) | 300 | 100 | 1,000 of 1,000 |',
    );
  });

  it('has the fastest first and says how many rounds are missing', () => {
    const text = page(lines);
    expect(text.indexOf('**festeval**')).toBeLessThan(text.indexOf('| slow-peer'));
    expect(rowOf(text, 'slow-peer')).toContain('**1 of 3 rounds**');
  });

  it('never leaves a tool out: what could not be installed has its row, and the reason', () => {
    expect(rowOf(page(lines), 'gone')).toContain('could not be installed: `npm ci` failed: 404 \\| gone');
  });

  it('shows a tool that did not do the work as failing', () => {
    const failed = line('slow-peer', 900, { served: 980, complete: 980, problem: 'made 980 of 1000 calls' });
    expect(rowOf(page([failed]), 'slow-peer')).toBe(
      '| slow-peer | - | - | - | - | - | 980 of 1,000 **failed: made 980 of 1000 calls** |',
    );
  });

  it('warns where the machine was busy, before or between', () => {
    expect(page(lines)).not.toContain('not quiet');
    expect(page(lines, { busy: 'only 40 % of the CPU was idle' })).toContain('only 40 % of the CPU was idle');
    expect(page([line('festeval', 1400, { idle: 0.5 })])).toContain('1 of 1 runs began while');
  });

  it('names the machine, versions and set-ups', () => {
    const text = page(lines);
    for (const said of ['2 cores', 'v20', 'slow-peer 1.2.3', 'as it is', '2026-02-17', 'CHARTS'])
      expect(text).toContain(said);
  });

  it('is drawn with a bar for each tool that has figures, and a word for each that has none', () => {
    const drawn = JSON.stringify(benchChart({ header, lines }, 'light'));
    expect(drawn.match(/"no figure"/g)).toHaveLength(2);
    expect(drawn).toContain('"1.40"');
  });
});
