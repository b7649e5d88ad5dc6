/**
 * Whole-process cost of 1,008 single-call trials (48 cases, 21 trials each) at 50 ms latency and concurrency 50:
 * real graphs, stored, graded and reported, against the scripted server in a process of its own.
 * Prints a row a round and the medians. Run it on a quiet machine: npm run bench -- [rounds]
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { measure } from './measure.js';

const LATENCY_MS = 50;
const CONCURRENCY = 50;
const rounds = Number(process.argv[2] ?? '3');
const root = resolve(import.meta.dirname, '..');

type Round = {
  readonly trials: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly rssMb: number;
};

function startServer(): Promise<{ process: ChildProcess; url: string }> {
  const main = join(root, 'test/support/openai-server-main.ts');
  const child = spawn(join(root, 'node_modules/.bin/tsx'), [main, '--latency', String(LATENCY_MS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.once('exit', (code) => {
      fail(new Error(`the server ended with ${String(code)}`));
    });
    child.stdout.once('data', (line: Buffer) => {
      done({ process: child, url: z.object({ url: z.string() }).parse(JSON.parse(line.toString())).url });
    });
  });
}

async function play(url: string, dir: string, name: string): Promise<Round> {
  const suite = join(import.meta.dirname, 'throughput.yaml');
  const backend = `mock=openai:mock@${url}`;
  const { code, ...usage } = await measure(dir, ['eval', suite, '--backend', backend, '--name', name]);
  if (code !== 0) throw new Error(`festeval eval ended with ${String(code)}`);
  const trials = readFileSync(join(dir, 'reports', name, 'scores.jsonl'), 'utf8')
    .trim()
    .split('\n').length;
  return { trials, ...usage };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const row = (name: string, { trials, wallMs, cpuMs, rssMb }: Round): string =>
  `| ${name} | ${String(trials)} | ${wallMs.toFixed(0)} | ${(cpuMs / trials).toFixed(2)} | ${(wallMs / ideal(trials)).toFixed(2)} | ${rssMb.toFixed(0)} |`;
const ideal = (trials: number): number => Math.ceil(trials / CONCURRENCY) * LATENCY_MS;

const dir = mkdtempSync(join(tmpdir(), 'festeval-bench-'));
const server = await startServer();
try {
  console.log(
    '| round | trials | wall ms | CPU ms a trial | wall / ideal | RSS MB |\n|---|---|---|---|---|---|',
  );
  const results: Round[] = [];
  for (let i = 1; i <= rounds; i += 1) {
    const result = await play(server.url, dir, `round-${String(i)}`);
    results.push(result);
    console.log(row(String(i), result));
  }
  const of = (key: keyof Round): number => median(results.map((result) => result[key]));
  console.log(
    row('median', { trials: of('trials'), wallMs: of('wallMs'), cpuMs: of('cpuMs'), rssMb: of('rssMb') }),
  );
} finally {
  server.process.removeAllListeners('exit');
  server.process.kill();
  rmSync(dir, { recursive: true, force: true });
}
