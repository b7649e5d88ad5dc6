import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { relatives } from '../../../src/scenarios/relatives/index.js';
import { cases, grade, oracleOf, play } from './cases.js';

const file = new URL('./golden/scores.json', import.meta.url);
const update = process.env.UPDATE_GOLDEN === '1';

const rounded = (value: number | null): number => Math.round((value ?? -1) * 1e4) / 1e4;

/** Completion, score, usefulness and every criterion below 1 that each case gives for the reference solution with each of its decisions spoiled. */
async function scores() {
  const rows: Record<string, Record<string, string>> = {};
  for (const item of cases) {
    const row: Record<string, string> = {};
    for (const decision of ['none', ...relatives.decisions]) {
      const played = play(
        item,
        oracleOf(item, (name) => name === decision),
      );
      const { numbers, verdicts } = await grade(played);
      const { completion, score, usefulness } = numbers;
      const values = Object.entries(verdicts).map(
        ([id, verdict]) => [id, verdict.kind === 'value' ? verdict.value : 1] as const,
      );
      const low = values.filter(([, value]) => value < 1);
      const lost = low.map(([id, value]) => `${id} ${String(rounded(value))}`);
      row[decision] =
        [completion, score, usefulness].map(rounded).join(' ') +
        (lost.length > 0 ? `; ${lost.join(', ')}` : '');
    }
    rows[item.id] = row;
  }
  return { version: relatives.version, scores: rows };
}

const TIMEOUT = 180_000;
const all = scores();

test(
  'a change that moves a score raises the scenario’s version (UPDATE_GOLDEN=1 after that)',
  async () => {
    const found = await all;
    if (update) writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  },
  TIMEOUT,
);

test(
  'every decision of the reference solution costs completion on every case',
  async () => {
    const free = Object.entries((await all).scores).flatMap(([id, row]) =>
      relatives.decisions
        .filter((decision) => row[decision]?.startsWith('1 '))
        .map((decision) => `${id} ${decision}`),
    );
    expect(free).toEqual([]);
    expect(relatives.decisions.length).toBeLessThanOrEqual(5);
  },
  TIMEOUT,
);
