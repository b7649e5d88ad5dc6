import type { Case } from './case.js';
import type { View } from './policy.js';
import type { AnyScenario } from './scenario.js';

/** What a reference bot may see of a case: what a model is shown, and no more. */
export function viewOf(scenario: AnyScenario, { data, lang }: Case): View {
  return {
    scenario: scenario.id,
    lang,
    system: scenario.system(data, lang),
    opening: scenario.opening(data, lang),
    tools: scenario.tools.map(({ name, kind, args }) => ({ name, kind, args })),
  };
}
