/**
 * Compares every statistic with reference vectors. A function `snake_case` of the vector file is looked for as
 * the export `camelCase` of any module in src/evals/statistics, called with the vector's input; names that
 * nobody exports are skipped and listed. STATS_VECTORS names another file of the same form.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../../..');
const file = process.env.STATS_VECTORS ?? resolve(root, 'test/fixtures/stats.json');
const vectorSchema = z.object({
  name: z.string(),
  input: z.unknown(),
  expected: z.unknown(),
  tolerance: z.number(),
});
const vectors = z.record(z.string(), z.array(vectorSchema)).parse(JSON.parse(readFileSync(file, 'utf8')));
const known = await exportedFunctions(resolve(root, 'src/evals/statistics'));
const names = Object.keys(vectors).filter((name) => known.has(camel(name)));
const unknown = Object.keys(vectors).filter((name) => !known.has(camel(name)));

async function exportedFunctions(folder: string): Promise<Map<string, (input: unknown) => unknown>> {
  const modules = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  const exported = await Promise.all(modules.map((name) => import(resolve(folder, name)) as Promise<object>));
  const entries = exported.flatMap((module) => Object.entries(module));
  return new Map(entries.filter(([, value]) => typeof value === 'function'));
}

function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [camel(key), camelKeys(item)]));
}

/** The paths at which `got` departs from `expected`; fields that the vector does not name are not looked at. */
function departures(got: unknown, expected: unknown, tolerance: number, path = ''): string[] {
  if (typeof expected === 'number') {
    const near =
      typeof got === 'number' && Math.abs(got - expected) <= tolerance * Math.max(1, Math.abs(expected));
    return near ? [] : [`${path}: got ${String(got)}, expected ${String(expected)}`];
  }
  if (typeof expected !== 'object' || expected === null) {
    return got === expected ? [] : [`${path}: got ${String(got)}, expected ${String(expected)}`];
  }
  if (typeof got !== 'object' || got === null) return [`${path}: got ${String(got)}, expected an object`];
  const lengths =
    Array.isArray(expected) && (got as unknown[]).length !== expected.length ? [`${path}: wrong length`] : [];
  const inside = Object.entries(expected).flatMap(([key, item]) =>
    departures((got as Record<string, unknown>)[key], item, tolerance, `${path}/${key}`),
  );
  return [...lengths, ...inside];
}

describe(`Statistics agree with the reference vectors (not implemented, skipped: ${unknown.join(', ') || 'none'})`, () => {
  it('finds at least one implemented statistic in the vector file', () => {
    expect(names).not.toEqual([]);
  });

  for (const name of names) {
    describe(name, () => {
      for (const vector of vectors[name] ?? []) {
        it(vector.name, () => {
          const got = known.get(camel(name))?.(camelKeys(vector.input));
          expect(departures(got, camelKeys(vector.expected), vector.tolerance)).toEqual([]);
        });
      }
    });
  }
  for (const name of unknown) it.skip(name, () => undefined);
});
