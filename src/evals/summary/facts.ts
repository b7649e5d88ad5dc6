import type { Bilingual } from '../../core/lang.js';
import type { AnyScenario } from '../../core/scenario.js';

/** What a summary and a report must know of a scenario's criteria. */
export type CriterionFacts = {
  readonly id: string;
  readonly kind: 'gate' | 'check' | 'rubric';
  readonly title: Bilingual;
  /** 0 for gates and rubrics. */
  readonly weight: number;
  readonly core: boolean;
  readonly needs: string | null;
  /** Of a gate; absent is false. */
  readonly embarrassing?: boolean;
};

/** What figures and reports must know of a scenario: its titles, its criteria and their weights. */
export type ScenarioFacts = {
  readonly id: string;
  readonly title: Bilingual;
  readonly criteria: readonly CriterionFacts[];
};

/** What figures and reports must know of a scenario, as plain data: its functions are left out. */
export function scenarioFacts({
  id,
  title,
  criteria,
}: Pick<AnyScenario, 'id' | 'title' | 'criteria'>): ScenarioFacts {
  return {
    id,
    title,
    criteria: criteria.map((criterion) => ({
      id: criterion.id,
      kind: criterion.kind,
      title: criterion.title,
      weight: criterion.kind === 'check' ? criterion.weight : 0,
      core: criterion.kind === 'check' && criterion.core === true,
      needs: criterion.kind === 'check' ? (criterion.needs ?? null) : null,
      embarrassing: criterion.kind === 'gate' && criterion.embarrassing === true,
    })),
  };
}
