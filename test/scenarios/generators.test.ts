import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { setSchema, type CaseGenerator, type DrawSpec } from '../../src/core/generator.js';
import type { AnyScenario } from '../../src/core/scenario.js';
import { generateRows } from '../../src/evals/generate/generate-rows.js';
import { createNeighbours } from '../../src/evals/generate/neighbours.js';
import { sketchOf, similarity } from '../../src/evals/generate/sketch.js';
import { datasetText } from '../../src/io/csv-text.js';
import { readDataset } from '../../src/io/datasets.js';
import { loadScenarios } from '../../src/scenarios/index.js';

const scenarios = await loadScenarios();

/** Version of the generator, and what it makes of two seeds (`rowsOf`), by scenario. */
const golden: Readonly<Record<string, readonly [number, string]>> = {
  itinerary: [1, '029f2b89440f'],
  relatives: [1, 'c13eb597e43b'],
  'dialect-primer': [1, 'b7af2f2133f2'],
};

type Row = Readonly<Record<string, unknown>>;
type Cells = Readonly<Record<string, string>>;

function generatorOf({ id, generator }: AnyScenario): CaseGenerator {
  if (generator === undefined) throw new Error(`${id} has no generator`);
  return generator;
}

const shippedOf = ({ id }: AnyScenario): readonly Cells[] =>
  parse(readFileSync(`datasets/${id}.csv`, 'utf8'), { columns: true });

/** The first accepted draft. */
function firstRow(generator: CaseGenerator, spec: DrawSpec): Row {
  for (let attempt = 0; attempt < generator.tries; attempt += 1) {
    const drawn = generator.draw(spec, attempt);
    if ('row' in drawn) return drawn.row;
  }
  throw new Error(`nothing was accepted for seed ${spec.seed}`);
}

const rowsOf = (scenario: AnyScenario): readonly Row[] =>
  ([1, 2] as const).map((difficulty) =>
    firstRow(generatorOf(scenario), {
      ...{ id: `${scenario.id}-g1-${difficulty}`, difficulty },
      seed: 160_000 + difficulty,
      lang: difficulty === 1 ? 'zh' : 'en',
    }),
  );

/** Keys of objects the other way round, and lists of objects too: the same case, written by somebody else. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(reordered);
    return items.some((item) => typeof item === 'object') ? items.toReversed() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, reordered(inner)]);
  return Object.fromEntries(entries.reverse());
}

/** A copy that hides: other ids and names, a day later, JSON in another order. */
function disguised(row: Cells): Cells {
  const renamed = JSON.stringify(row)
    .replace(/(\\"name\\":\\")[^"\\]+/g, '$1欧阳无名')
    .replace(
      /\b(20\d\d-\d\d-)(\d\d)/g,
      (_, month: string, day: string) => `${month}${String((Number(day) % 27) + 1).padStart(2, '0')}`,
    );
  const copy = JSON.parse(renamed) as Cells;
  const cells = Object.entries(copy).map(([column, cell]): [string, string] => {
    const json = cell.startsWith('[') || cell.startsWith('{');
    return [column, json ? JSON.stringify(reordered(JSON.parse(cell))) : cell];
  });
  return { ...Object.fromEntries(cells), id: 'somebody-elses', seed: '20001', split: 'test' };
}

/** Cases of the others are written by hand. */
const generating = scenarios.filter(({ generator }) => generator !== undefined);

describe.each(generating.map((scenario) => [scenario.id, scenario] as const))(
  'the generator of %s',
  (_, scenario) => {
    const generator = generatorOf(scenario);
    const shipped = shippedOf(scenario);

    test('knows a shipped case by a copy with other names, other days and its JSON in another order', () => {
      for (const row of shipped) {
        const likeness = similarity(
          sketchOf(generator.traits(row)),
          sketchOf(generator.traits(disguised(row))),
        );
        expect(likeness, row.id).toBeGreaterThanOrEqual(0.75);
      }
    });

    test('takes no two shipped cases for the same', () => {
      const neighbours = createNeighbours();
      for (const row of shipped) {
        const sketch = sketchOf(generator.traits(row));
        expect(neighbours.near(sketch), row.id).toBe(false);
        neighbours.add(sketch);
      }
    });

    test('makes rows that its dataset could hold, read back as they were written', () => {
      const rows = rowsOf(scenario);
      const text = datasetText(scenario, rows);
      const read = readDataset({ file: 'set.csv', text, scenario });
      expect('problems' in read ? read.problems : []).toEqual([]);
      const again: readonly Cells[] = parse(text, { columns: true });
      expect(again.map((cells) => scenario.row.parse(cells))).toEqual(rows);
    });

    test('has names, families and timetables to tell dev and test apart by, and shipped ones share none', () => {
      const identities = (split: string) =>
        shipped.filter((row) => row.split === split).flatMap((row) => generator.identities(row));
      const test_ = new Set(identities('test'));
      expect(test_.size).toBeGreaterThan(10);
      expect(identities('dev').filter((one) => test_.has(one))).toEqual([]);
    });

    test('raises its version with every change of what a seed gives', () => {
      const hash = createHash('sha256')
        .update(datasetText(scenario, rowsOf(scenario)))
        .digest('hex')
        .slice(0, 12);
      expect([generator.version, hash]).toEqual(golden[scenario.id]);
    });
  },
);

test('a set of dialect-primer has every region, and a third of it without the sheet', () => {
  const scenario = scenarios.find(({ id }) => id === 'dialect-primer');
  if (scenario === undefined) throw new Error('no such scenario');
  const spec = setSchema.parse({ n: 18, seed: 4, difficulty: [2], lang: 'zh' });
  const job = { scenario: scenario.id, generator: generatorOf(scenario), spec, shipped: [] };
  const rows = [...generateRows(job)].flatMap((step) => (step.kind === 'row' ? [step.row] : []));
  const regions = rows.map(({ region }) => region);
  for (const region of new Set(regions)) expect(regions.filter((one) => one === region)).toHaveLength(3);
  expect(rows.filter(({ closed_book }) => closed_book === true)).toHaveLength(6);
});
