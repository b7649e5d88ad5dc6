import { benchCases } from '../tools/tool.js';

/** Seeds from here on belong to the test split. */
const FIRST_TEST_SEED = 10_000;

/** The dataset of so many cases for the scenario `tiny`. */
export function tinyCsv(count: number): string {
  const rows = benchCases(count).map(({ id, input, expected }, i) => {
    const split = i + 1 < FIRST_TEST_SEED ? 'dev' : 'test';
    return `c${id},en,${split},1,${String(i + 1)},${input},${expected}`;
  });
  return ['id,lang,split,difficulty,seed,ask,answer', ...rows, ''].join('\n');
}
