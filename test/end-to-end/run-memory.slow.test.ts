import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { tinyCsv } from '../../bench/tiny/csv.js';
import { summarySchema } from '../../src/core/summary.js';
import { workFolder } from '../support/cli.js';

const root = resolve(import.meta.dirname, '../..');
const CASES = 400;
const TRIALS = 100;
/** Of memory that lives long. A run that kept 8 kB of each trial would need three times as much. */
const HEAP_MB = 160;

describe('A run of 40,000 trials of the null bot', () => {
  it('is played and reported in memory that does not grow with its trials', async () => {
    const dir = workFolder();
    writeFileSync(join(dir, 'tiny.csv'), tinyCsv(CASES));
    for (const file of ['tiny.ts', 'tiny.yaml'])
      copyFileSync(join(root, 'bench/tiny', file), join(dir, file));
    const bin = [
      `--max-old-space-size=${String(HEAP_MB)}`,
      join(root, 'bin/festeval.js'),
      'eval',
      'tiny.yaml',
    ];
    const data = ['--plugin', 'tiny.ts', '--dataset', 'tiny=tiny.csv'];
    const run = ['--backend', 'bot:null', '--trials', String(TRIALS), '--name', 'many'];
    await promisify(execFile)(process.execPath, [...bin, ...data, ...run], { cwd: dir });
    const summary = readFileSync(join(dir, 'reports/many/summary.json'), 'utf8');
    expect(summarySchema.parse(JSON.parse(summary)).cells).toMatchObject([{ finished: CASES * TRIALS }]);
  });
});
