import type { RunStore } from '../../core/run.js';
import type { ScoreRow } from '../../core/scores.js';
import type { AnyScenario } from '../../core/scenario.js';
import { rowsOf } from '../rows.js';
import { summarize } from '../summarize.js';
import { scenarioFacts } from '../summary/facts.js';
import { chooseTrials } from './choose.js';
import { extract, type TrialExtract } from './extract.js';
import type { ReportInput } from './render.js';

/** All that a report is made from, read from a run. */
export function collect(store: RunStore, scenarios: readonly AnyScenario[]): ReportInput {
  const facts = scenarios.map(scenarioFacts);
  const rows = rowsOf(store, scenarios);
  const { header } = store;
  const summary = summarize({ header, rows, scenarios: facts });
  const extracts = extractsOf(store, rows, facts);
  return { summary, rows, extracts, scenarios: facts, maxBroken: header.suite.maxBroken };
}

function extractsOf(
  store: RunStore,
  rows: readonly ScoreRow[],
  facts: ReportInput['scenarios'],
): readonly TrialExtract[] {
  const keys = chooseTrials(rows).flatMap(({ best, worst }) => (worst === null ? [best] : [best, worst]));
  return keys.flatMap((key) => {
    const trial = store.trial(key);
    const grading = store.grading(key);
    if (trial?.status !== 'finished' || grading?.status !== 'graded') return [];
    return [
      extract(
        trial,
        grading,
        facts.find(({ id }) => id === key.scenario),
      ),
    ];
  });
}
