import { datasetText } from '../../src/io/csv-text.js';
import { generateRow, settleRow } from '../../src/scenarios/itinerary/generate.js';
import { itinerary } from '../../src/scenarios/itinerary/index.js';
import type { ItineraryRow } from '../../src/scenarios/itinerary/row.js';
import { handWritten } from './hand-written.js';

const difficulties = [1, 2, 3, 4] as const;
const PER_CELL = 4;
/** First seed of each split; a hundred for each step of the ladder. */
const firstSeeds = [0, 10_000] as const;

/** Two cases in each language for each difficulty and split. */
function generated(): readonly ItineraryRow[] {
  const cells = firstSeeds.flatMap((first) => difficulties.map((difficulty) => ({ first, difficulty })));
  return cells.flatMap(({ first, difficulty }, cell) =>
    Array.from({ length: PER_CELL }, (_, i) =>
      generateRow({
        id: `itinerary-g${String(cell * PER_CELL + i + 1).padStart(2, '0')}`,
        seed: first + difficulty * 100 + i + 1,
        difficulty,
        lang: i < PER_CELL / 2 ? 'zh' : 'en',
      }),
    ),
  );
}

/** The shipped rows: hand-written ones first. Deterministic; takes some seconds. */
export function itineraryRows(): readonly ItineraryRow[] {
  return [
    ...handWritten.map(({ draft, budget_percent }) => settleRow(draft, budget_percent)),
    ...generated(),
  ];
}

/** Rows as the text of `datasets/itinerary.csv`. */
export const csvOf = (rows: readonly ItineraryRow[]): string => datasetText(itinerary, rows);
