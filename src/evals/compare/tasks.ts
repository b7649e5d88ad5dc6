import { FestevalError } from '../../core/errors.js';
import { isGraded, type GradedRow, type ScoreLine, type ScoreRow } from '../../core/scores.js';
import { trialId } from '../../core/trial.js';
import { groupBy, unique } from '../summary/groups.js';

/** One subject of one run, as it was asked for: what comparisons and gates are functions of. */
export type Operand = {
  /** As it was written. */
  readonly operand: string;
  readonly run: string;
  readonly subject: string;
  /** The subject's lines of `scores.jsonl`, one a planned trial. */
  readonly lines: readonly ScoreLine[];
};

/** A case with its graded trials on either side, at least one each. */
export type PairedTask = {
  readonly scenario: string;
  readonly caseId: string;
  readonly caseHash: string;
  readonly baseline: readonly GradedRow[];
  readonly candidate: readonly GradedRow[];
};

export type Pairing = {
  /** By scenario, in the candidate's order; a scenario that either side planned has its entry. */
  readonly scenarios: ReadonlyMap<string, readonly PairedTask[]>;
  /** Planned tasks without graded trials on the other side, or on their own. */
  readonly unpaired: { readonly baseline: number; readonly candidate: number };
};

/** A task is a case: the same scenario and the same content, whatever its id. */
export function taskOf({ scenario, caseHash }: Pick<ScoreLine, 'scenario' | 'caseHash'>): string {
  return `${scenario}/${caseHash}`;
}

export function isPlayed(line: ScoreLine): line is ScoreRow {
  return line.status !== 'pending';
}

export function playedOf({ lines }: Operand): readonly ScoreRow[] {
  return lines.filter(isPlayed);
}

/** Matches the tasks of two subjects by scenario and case hash. */
export function pairTasks(baseline: Operand, candidate: Operand): Pairing {
  const [before, after] = [gradedByTask(baseline), gradedByTask(candidate)];
  const tasks = [...after].flatMap(([task, rows]): readonly PairedTask[] => {
    const [row] = rows;
    const own = before.get(task);
    if (row === undefined || own === undefined) return [];
    const { scenario, caseId, caseHash } = row;
    return [{ scenario, caseId, caseHash, baseline: own, candidate: rows }];
  });
  const byScenario = groupBy(tasks, ({ scenario }) => scenario);
  const planned = unique([...candidate.lines, ...baseline.lines].map(({ scenario }) => scenario));
  const lacking = ({ lines }: Operand): number => unique(lines.map(taskOf)).length - tasks.length;
  return {
    scenarios: new Map(planned.map((id) => [id, byScenario.get(id) ?? []])),
    unpaired: { baseline: lacking(baseline), candidate: lacking(candidate) },
  };
}

function gradedByTask({ lines }: Operand): ReadonlyMap<string, readonly GradedRow[]> {
  return groupBy(lines.filter(isPlayed).filter(isGraded), taskOf);
}

/** Throws (exit 2) where a trial has two lines: which of them counts is nobody's guess. */
export function requireDistinct({ operand, lines }: Operand): void {
  const seen = new Set<string>();
  for (const line of lines) {
    const id = trialId(line);
    if (seen.has(id)) {
      throw new FestevalError(
        `${operand}: trial ${id} has two lines. A trial counts once: write the scores again with "festeval report".`,
      );
    }
    seen.add(id);
  }
}
