import type { Played, Rubric } from '../../core/criterion.js';
import type { JudgeRequest } from '../../core/judge.js';
import type { Lang } from '../../core/lang.js';
import type { AnyScenario } from '../../core/scenario.js';

type Texts = Pick<JudgeRequest, 'facts' | 'artefact'> & { readonly canary: string | null };

/** What judges are asked of one text, by the scenario's own rubric. */
export function requestFor(
  scenario: string,
  { id, question, anchors }: Rubric<unknown, unknown>,
  lang: Lang,
  texts: Texts,
): JudgeRequest {
  return {
    scenario,
    criterion: id,
    question: question[lang],
    anchors: anchors.map(({ value, text }) => ({ value, text: text[lang] })),
    facts: texts.facts,
    artefact: texts.artefact,
    lang,
    canary: texts.canary,
  };
}

/** The same of a played trial. */
export function judgeRequest(
  scenario: AnyScenario,
  rubric: Rubric<unknown, unknown>,
  played: Played<unknown, unknown>,
): JudgeRequest {
  return requestFor(scenario.id, rubric, played.case.lang, {
    facts: rubric.facts(played),
    artefact: rubric.artefact(played),
    canary: scenario.canary?.(played.case.data) ?? null,
  });
}
