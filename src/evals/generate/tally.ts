import type { Step } from './generate-rows.js';

/** What came of making a set. */
export type SetTally = {
  readonly rows: number;
  /** Rows by `difficulty/lang`. */
  readonly cells: Readonly<Record<string, number>>;
  /** Drafts that were rejected. */
  readonly drafts: number;
  /** Rejected drafts by reason, the most frequent first. */
  readonly rejected: Readonly<Record<string, number>>;
  /** Seeds of which no case could be made. */
  readonly given_up: number;
};

/** Reasons told apart; some name a value of the draft, so that there is no end to them. */
const MOST_REASONS = 60;
const OTHER = 'other reasons';

/** Counts the steps of a set as they come. */
export function createTally(): { add(step: Step): void; read(): SetTally } {
  const cells = new Map<string, number>();
  const reasons = new Map<string, number>();
  let [rows, drafts, given_up] = [0, 0, 0];
  const count = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  return {
    add(step) {
      if (step.kind === 'row') {
        rows += 1;
        count(cells, `${step.cell.difficulty}/${step.cell.lang}`);
      } else if (step.kind === 'rejected') {
        drafts += 1;
        count(reasons, reasons.has(step.reason) || reasons.size < MOST_REASONS ? step.reason : OTHER);
      } else if (step.kind === 'given-up') given_up += 1;
    },
    read: () => ({
      ...{ rows, drafts, given_up },
      cells: Object.fromEntries([...cells].sort()),
      rejected: Object.fromEntries([...reasons].sort((a, b) => b[1] - a[1])),
    }),
  };
}
