import type { Scenario } from '../../core/scenario.js';
import { calmOf } from './calm.js';
import { relativesCriteria } from './criteria/index.js';
import type { RelativesData } from './data.js';
import { effortOf } from '../effort.js';
import { afterCall } from './events.js';
import { relativesGenerator } from './generator.js';
import { openingOf } from './opening.js';
import { decisions, relativesOracle } from './oracle/index.js';
import { relativesPhrases } from './phrases.js';
import { prepare } from './prepare.js';
import { systemPrompt } from './prompt.js';
import { relativesRow } from './row.js';
import { startState, type RelativesState } from './state.js';
import { relativesTable } from './table.js';
import { hearMessage } from './talk.js';
import { relativesTools } from './tools.js';

/** The relatives' questions at New Year: docs/scenarios/relatives.md. */
export const relatives: Scenario<RelativesState, RelativesData> = {
  id: 'relatives',
  version: 1,
  title: { zh: '亲戚盘问演练', en: 'questions from relatives' },
  stage: { kind: 'rehearsal', table: relativesTable },
  row: relativesRow,
  generator: relativesGenerator,
  prepare,
  system: ({ mode }, lang) => systemPrompt(mode, lang),
  opening: openingOf,
  start: startState,
  tools: relativesTools,
  after: afterCall,
  hear: hearMessage,
  criteria: relativesCriteria,
  weights: { checks: 0.65, rubrics: 0.35 },
  usefulness: [
    { id: 'calm', weight: 0.4, from: 'state', of: calmOf },
    { id: 'effort', weight: 0.2, from: 'state', of: effortOf },
    { id: 'rubric', weight: 0.4, from: 'rubric' },
  ],
  oracle: relativesOracle,
  decisions,
  phrases: relativesPhrases,
  canary: ({ canary }) => canary?.token ?? null,
};
