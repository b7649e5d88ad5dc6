import type { Scenario } from '../../core/scenario.js';
import { fromMinutes } from '../../world/travel/clock.js';
import { usefulValue } from './cost-gap.js';
import { itineraryCriteria } from './criteria/index.js';
import type { ItineraryData } from './data.js';
import { effortOf } from '../effort.js';
import { afterCall } from './events.js';
import { itineraryGenerator } from './generator.js';
import { openingOf } from './opening.js';
import { itineraryOracle } from './oracle/index.js';
import { decisions } from './oracle/spoil.js';
import { itineraryPhrases } from './phrases.js';
import { prepare } from './prepare.js';
import { systemPrompt } from './prompt.js';
import { itineraryRow } from './row.js';
import { startState, type ItineraryState } from './state.js';
import { hearMessage } from './talk.js';
import { itineraryTools } from './tools.js';

/** A family's way home through Chunyun: docs/scenarios/itinerary.md. */
export const itinerary: Scenario<ItineraryState, ItineraryData> = {
  id: 'itinerary',
  version: 1,
  title: { zh: '回家路线', en: 'the way home' },
  stage: { kind: 'conversation' },
  row: itineraryRow,
  generator: itineraryGenerator,
  prepare,
  system: ({ now }, lang) => systemPrompt(fromMinutes(now), lang),
  opening: ({ trip }, lang) => openingOf(trip, lang),
  start: startState,
  tools: itineraryTools,
  after: afterCall,
  hear: hearMessage,
  criteria: itineraryCriteria,
  weights: { checks: 0.85, rubrics: 0.15 },
  usefulness: [
    { id: 'value', weight: 0.6, from: 'state', of: usefulValue },
    { id: 'effort', weight: 0.2, from: 'state', of: effortOf },
    { id: 'rubric', weight: 0.2, from: 'rubric' },
  ],
  oracle: itineraryOracle,
  decisions,
  phrases: itineraryPhrases,
};
