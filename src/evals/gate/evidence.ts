import type { GatePolicy, Rule } from '../../core/gate.js';
import { isGraded } from '../../core/scores.js';
import { meansOf } from '../compare/difference.js';
import { playedOf, type Operand, type PairedTask, type Pairing } from '../compare/tasks.js';
import { unmeasured } from './rule.js';

type Reason = Rule['reason'];

/** Why these rows cannot carry a decision, whatever they say; null where they can. */
export function evidenceFault(
  sides: readonly Operand[],
  pairing: Pairing | null,
  policy: GatePolicy,
): Reason | null {
  if (sides.some((side) => playedOf(side).length < side.lines.length)) return 'partial';
  if (pairing === null) return null;
  if ([...pairing.scenarios.values()].some((tasks) => tasks.length === 0)) return 'scenario-missing';
  const paired = [...pairing.scenarios.values()].flat().length;
  const lost = Math.max(pairing.unpaired.baseline, pairing.unpaired.candidate);
  return lost > policy.maxBroken * (paired + lost) ? 'unpaired' : null;
}

/** Why usefulness cannot be relied on; null where it can. A run without any judge scores without one, and says so. */
export function judgeFault(
  sides: readonly Operand[],
  tasks: readonly PairedTask[],
  policy: GatePolicy,
): Reason | null {
  if (sides.some(({ lines }) => lines.some(({ calibrated }) => calibrated === false)))
    return 'judge-uncalibrated';
  if (sides.some((side) => missingShare(side) > policy.maxBroken)) return 'judge-missing';
  return tasks.length > 0 && meansOf(tasks, 'usefulness').length === 0 ? 'judge-missing' : null;
}

function missingShare(side: Operand): number {
  const graded = playedOf(side).filter(isGraded);
  return graded.filter(({ usefulness }) => usefulness === null).length / Math.max(1, graded.length);
}

/** The rule that says whether there is anything to decide on. */
export function evidenceRule(fault: Reason | null, tasks: number): Rule {
  return unmeasured('evidence', null, fault === null ? 'pass' : 'inconclusive', fault ?? 'within', tasks);
}
