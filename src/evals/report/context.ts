import type { Bilingual, Lang } from '../../core/lang.js';
import type { Overall } from '../../core/summary.js';
import { rank, type Ranked } from '../rank.js';
import type { CriterionFacts, ScenarioFacts } from '../summary/facts.js';
import { contendersOf, leadersOf } from './contenders.js';
import type { ReportInput } from './input.js';
import { inline } from './untrusted.js';
import { words } from './words.js';
import type { Words } from './words/words.js';

/** What every section of the report is made from. */
export type ReportContext = Omit<ReportInput, 'scenarios'> & {
  readonly ranked: readonly Ranked[];
  /** Those that may truly be first. */
  readonly contenders: readonly Ranked[];
  /** Those that are told of at length. */
  readonly leaders: readonly Ranked[];
  readonly scenarios: ReadonlyMap<string, ScenarioFacts>;
  readonly lang: Lang;
  readonly words: Words;
};

export function contextOf(input: ReportInput, lang: Lang): ReportContext {
  const ranked = rank(input.summary.overall);
  return {
    ...input,
    ranked,
    contenders: contendersOf(ranked),
    leaders: leadersOf(ranked, input.decision),
    scenarios: new Map(input.scenarios.map((facts) => [facts.id, facts])),
    lang,
    words: words[lang],
  };
}

/** Subjects' names, best first, as they are. */
export function subjectsOf({ ranked }: ReportContext): readonly string[] {
  return ranked.map(({ overall }) => overall.subject);
}

/** All subjects but those told of at length, best first. */
export function othersOf({ ranked, leaders }: ReportContext): readonly Overall[] {
  return ranked.filter((item) => !leaders.includes(item)).map(({ overall }) => overall);
}

/** A scenario's title, or its id where the scenario is not at hand; safe to print. */
export function scenarioTitle(id: string, { scenarios, lang }: ReportContext): string {
  return inline(titleOf(scenarios.get(id)?.title, id, lang));
}

export function criterionTitle(scenario: string, id: string, context: ReportContext): string {
  return inline(titleOf(criterionOf(scenario, id, context)?.title, id, context.lang));
}

export function criterionOf(
  scenario: string,
  id: string,
  { scenarios }: ReportContext,
): CriterionFacts | undefined {
  return scenarios.get(scenario)?.criteria.find((criterion) => criterion.id === id);
}

function titleOf(title: Bilingual | undefined, id: string, lang: Lang): string {
  return title?.[lang] ?? id;
}
