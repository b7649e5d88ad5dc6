import { describe, expect, it } from 'vitest';
import { cells, cellText, idealMs, parseCells, patienceMs } from '../../bench/cells.js';

describe('the cells of the benchmark', () => {
  it('are found by their names, in the order asked for', () => {
    expect(parseCells('tools,start').map(({ name }) => name)).toEqual(['tools', 'start']);
    expect(parseCells('all')).toBe(cells);
  });

  it('hold every value that is to be measured', () => {
    const values = (key: 'cases' | 'concurrency' | 'latencyMs' | 'calls') =>
      [...new Set(cells.map((cell) => cell[key]))].sort((a, b) => a - b);
    expect(values('cases')).toEqual([1, 1000, 10_000]);
    expect(values('concurrency')).toEqual([10, 50, 200]);
    expect(values('latencyMs')).toEqual([5, 50, 500]);
    expect(values('calls')).toEqual([1, 4]);
  });

  it('may be one of your own', () => {
    expect(parseCells('50/10/5/2')).toEqual([
      { name: '50/10/5/2', cases: 50, concurrency: 10, latencyMs: 5, calls: 2 },
    ]);
  });

  it.each(['huge', '50/10/5', '0/10/5/1', '50/10/5/0', ''])(
    'are not "%s", and the error says what there is',
    (text) => {
      expect(() => parseCells(text)).toThrow(/start, main, tools.*CASES\/CONCURRENCY/);
    },
  );

  it('are ideal where nothing but the model takes time: the last handful waits as long as a full one', () => {
    expect(idealMs({ cases: 1000, concurrency: 50, latencyMs: 50, calls: 1 })).toBe(1000);
    expect(idealMs({ cases: 51, concurrency: 50, latencyMs: 50, calls: 4 })).toBe(400);
    expect(idealMs({ cases: 1, concurrency: 50, latencyMs: 50, calls: 1 })).toBe(50);
  });

  it('give the slowest tool that was measured several times as long as it took', () => {
    const [main] = parseCells('main');
    expect(main && patienceMs(main)).toBeGreaterThan(4 * 25_000);
  });

  it('are said in words', () => {
    expect(parseCells('start,tools').map(cellText)).toEqual([
      '1 case of 1 call, 50 at once, 50 ms a call',
      '1,000 cases of 4 calls (3 tool rounds), 50 at once, 50 ms a call',
    ]);
  });
});
