import { exitCode, type ExitCode } from '../core/errors.js';
import type { Cell, Summary } from '../core/summary.js';
import { brokenIn } from './summary/counts.js';

export type Ending = {
  readonly interrupted: boolean;
  /** A budget of tokens or money is used up. */
  readonly exhausted: boolean;
  /** The run's deadline has passed. */
  readonly late: boolean;
};

export type Outcome = { readonly code: ExitCode; readonly reasons: readonly string[] };

/**
 * How a run ended, for scripts. Trials without numbers (broken, or finished and not graded) count against
 * a cell; a cell with more than `maxBroken` of its played trials without numbers cannot be judged.
 */
export function outcomeOf(
  summary: Summary,
  maxBroken: number,
  { interrupted, exhausted, late }: Ending,
): Outcome {
  if (interrupted) return { code: exitCode.interrupted, reasons: ['interrupted'] };
  if (exhausted) return { code: exitCode.incomplete, reasons: ["the run's budget is used up"] };
  const isCut = summary.status === 'partial' || summary.cells.some((cell) => cell.finished > cell.graded);
  if (late && isCut) {
    return { code: exitCode.incomplete, reasons: ["the run's deadline has passed"] };
  }
  const graded = summary.cells.reduce((sum, cell) => sum + cell.graded, 0);
  const spoiled = summary.cells.flatMap((cell) => spoilt(cell, maxBroken));
  if (spoiled.length > 0) return { code: exitCode.tooMuchBroke, reasons: spoiled };
  if (graded === 0) return { code: exitCode.tooMuchBroke, reasons: ['no trial was graded'] };
  if (summary.status === 'partial')
    return { code: exitCode.incomplete, reasons: ['some trials were not played'] };
  return { code: exitCode.done, reasons: [] };
}

/** Played trials of a cell, and those of them that gave no numbers. */
function lossOf(cell: Cell): { readonly lost: number; readonly played: number } {
  const played = brokenIn(cell) + cell.finished;
  return { played, lost: played - cell.graded };
}

/** Whether so many trials of a cell are without numbers that it cannot be judged. */
export function isSpoilt(cell: Cell, maxBroken: number): boolean {
  const { lost, played } = lossOf(cell);
  return played > 0 && lost / played > maxBroken;
}

function spoilt(cell: Cell, maxBroken: number): string[] {
  if (!isSpoilt(cell, maxBroken)) return [];
  const { lost, played } = lossOf(cell);
  const causes = Object.entries(cell.broken).map(([cause, n]) => `${cause} ${String(n)}`);
  const ungraded = cell.finished - cell.graded;
  if (ungraded > 0) causes.push(`not graded ${String(ungraded)}`);
  return [
    `${cell.subject} in ${cell.scenario}: ${String(lost)} of ${String(played)} trials have no numbers ` +
      `(${causes.join(', ')}), more than ${(maxBroken * 100).toFixed(0)} %`,
  ];
}
