import type { Judgement } from '../../../src/scenarios/dialect-primer/state.js';
import { playedByOracle, type DialectCase } from './cases.js';

/** How the reference solution judged the attempts of a case. */
export const judgementsOf = (item: DialectCase): readonly Judgement[] =>
  playedByOracle(item).state.world.public.judgements;
