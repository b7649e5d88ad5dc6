import { FIRST_TEST_SEED } from '../../core/case.js';
import { difficulties, type DrawSpec, type SetSpec } from '../../core/generator.js';
import { langs } from '../../core/lang.js';
import { hash32 } from '../../core/random.js';

/** A step of the ladder in one language: cells are filled in turn, so that every beginning of a set is evenly mixed. */
export type Cell = Pick<DrawSpec, 'difficulty' | 'lang'>;

export function cellsOf({ difficulty, lang }: SetSpec): readonly Cell[] {
  const wanted = difficulties.filter((one) => difficulty.includes(one));
  return wanted.flatMap((one) =>
    langs.filter((each) => lang === 'all' || lang === each).map((each) => ({ difficulty: one, lang: each })),
  );
}

const CELLS = difficulties.length * langs.length;
/** Seeds of rows that a set of the test split has for each cell. */
const TEST_SEEDS = 10_000;
/** The dev split has few seeds altogether: those from here on are in no shipped dataset. */
const FIRST_DEV_SEED = 1000;
const DEV_SEEDS = 1000;

/**
 * The seed of a cell's row number `at` (0, 1, ...) in a set, or null where there is none left. Sets of the test split
 * with other seeds share no seed of a row, nor do they with the shipped cases. Those of the dev split have to share
 * theirs: they begin at different ones.
 */
export function rowSeed({ split, seed }: SetSpec, { difficulty, lang }: Cell, at: number): number | null {
  const cell = difficulties.indexOf(difficulty) * langs.length + langs.indexOf(lang);
  if (split === 'test') {
    return at < TEST_SEEDS ? FIRST_TEST_SEED * CELLS * (seed + 1) + TEST_SEEDS * cell + at : null;
  }
  const first = hash32(`dev/${seed}`) % DEV_SEEDS;
  return at < DEV_SEEDS ? FIRST_DEV_SEED + DEV_SEEDS * cell + ((first + at) % DEV_SEEDS) : null;
}
