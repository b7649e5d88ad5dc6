import { describe, expect, test } from 'vitest';
import { setSchema, type CaseGenerator, type SetSpec } from '../../../src/core/generator.js';
import {
  generateRows,
  nearEarlier,
  nearShipped,
  sharedIdentity,
  type GenerateJob,
  type ShippedRow,
  type Step,
} from '../../../src/evals/generate/generate-rows.js';
import { cellsOf, rowSeed } from '../../../src/evals/generate/seats.js';
import { toyRow, toyScenario } from '../../support/toy-scenario.js';

function toyGenerator(): CaseGenerator {
  if (toyScenario.generator === undefined) throw new Error('the toy scenario has no generator');
  return toyScenario.generator;
}

const spec = (over: Partial<SetSpec> = {}): SetSpec => setSchema.parse({ n: 40, seed: 7, ...over });

function steps(over: Partial<GenerateJob> = {}): readonly Step[] {
  const job = { scenario: 'toy-gift', generator: toyGenerator(), spec: spec(), shipped: [], ...over };
  return [...generateRows(job)];
}

const rowsOf = (all: readonly Step[]) => all.flatMap((step) => (step.kind === 'row' ? [step.row] : []));
const reasonsOf = (all: readonly Step[]) =>
  all.flatMap((step) => (step.kind === 'rejected' ? [step.reason] : []));

describe('a generated set', () => {
  test('is the same whenever it is made', () => {
    expect(steps()).toEqual(steps());
  });

  test('begins as a smaller one of the same seed does', () => {
    expect(rowsOf(steps()).slice(0, 12)).toEqual(rowsOf(steps({ spec: spec({ n: 12 }) })));
  });

  test('mixes difficulties and languages evenly from the first rows on', () => {
    const cells = rowsOf(steps()).map(({ difficulty, lang }) => `${String(difficulty)}/${String(lang)}`);
    for (const from of [0, 8, 16]) expect(new Set(cells.slice(from, from + 8)).size).toBe(8);
  });

  test('has ids that name scenario, seed and place', () => {
    const ids = rowsOf(steps()).map(({ id }) => id);
    expect([ids[0], ids[39]]).toEqual(['toy-gift-g7-1', 'toy-gift-g7-40']);
  });

  test('keeps to the languages and steps that were asked for', () => {
    const rows = rowsOf(steps({ spec: spec({ n: 6, lang: 'en', difficulty: [4, 2] }) }));
    expect(rows.map(({ difficulty, lang }) => [difficulty, lang])).toEqual(
      [2, 4, 2, 4, 2, 4].map((difficulty) => [difficulty, 'en']),
    );
  });

  test('tells every draft that was rejected, and why', () => {
    const reasons = reasonsOf(steps());
    expect(reasons.length).toBeGreaterThan(0);
    expect(new Set(reasons)).toEqual(new Set(['nobody has five boxes']));
  });

  test('leaves out what is nearly a shipped case', () => {
    const [first] = rowsOf(steps());
    const shipped: ShippedRow[] = [{ split: 'test', row: { ...first, id: 'toy-1', recipient: '舅妈' } }];
    const all = steps({ shipped });
    expect(reasonsOf(all)).toContain(nearShipped);
    expect(rowsOf(all)).toHaveLength(40);
    expect(rowsOf(all)).not.toContainEqual(first);
  });

  test('leaves out what is nearly an earlier case of its own', () => {
    const generator: CaseGenerator = {
      ...toyGenerator(),
      draw: ({ id, seed, lang, difficulty }, attempt) => ({
        row: toyRow(10_000 + (attempt < 2 ? 0 : seed), { id, lang, difficulty }),
      }),
    };
    const all = steps({ generator, spec: spec({ n: 3, lang: 'zh', difficulty: [2] }) });
    expect(reasonsOf(all)).toEqual([nearEarlier, nearEarlier, nearEarlier, nearEarlier]);
    expect(new Set(rowsOf(all).map(({ seed }) => seed)).size).toBe(3);
  });

  test('shares no identity with the shipped cases of the other split', () => {
    const shipped = (split: 'dev' | 'test') => [{ split, row: toyRow(3, { event: 'none' }) }];
    const everybody = { ...toyGenerator(), identities: () => ['奶奶'] };
    const [dev, test_] = [shipped('dev'), shipped('test')];
    expect(rowsOf(steps({ generator: everybody, shipped: dev, spec: spec({ n: 1 }) }))).toEqual([]);
    expect(reasonsOf(steps({ generator: everybody, shipped: dev, spec: spec({ n: 1 }) }))).toContain(
      sharedIdentity,
    );
    expect(rowsOf(steps({ generator: everybody, shipped: test_, spec: spec({ n: 1 }) }))).toHaveLength(1);
  });

  test('says so where the generator has nothing more to offer', () => {
    const generator: CaseGenerator = { ...toyGenerator(), draw: () => ({ rejected: 'never' }) };
    expect(steps({ generator }).at(-1)).toEqual({ kind: 'exhausted', cell: { difficulty: 1, lang: 'zh' } });
  });
});

describe('the seeds of rows', () => {
  const seedsOf = (over: Partial<SetSpec>, many: number): readonly number[] =>
    cellsOf(spec(over)).flatMap((cell) =>
      Array.from({ length: many }, (_, at) => rowSeed(spec(over), cell, at) ?? NaN),
    );

  test('of the test split are shared neither between sets nor with shipped cases', () => {
    const sets = [0, 1, 2, 20_260, 99_999_999].map((seed) => seedsOf({ seed }, 10_000));
    const all = sets.flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all.reduce((least, seed) => Math.min(least, seed))).toBeGreaterThanOrEqual(20_000);
    // Room for the scenarios to number their attempts, and still be exact.
    expect(all.every((seed) => Number.isSafeInteger(seed * 1000 + 999))).toBe(true);
  });

  test('of the dev split stay below 10000 and out of the shipped ones, and end', () => {
    const seeds = seedsOf({ split: 'dev', seed: 5 }, 1000);
    expect(new Set(seeds).size).toBe(8000);
    expect(seeds.every((seed) => seed >= 1000 && seed < 9000)).toBe(true);
    expect(rowSeed(spec({ split: 'dev' }), { difficulty: 1, lang: 'zh' }, 1000)).toBeNull();
  });
});
