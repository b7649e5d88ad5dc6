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
  /** Tasks with graded trials on this side only. */
  readonly unpaired: { readonly baseline: number; readonly candidate: number };
  /** Tasks that either side planned and that have no pair. */
  readonly lost: number;
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
  const all = unique([...candidate.lines, ...baseline.lines].map(taskOf));
  return {
    scenarios: new Map(planned.map((id) => [id, byScenario.get(id) ?? []])),
    unpaired: { baseline: before.size - tasks.length, candidate: after.size - tasks.length },
    lost: all.length - tasks.length,
  };
}

function gradedByTask({ lines }: Operand): ReadonlyMap<string, readonly GradedRow[]> {
  return groupBy(lines.filter(isPlayed).filter(isGraded), taskOf);
}

/** Throws (exit 2) where a trial has two lines, or one case two names: which of them counts is nobody's guess. */
export function requireDistinct({ operand, lines }: Operand): void {
  const seen = new Set<string>();
  const names = new Map<string, string>();
  for (const line of lines) {
    const name = names.get(taskOf(line)) ?? line.caseId;
    names.set(taskOf(line), name);
    if (name !== line.caseId) {
      throw new FestevalError(
        `${operand}: ${line.scenario}/${name} and ${line.caseId} are one case (hash ${line.caseHash}). Play it once.`,
      );
    }
    const id = trialId(line);
    if (seen.has(id)) {
      throw new FestevalError(
        `${operand}: trial ${id} has two lines. A trial counts once: write the scores again with "festeval report".`,
      );
    }
    seen.add(id);
  }
}
