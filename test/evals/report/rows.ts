import type { ScoreRow } from '../../../src/core/scores.js';
import { row } from '../summary/build.js';

export const model = (name: string): Partial<ScoreRow> => ({
  subject: `react/${name}`,
  assistant: 'react',
  backend: name,
});

/** Rows of one subject, a case each. */
export function scored(given: Partial<ScoreRow>, values: readonly number[]): ScoreRow[] {
  return values.map((completion, i) =>
    row({ ...given, caseId: `c${String(i)}`, completion, done: completion === 1 }),
  );
}

export const low = [0.1, 0.15, 0.2, 0.12, 0.18];
export const high = [0.9, 0.85, 0.8, 0.88, 0.82];
