import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { measure, type Measured } from '../../bench/measure.js';
import { makeScaleRun } from '../../bench/scale-run.js';
import { scoreLineSchema } from '../../src/core/scores.js';
import { summarySchema } from '../../src/core/summary.js';
import { readJsonLines } from '../../src/io/json-lines.js';
import { openRun } from '../../src/io/store.js';

/** What a trial may add to the memory of the process that reports it. */
const BYTES_A_TRIAL = 2500;
const SUBJECTS = 4;
const CELLS = 3 * SUBJECTS;

const dir = mkdtempSync(join(tmpdir(), 'festeval-scale-'));
const file = (name: string) => join(dir, 'runs', `${name}.db`);
const trials = { small: 0, large: 0 };
const reported: Measured[] = [];

beforeAll(async () => {
  trials.small = makeScaleRun(file('small'), 2400);
  trials.large = makeScaleRun(file('large'), 20_000);
  for (const name of ['small', 'large']) reported.push(await measure(dir, ['report', name]));
}, 300_000);
afterAll(() => {
  rmSync(dir, { recursive: true });
});

describe('A run of 20,000 trials', () => {
  const out = join(dir, 'reports', 'large');

  it('is reported in memory that grows little with its trials', () => {
    const [small, large] = reported;
    expect([small?.code, large?.code]).toEqual([0, 0]);
    const grown = ((large?.rssMb ?? NaN) - (small?.rssMb ?? NaN)) * 1024 * 1024;
    expect(grown).toBeLessThan((trials.large - trials.small) * BYTES_A_TRIAL);
  });

  it('is reported whole', () => {
    const summary = summarySchema.parse(JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')));
    const played = summary.cells.map(
      ({ finished, broken }) => finished + Object.values(broken).reduce((total, n) => total + n, 0),
    );
    expect(summary.planned).toBe(trials.large);
    expect(played).toEqual(Array(CELLS).fill(trials.large / CELLS));
    const size = `${String(trials.large / SUBJECTS / 4)} cases × 4 subjects × 4 trials each`;
    expect(readFileSync(join(out, 'report.md'), 'utf8').replaceAll(',', '')).toContain(size);
  });

  it('has a line of scores.jsonl for every trial, in the order of the plan', () => {
    const run = openRun(file('large'), { write: false });
    const lines = [...readJsonLines(join(out, 'scores.jsonl'), scoreLineSchema)];
    const keys = lines.map(({ scenario, caseId, caseHash, subject, k }) => ({
      ...{ scenario, caseId, caseHash, subject, k },
    }));
    expect(keys).toEqual(run.header.planned);
    run.close();
  });

  it('is compared alike from its file and from its scores.jsonl', async () => {
    const compared = async (source: string) => {
      const operands = [`${source}#react/qwen`, `${source}#agent/deepseek`];
      const { stdout } = await measure(dir, ['compare', ...operands, '--json']);
      return sidesSchema.parse(JSON.parse(stdout));
    };
    const [run, scores] = [await compared('large'), await compared('reports/large')];
    expect(run.overall).toEqual(scores.overall);
    expect(run.baseline.planned).toBe(trials.large / SUBJECTS);
  });
});

const sidesSchema = z.object({ baseline: z.object({ planned: z.int() }), overall: z.unknown() });
