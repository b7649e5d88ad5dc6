import type { Criterion } from '../../../core/criterion.js';
import { finishedGate, noViralBait } from '../../gates.js';
import type { RelativesData } from '../data.js';
import type { RelativesState } from '../state.js';
import { talkChecks } from './checks.js';
import { ownGates } from './gates.js';
import { kinTerm } from './kin-term.js';
import { talkRubrics } from './rubrics.js';

/** 2 of the catalogue: red packets and lucky money are custom here, sharing for a reward is not. */
const customary = ['红包', '利是', '压岁钱', 'red packet', 'red envelope', 'lucky money'];

export const relativesCriteria: readonly Criterion<RelativesState, RelativesData>[] = [
  finishedGate(),
  noViralBait({ whitelist: customary }),
  ...ownGates,
  kinTerm,
  ...talkChecks,
  ...talkRubrics,
];
