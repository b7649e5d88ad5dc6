import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectCases } from '../../src/evals/select-cases.js';
import { toyCase } from '../support/toy-scenario.js';

/** Languages alternate, difficulties go 1 2 3 4; the last two are of the test split. */
const all = [0, 1, 2, 3, 4, 5, 6, 7, 10_000, 10_001].map((seed) => toyCase(seed));
const whole = { split: 'all', lang: 'all' } as const;
const seedsOf = (selection: Parameters<typeof selectCases>[1]) =>
  selectCases(all, selection).map(({ seed }) => seed);

describe('the cases a suite asks for', () => {
  it.each<[string, Parameters<typeof selectCases>[1], number[]]>([
    ['all of them', whole, all.map(({ seed }) => seed)],
    ['those of one split', { ...whole, split: 'test' }, [10_000, 10_001]],
    ['those of one language', { ...whole, lang: 'en' }, [1, 3, 5, 7, 10_001]],
    ['named ones, in dataset order', { ...whole, cases: ['toy-5', 'toy-2'] }, [2, 5]],
    [
      'named ones, of which the split leaves one',
      { split: 'test', lang: 'all', cases: ['toy-2', 'toy-10000'] },
      [10_000],
    ],
    ['a few, of each difficulty before a second of any', { ...whole, limit: 4 }, [0, 1, 2, 3]],
    ['a few of one language', { ...whole, lang: 'zh', limit: 3 }, [0, 2, 4]],
    ['no more than there are', { ...whole, split: 'test', limit: 9 }, [10_000, 10_001]],
    ['none, where nothing fits', { ...whole, cases: ['nobody'] }, []],
  ])('%s', (_name, selection, seeds) => {
    expect(seedsOf(selection)).toEqual(seeds);
  });

  it('are spread evenly: no difficulty and language has two more than another that still had cases', () => {
    const many = Array.from({ length: 40 }, (_, seed) => toyCase(seed));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (limit) => {
        const chosen = selectCases(many, { ...whole, limit });
        const counts = [0, 1, 2, 3].map((rest) => chosen.filter(({ seed }) => seed % 4 === rest).length);
        expect(chosen).toHaveLength(limit);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
