import { datasetText } from '../../src/io/csv-text.js';
import { judgeDraft } from '../../src/scenarios/relatives/accept.js';
import { draftOf, type CaseSpec } from '../../src/scenarios/relatives/build.js';
import { generateRow } from '../../src/scenarios/relatives/generate.js';
import { relatives } from '../../src/scenarios/relatives/index.js';
import type { RelativesRow } from '../../src/scenarios/relatives/row.js';
import { handWritten } from './hand-written.js';

const difficulties = [1, 2, 3, 4] as const;
const PER_CELL = 3;
/** First seed of each split; a hundred for each step of the ladder. */
const firstSeeds = [0, 10_000] as const;

/** Three cases for each difficulty and split: two in Chinese, one in English, both modes. */
function generated(): readonly RelativesRow[] {
  const cells = firstSeeds.flatMap((first) => difficulties.map((difficulty) => ({ first, difficulty })));
  return cells.flatMap(({ first, difficulty }, cell) =>
    Array.from({ length: PER_CELL }, (_, i) =>
      generateRow({
        id: `relatives-g${String(cell * PER_CELL + i + 1).padStart(2, '0')}`,
        seed: first + difficulty * 100 + i + 1,
        difficulty,
        lang: i < PER_CELL - 1 ? 'zh' : 'en',
        mode: (cell + i) % 2 === 0 ? 'play' : 'coach',
        canary: (cell * PER_CELL + i) % 4 === 1,
      }),
    ),
  );
}

function written(spec: CaseSpec): RelativesRow {
  const judged = judgeDraft(draftOf(spec));
  if ('row' in judged) return judged.row;
  throw new Error(`${spec.id}: ${judged.rejected}`);
}

/** The shipped rows: hand-written ones first. Deterministic. */
export function relativesRows(): readonly RelativesRow[] {
  return [...handWritten.map(written), ...generated()];
}

/** Rows as the text of `datasets/relatives.csv`. */
export const csvOf = (rows: readonly RelativesRow[]): string => datasetText(relatives, rows);
