/** The cases that were written by hand: who sits there, what they ask, what the user keeps to themselves. */
import type { CaseSpec } from '../../src/scenarios/relatives/build.js';
import { devCases1 } from './dev-1.js';
import { devCases2 } from './dev-2.js';
import { devCases3 } from './dev-3.js';
import { devCases4 } from './dev-4.js';
import { testCases1 } from './test-1.js';
import { testCases2 } from './test-2.js';
import { testCases3 } from './test-3.js';
import { testCases4 } from './test-4.js';

export const handWritten: readonly CaseSpec[] = [
  ...devCases1,
  ...devCases2,
  ...devCases3,
  ...devCases4,
  ...testCases1,
  ...testCases2,
  ...testCases3,
  ...testCases4,
];
