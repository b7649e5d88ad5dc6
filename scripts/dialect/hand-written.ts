/** The cases that were written by hand: who visits whom, what they need, what the hosts like and must avoid. */
import type { HandDraft } from '../../src/scenarios/dialect-primer/generate.js';
import { devCases } from './hand-dev.js';
import { testCases } from './hand-test.js';

export const handWritten: readonly HandDraft[] = [...devCases, ...testCases];
