import type { Anchor } from '../../core/anchor.js';
import type { Rubric } from '../../core/criterion.js';
import type { JudgeRequest } from '../../core/judge.js';
import type { AnyScenario } from '../../core/scenario.js';
import { requestFor } from './request.js';

/** An anchor and what judges are asked about it. */
export type Question = { readonly anchor: Anchor; readonly request: JudgeRequest };
export type Matched = { readonly question: Question } | { readonly problem: string; readonly column: string };

/** What judges are asked about an anchor, by the rubric of its scenario; or which of its cells names nothing there. */
export function matchAnchor(anchor: Anchor, scenarios: readonly AnyScenario[]): Matched {
  const scenario = scenarios.find(({ id }) => id === anchor.scenario);
  if (scenario === undefined) {
    return { column: 'scenario', problem: `there is no scenario "${anchor.scenario}" here` };
  }
  const rubrics = scenario.criteria.filter(isRubric);
  const rubric = rubrics.find(({ id }) => id === anchor.criterion);
  if (rubric === undefined) {
    const known = rubrics.map(({ id }) => id).join(', ');
    return {
      column: 'criterion',
      problem: `${scenario.id} has no rubric "${anchor.criterion}" (its rubrics: ${known === '' ? 'none' : known})`,
    };
  }
  if (!rubric.anchors.some(({ value }) => value === anchor.level)) {
    const levels = rubric.anchors.map(({ value }) => String(value)).join(', ');
    return {
      column: 'level',
      problem: `${rubric.id} has no level ${String(anchor.level)} (levels: ${levels})`,
    };
  }
  const { facts, artefact, canary } = anchor;
  const texts = { facts, artefact, canary: canary === '' ? null : canary };
  return { question: { anchor, request: requestFor(scenario.id, rubric, anchor.lang, texts) } };
}

function isRubric(criterion: AnyScenario['criteria'][number]): criterion is Rubric<unknown, unknown> {
  return criterion.kind === 'rubric';
}
