import type { GateResult } from '../../core/gate.js';
import type { RunStore } from '../../core/run.js';
import type { ScoreLine } from '../../core/scores.js';
import type { AnyScenario } from '../../core/scenario.js';
import { pendingRowsOf, rowsOf } from '../rows.js';
import { summarize } from '../summarize.js';
import { scenarioFacts } from '../summary/facts.js';
import { extract } from './extract.js';
import { reportInput, type ReportInput } from './input.js';

/** `lines` are those of `scores.jsonl`. */
export type Collected = { readonly input: ReportInput; readonly lines: readonly ScoreLine[] };

/** All that a report is made from, read from a run; `decision` is what a gate says of it, null without a baseline. */
export function collect(
  store: RunStore,
  scenarios: readonly AnyScenario[],
  decision: GateResult | null,
): Collected {
  const facts = scenarios.map(scenarioFacts);
  const byId = new Map(facts.map((one) => [one.id, one]));
  const rows = rowsOf(store, scenarios);
  const { header } = store;
  const pending = pendingRowsOf(header, scenarios, rows);
  const lines = pending.length === 0 ? rows : [...rows, ...pending];
  const summary = summarize({ header, rows, scenarios: facts });
  const parts = {
    summary,
    rows,
    scenarios: facts,
    maxBroken: header.suite.maxBroken,
    decision,
  };
  const input = reportInput(parts, (key) => {
    const trial = store.trial(key);
    const grading = store.grading(key);
    if (trial?.status !== 'finished' || grading?.status !== 'graded') return null;
    return extract(trial, grading, byId.get(key.scenario));
  });
  return { input, lines };
}
