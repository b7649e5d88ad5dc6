import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderTables } from '../../scripts/embed-tables.js';
import { rule, ruleNumber } from '../../src/world/rules.js';

const root = join(import.meta.dirname, '../..');

describe('embedded tables', () => {
  it('equal the CSV files they were generated from', async () => {
    for (const [path, text] of await renderTables(root)) {
      expect(
        readFileSync(path, 'utf8') === text,
        `${relative(root, path)} is stale: run npx tsx scripts/embed-tables.ts`,
      ).toBe(true);
    }
  });
});

describe('rules', () => {
  it('are found by their id, with unit, kind of source and confidence', () => {
    expect(rule('rail.refund.fee.lt_24h')).toEqual({
      rule_id: 'rail.refund.fee.lt_24h',
      value: '20',
      unit: 'percent',
      source_kind: 'secondary',
      confidence: 0.92,
    });
  });

  it('of the simulated world say that they are simulated', () => {
    expect(rule('world.plane.luggage.sum').source_kind).toBe('simulated');
  });

  it('that do not exist are an error naming the id and what to do', () => {
    expect(() => rule('rail.no.such')).toThrow(/'rail\.no\.such'.*datasets\/rules.*embed-tables/);
  });

  it('that are no number are an error when asked for as one', () => {
    expect(() => ruleNumber('chunyun.2026.start')).toThrow(/'2026-02-02' \(date\), expected a number/);
  });
});
