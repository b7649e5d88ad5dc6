import type { GateResult } from '../../core/gate.js';
import type { ScoreRow } from '../../core/scores.js';
import type { Summary } from '../../core/summary.js';
import type { TrialKey } from '../../core/trial.js';
import { compareAssistants, type BackendDriven } from '../assistants.js';
import type { ScenarioFacts } from '../summary/facts.js';
import { chartNames, type ChartName } from './charts/chart-names.js';
import { chooseTrials, chosen, type Choice } from './choose.js';
import type { TrialExtract } from './extract.js';
import { tally, type Tally } from './tally.js';

/** All that a report is made from. Of a run's rows it keeps what it counted: there may be a hundred thousand. */
export type ReportInput = {
  readonly summary: Summary;
  readonly tally: Tally;
  readonly driven: readonly BackendDriven[];
  readonly charts: readonly ChartName[];
  readonly choices: readonly Choice[];
  /** Of the trials that `choices` names. */
  readonly extracts: readonly TrialExtract[];
  readonly scenarios: readonly ScenarioFacts[];
  /** The suite's: the share of broken trials past which a subject's figures may not be typical. */
  readonly maxBroken: number;
  /** What a gate said of this run as the candidate; null without a baseline. */
  readonly decision: GateResult | null;
};

export type ReportParts = Pick<ReportInput, 'summary' | 'scenarios' | 'maxBroken' | 'decision'> & {
  /** In the order of the plan, as `scores.jsonl` holds them. */
  readonly rows: readonly ScoreRow[];
};

/** `extractOf` gives null for a trial that is not at hand. */
export function reportInput(
  { rows, ...parts }: ReportParts,
  extractOf: (key: TrialKey) => TrialExtract | null,
): ReportInput {
  const choices = chooseTrials(rows, parts.scenarios);
  return {
    ...parts,
    tally: tally(rows, parts.scenarios),
    driven: compareAssistants(rows),
    charts: chartNames(parts.summary),
    choices,
    extracts: choices.flatMap(chosen).flatMap((key) => extractOf(key) ?? []),
  };
}
