import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { parseCells, type Cell } from '../../bench/cells.js';
import { measureCommand } from '../../bench/measure.js';
import { startMock, type Mock } from '../../bench/mock.js';
import { play, problemOf } from '../../bench/play.js';
import { floor } from '../../bench/tools/ours.js';
import type { Tool } from '../../bench/tools/tool.js';

const cellOf = (text: string): Cell => {
  const [cell] = parseCells(text);
  if (cell === undefined) throw new Error(text);
  return cell;
};

describe('a run of the benchmark', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => {
    mock.close();
  });
  const playOnce = (tool: Tool, cell: string, timeoutMs: number | null = null) =>
    play(tool, cellOf(cell), 1, { mock, transport: 'fetch', busy: true, timeoutMs });

  it.each([
    ['20/5/1/1', 20],
    ['20/5/1/4', 80],
  ])('counts the calls of cell %s at the server', async (cell, calls) => {
    const line = await playOnce(floor, cell);
    expect(line).toMatchObject({ problem: null, served: calls, complete: 20, others: 0 });
    expect(line.maxInflight).toBeGreaterThan(0);
    expect(line.maxInflight).toBeLessThanOrEqual(5);
    expect(line.startMs).toBeGreaterThan(0);
    expect(line.cpuMs).toBeGreaterThan(0);
    expect(line.rssMb).toBeGreaterThan(10);
  });

  it('starts a new count each time', async () => {
    await playOnce(floor, '3/1/1/1');
    expect(await playOnce(floor, '2/1/1/1')).toMatchObject({ problem: null, served: 2 });
  });

  it('fails where the tool hangs, and ends it', async () => {
    const hangs: Tool = { name: 'hangs', settings: '', command: () => ({ file: 'sleep', args: ['60'] }) };
    expect((await playOnce(hangs, '1/1/1/1', 300)).problem).toMatch(/^stopped after/);
  });

  it('fails where the tool is not there', async () => {
    const gone: Tool = {
      name: 'gone',
      settings: '',
      command: () => ({ file: join(tmpdir(), 'no-tool'), args: [] }),
    };
    expect((await playOnce(gone, '1/1/1/1')).problem).toMatch(/^exit .*no-tool/);
  });
});

describe('what counts as a failure', () => {
  const ended = { code: 0, timedOut: false, wallMs: 1000, stdout: '', stderr: '' };

  it('is an exit code, with the last words', () => {
    const result = problemOf(
      cellOf('10/1/1/1'),
      { ...ended, code: 1, stderr: 'a\nb\n' },
      { served: 10, complete: 10 },
    );
    expect(result).toBe('exit 1: b');
  });

  it('is too few calls, too many, or the right number for the wrong cases', () => {
    const of = (served: number, complete: number) =>
      problemOf(cellOf('10/1/1/4'), ended, { served, complete });
    expect(of(40, 10)).toBeNull();
    expect(of(39, 9)).toBe('made 39 of 40 calls');
    expect(of(41, 9)).toBe('made 41 of 40 calls');
    expect(of(40, 8)).toBe('gave 8 of 10 cases their 4 calls');
  });
});

describe('what a command used', () => {
  it('includes its children', async () => {
    const work = 'const end = process.cpuUsage().user + 300e3; while (process.cpuUsage().user < end);';
    const parent = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(work)}]);`;
    const { cpuMs, code } = await measureCommand({
      file: process.execPath,
      args: ['-e', parent],
      cwd: tmpdir(),
    });
    expect(code).toBe(0);
    expect(cpuMs).toBeGreaterThan(300);
  });
});
