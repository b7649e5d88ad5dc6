import type { Bilingual, Lang } from '../../core/lang.js';
import type { ScoreRow } from '../../core/scores.js';
import type { Summary } from '../../core/summary.js';
import type { Ranked } from '../rank.js';
import type { CriterionFacts, ScenarioFacts } from '../summary/facts.js';
import type { TrialExtract } from './extract.js';
import { inline } from './untrusted.js';
import type { Words } from './words/words.js';

/** What every section of the report is made from. */
export type ReportContext = {
  readonly summary: Summary;
  /** In the order of the plan. */
  readonly rows: readonly ScoreRow[];
  readonly ranked: readonly Ranked[];
  readonly scenarios: ReadonlyMap<string, ScenarioFacts>;
  readonly extracts: readonly TrialExtract[];
  /** The share of broken trials past which a subject's figures may not be typical. */
  readonly maxBroken: number;
  readonly lang: Lang;
  /** The ranking chart's file, seen from the report. */
  readonly chart: string;
  readonly words: Words;
};

/** Subjects' names, best first, safe to print. */
export function subjectsOf({ ranked }: ReportContext): readonly string[] {
  return ranked.map(({ overall }) => overall.subject);
}

/** A scenario's title, or its id where the scenario is not at hand. */
export function scenarioTitle(id: string, { scenarios, lang }: ReportContext): string {
  return titleOf(scenarios.get(id)?.title, id, lang);
}

export function criterionTitle(scenario: string, id: string, context: ReportContext): string {
  return titleOf(criterionOf(scenario, id, context)?.title, id, context.lang);
}

export function criterionOf(
  scenario: string,
  id: string,
  { scenarios }: ReportContext,
): CriterionFacts | undefined {
  return scenarios.get(scenario)?.criteria.find((criterion) => criterion.id === id);
}

function titleOf(title: Bilingual | undefined, id: string, lang: Lang): string {
  return inline(title?.[lang] ?? id);
}
