/**
 * What `report`, `compare` and `gate` cost over a stored run of 100,000 trials, and over its scores.jsonl: a row a
 * command. The run is made directly through the store (scale-run.ts). Run it on a quiet machine: npm run bench:scale -- [trials]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './measure.js';
import { makeScaleRun } from './scale-run.js';

const wanted = Number(process.argv[2] ?? '100000');
const [one, other] = ['#react/qwen', '#react/deepseek'];
const commands: readonly (readonly string[])[] = [
  ['report', 'scale'],
  ['compare', `scale${one}`, `scale${other}`],
  ['compare', `reports/scale${one}`, `reports/scale${other}`],
  ['gate', `scale${one}`, `scale${other}`],
  ['gate', `reports/scale${one}`, `reports/scale${other}`],
  ['report', `scale${other}`, '--baseline', `reports/scale${one}`],
];

const dir = mkdtempSync(join(tmpdir(), 'festeval-scale-'));
try {
  const trials = makeScaleRun(join(dir, 'runs', 'scale.db'), wanted);
  console.log(
    `${String(trials)} trials\n\n| command | CPU s | wall s | RSS MB | exit |\n|---|---|---|---|---|`,
  );
  for (const args of commands) {
    const { cpuMs, wallMs, rssMb, code } = await measure(dir, args);
    const figures = [cpuMs / 1000, wallMs / 1000].map((seconds) => seconds.toFixed(1));
    console.log(`| ${args.join(' ')} | ${figures.join(' | ')} | ${rssMb.toFixed(0)} | ${String(code)} |`);
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
