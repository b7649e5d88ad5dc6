import { datasetText } from '../../src/io/csv-text.js';
import { generateRow, settleRow, type GenerateSpec } from '../../src/scenarios/dialect-primer/generate.js';
import { dialectPrimer } from '../../src/scenarios/dialect-primer/index.js';
import type { DialectRow } from '../../src/scenarios/dialect-primer/row.js';
import { regionIds } from '../../src/world/dialect/types.js';
import { handWritten } from './hand-written.js';

const difficulties = [1, 2, 3, 4] as const;
const PER_CELL = 3;
/** First seed of each split; a hundred for each step of the ladder. */
const firstSeeds = [0, 10_000] as const;

/**
 * What is planned of the generated cases: every region four times, on other steps of the ladder in dev than in test;
 * one of three in English, one of three closed.
 */
export function generatedSpecs(): readonly GenerateSpec[] {
  const cells = firstSeeds.flatMap((first) => difficulties.map((difficulty) => ({ first, difficulty })));
  return cells.flatMap(({ first, difficulty }, cell) =>
    Array.from({ length: PER_CELL }, (_, i): GenerateSpec => {
      const n = cell * PER_CELL + i;
      const region = regionIds[(n + (first > 0 ? 3 : 0)) % regionIds.length];
      return {
        id: `dialect-g${String(n + 1).padStart(2, '0')}`,
        ...{ seed: first + difficulty * 100 + i + 1, difficulty },
        lang: i === cell % PER_CELL ? 'en' : 'zh',
        closed_book: i === (cell + 1) % PER_CELL,
        ...(region === undefined ? {} : { region }),
      };
    }),
  );
}

/** The shipped rows: hand-written ones first. Deterministic; takes some seconds. */
export function dialectRows(): readonly DialectRow[] {
  return [...handWritten.map(settleRow), ...generatedSpecs().map(generateRow)];
}

/** Rows as the text of `datasets/dialect-primer.csv`. */
export const csvOf = (rows: readonly DialectRow[]): string => datasetText(dialectPrimer, rows);
