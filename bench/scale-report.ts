/**
 * What `show`, `report`, `compare` and `gate` cost over a stored run of 100,000 trials, and over its scores.jsonl, and
 * what it takes to play as many of the null bot and a tenth as many of one model call each: a row a command. The stored
 * run is made directly through the store (scale-run.ts). Run it on a quiet machine: npm run bench:scale -- [trials]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './measure.js';
import { makeScaleRun } from './scale-run.js';
import { startMock } from './mock.js';
import { tinyCsv } from './tiny/csv.js';
import { compileTiny } from './tools/ours.js';

const wanted = Number(process.argv[2] ?? '100000');
const [one, other] = ['#react/qwen', '#react/deepseek'];
const commands: readonly (readonly string[])[] = [
  ['show', 'scale'],
  ['show', 'scale', 'itinerary/itinerary-g0001/react/qwen/0'],
  ['report', 'scale'],
  ['compare', `scale${one}`, `scale${other}`],
  ['compare', `reports/scale${one}`, `reports/scale${other}`],
  ['gate', `scale${one}`, `scale${other}`],
  ['gate', `reports/scale${one}`, `reports/scale${other}`],
  ['report', `scale${other}`, '--baseline', `reports/scale${one}`],
];

function writeTiny(dir: string, cases: number): void {
  writeFileSync(join(dir, 'tiny.csv'), tinyCsv(cases));
}

async function row(dir: string, args: readonly string[], what = args.join(' ')): Promise<void> {
  const { cpuMs, wallMs, rssMb, code } = await measure(dir, args);
  const figures = [cpuMs / 1000, wallMs / 1000].map((seconds) => seconds.toFixed(1));
  console.log(`| ${what} | ${figures.join(' | ')} | ${rssMb.toFixed(0)} | ${String(code)} |`);
}

const suite = join(import.meta.dirname, 'tiny/tiny.yaml');
const tiny = ['eval', suite, '--plugin', compileTiny(), '--dataset', 'tiny=tiny.csv'];
const dir = mkdtempSync(join(tmpdir(), 'festeval-scale-'));
const mock = await startMock();
try {
  const trials = makeScaleRun(join(dir, 'runs', 'scale.db'), wanted);
  console.log(
    `${String(trials)} trials\n\n| command | CPU s | wall s | RSS MB | exit |\n|---|---|---|---|---|`,
  );
  for (const args of commands) await row(dir, args);
  writeTiny(dir, 1000);
  const each = ['--trials', String(Math.max(1, Math.round(wanted / 1000)))];
  await row(
    dir,
    [...tiny, '--backend', 'bot:null', '--name', 'bots', ...each],
    `eval, null bot, ${String(wanted)}`,
  );
  const backend = `mock=openai:mock@${mock.url}`;
  for (const calls of [wanted / 100, wanted / 10].map(Math.round)) {
    writeTiny(dir, calls);
    const name = `calls-${String(calls)}`;
    await row(
      dir,
      [...tiny, '--backend', backend, '--name', name],
      `eval, one call of 50 ms, ${String(calls)}`,
    );
  }
} finally {
  mock.close();
  rmSync(dir, { recursive: true, force: true });
}
