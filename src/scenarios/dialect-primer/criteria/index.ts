import type { Criterion } from '../../../core/criterion.js';
import { finishedGate, noViralBait } from '../../gates.js';
import type { DialectData } from '../data.js';
import type { DialectState } from '../state.js';
import { ownGates } from './gates.js';
import { mannerChecks } from './manners.js';
import { phraseChecks } from './phrases.js';
import { teachable } from './rubric.js';

export const dialectCriteria: readonly Criterion<DialectState, DialectData>[] = [
  finishedGate(),
  // Red envelopes are a custom that the lesson explains, not an offer.
  noViralBait({ whitelist: ['红包', '利是', '压岁钱', 'red envelope', 'red packet', 'lai see'] }),
  ...ownGates,
  ...phraseChecks,
  ...mannerChecks,
  teachable,
];
