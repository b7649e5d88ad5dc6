import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FestevalError } from '../../src/core/errors.js';
import { randomInt, seededRandom } from '../../src/core/random.js';
import { createRun, openRun } from '../../src/io/store.js';
import { header, keyAt, save } from './run-fixture.js';
import { killTrial, KILL_CASES } from './store-child-trials.js';

const script = ['--import', 'tsx', fileURLToPath(new URL('./store-child.ts', import.meta.url))];
const fresh = () => join(mkdtempSync(join(tmpdir(), 'festeval-kill-')), 'killed.db');
const SIZE = 20;

type Running = { readonly process: ChildProcess; readonly lines: string[]; readonly ended: Promise<void> };

function start(verb: string, path: string): Running {
  const running = spawn(process.execPath, [...script, verb, path, String(SIZE)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  let rest = '';
  running.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  const ended = new Promise<void>((resolve) =>
    running.once('close', () => {
      resolve();
    }),
  );
  return { process: running, lines, ended };
}

async function until({ lines, process: child }: Running, line: string): Promise<void> {
  while (!lines.includes(line) && child.exitCode === null) await sleep(5);
}

/** Numbers of the trials whose saving the child has told of. */
const acknowledged = (lines: readonly string[]): number[] =>
  lines.filter((line) => line.startsWith('saved ')).map((line) => Number(line.slice(6)));

describe('a killed process', () => {
  it('loses no trial whose saving it had acknowledged, over ten kills of one run', async () => {
    const path = fresh();
    const random = seededRandom('kills');
    const saved = new Set<number>();
    for (let kill = 0; kill < 10; kill += 1) {
      const running = start('write', path);
      await until(running, 'open');
      await sleep(randomInt(random, 0, 40));
      running.process.kill('SIGKILL');
      await running.ended;
      for (const n of acknowledged(running.lines)) saved.add(n);
      const run = openRun(path, { write: false });
      for (const n of saved)
        expect(run.trial(keyAt(run.header, n))).toEqual(killTrial(keyAt(run.header, n), n, SIZE));
      run.close();
    }
    expect(saved.size).toBeGreaterThan(0);
    const last = spawnSync(process.execPath, [...script, 'write', path, String(SIZE)], { encoding: 'utf8' });
    expect(last.stdout.trimEnd().split('\n').at(-1)).toBe('closed');
    expect(readdirSync(join(path, '..')).sort()).toEqual(['.locks', 'killed.db']);
    const run = openRun(path, { write: false });
    const wanted = header('killed', KILL_CASES).planned.map((key, n) => killTrial(key, n, SIZE));
    expect([...run.trials()]).toEqual(wanted);
    expect(run.header.planned.every((key) => run.plays(key) === 1)).toBe(true);
    run.close();
  });

  it('leaves a whole run or none when killed while making it', async () => {
    const random = seededRandom('making');
    for (let kill = 0; kill < 10; kill += 1) {
      const path = fresh();
      const running = start('write', path);
      while (!existsSync(join(path, '..', '.locks')) && running.process.exitCode === null) await sleep(1);
      await sleep(randomInt(random, 0, 15));
      running.process.kill('SIGKILL');
      await running.ended;
      const run = existsSync(path)
        ? openRun(path, { write: true })
        : createRun(path, header('killed', KILL_CASES));
      expect(run.header).toEqual(header('killed', KILL_CASES));
      run.close();
      expect(readdirSync(join(path, '..')).sort()).toEqual(['.locks', 'killed.db']);
    }
  });

  it('gives up the run that it held, and not before', async () => {
    const path = fresh();
    const running = start('hold', path);
    await until(running, 'open');
    expect(() => openRun(path, { write: true })).toThrow(FestevalError);
    expect(() => openRun(path, { write: true })).toThrow(/"killed" is being written by another process/);
    running.process.kill('SIGKILL');
    await running.ended;
    openRun(path, { write: true }).close();
    expect(readdirSync(join(path, '..')).sort()).toEqual(['.locks', 'killed.db']);
  });
});

describe('a disk that takes no more', () => {
  it('ends in exit 2 with what to do; the trials saved before are kept and the run goes on later', () => {
    const path = fresh();
    // A limit on file size is the nearest thing to a full disk that needs no root. Blocks are of 512 or 1024 bytes.
    const limited = spawnSync(
      'sh',
      ['-c', 'ulimit -f 600; exec "$@"', 'sh', process.execPath, ...script, 'write', path],
      {
        encoding: 'utf8',
      },
    );
    const lines = limited.stdout.trimEnd().split('\n');
    expect(limited.status).toBe(2);
    expect(lines.at(-1)).toMatch(/^refused .*killed\.db: .*The trials saved so far are kept.*--resume/);
    const saved = acknowledged(lines);
    expect(saved.length).toBeGreaterThan(0);
    const run = openRun(path, { write: true });
    expect([...run.trials()]).toEqual(saved.map((n) => killTrial(keyAt(run.header, n), n, SIZE)));
    save(run, killTrial(keyAt(run.header, saved.length), 0, SIZE), null);
    run.close();
  });
});
