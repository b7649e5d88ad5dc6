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
  if (sides.some(isPartial)) return 'partial';
  if (pairing === null) return null;
  if ([...pairing.scenarios.values()].some((tasks) => tasks.length === 0)) return 'scenario-missing';
  const paired = [...pairing.scenarios.values()].flat().length;
  return pairing.lost / (paired + pairing.lost) > policy.maxBroken ? 'unpaired' : null;
}

/** Trials that were not played, or whose lines are not there. */
function isPartial(side: Operand): boolean {
  return side.lines.some(({ status, planned }) => status === 'pending' || planned !== side.lines.length);
}

/** Why usefulness cannot be relied on; null where it can. A run without any judge scores without one, and says so. */
export function judgeFault(sides: readonly Operand[], tasks: readonly PairedTask[]): Reason | null {
  if (sides.some(({ lines }) => lines.some(isUncalibrated))) return 'judge-uncalibrated';
  if (sides.some((side) => missingShare(side) > MISSING)) return 'judge-missing';
  return meansOf(tasks, 'usefulness').length === 0 ? 'unknown' : null;
}

/** The share of trials whose verdicts may be missing. */
const MISSING = 0.05;

function isUncalibrated({ instrument, calibrated }: Operand['lines'][number]): boolean {
  return instrument.judges.length > 0 && calibrated !== true;
}

function missingShare(side: Operand): number {
  const graded = playedOf(side).filter(isGraded);
  return graded.filter(({ usefulness }) => usefulness === null).length / Math.max(1, graded.length);
}

/** The rule that says whether there is anything to decide on. */
export function evidenceRule(fault: Reason | null, tasks: number): Rule {
  return unmeasured('evidence', null, fault === null ? 'pass' : 'inconclusive', fault ?? 'within', tasks);
}
