import { benchCases } from '../tools/tool.js';

/** The dataset of so many cases for the scenario `tiny`. */
export function tinyCsv(count: number): string {
  const rows = benchCases(count).map(
    ({ id, input, expected }, i) => `c${id},en,dev,1,${String(i + 1)},${input},${expected}`,
  );
  return ['id,lang,split,difficulty,seed,ask,answer', ...rows, ''].join('\n');
}
