import type { Scenario } from '../../core/scenario.js';
import { dialectCriteria } from './criteria/index.js';
import type { DialectData } from './data.js';
import { markDrill, skillGain } from './drill.js';
import { effortOf } from '../effort.js';
import { afterCall } from './events.js';
import { dialectGenerator } from './generator.js';
import { openingOf } from './opening.js';
import { dialectOracle } from './oracle/index.js';
import { decisions } from './oracle/spoil.js';
import { dialectPhrases } from './phrases.js';
import { prepare } from './prepare.js';
import { systemPrompt } from './prompt.js';
import { dialectRow } from './row.js';
import { startState, type DialectState } from './state.js';
import { hearMessage } from './talk.js';
import { dialectTools } from './tools.js';

/** A first New Year visit, prepared in the dialect of the place: docs/scenarios/dialect-primer.md. */
export const dialectPrimer: Scenario<DialectState, DialectData> = {
  id: 'dialect-primer',
  version: 1,
  title: { zh: '方言与礼俗速成', en: 'dialect and manners in a hurry' },
  stage: { kind: 'conversation' },
  row: dialectRow,
  generator: dialectGenerator,
  prepare,
  system: systemPrompt,
  opening: openingOf,
  start: () => startState,
  tools: dialectTools,
  after: afterCall,
  hear: hearMessage,
  criteria: dialectCriteria,
  weights: { checks: 0.8, rubrics: 0.2 },
  usefulness: [
    {
      id: 'skill',
      weight: 0.5,
      from: 'state',
      of: ({ state, case: { data } }) => skillGain(markDrill(state, data)),
    },
    { id: 'effort', weight: 0.2, from: 'state', of: effortOf },
    { id: 'rubric', weight: 0.3, from: 'rubric' },
  ],
  oracle: dialectOracle,
  decisions,
  phrases: dialectPhrases,
  canary: ({ canary }) => canary,
};
