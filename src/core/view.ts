import type { Case } from './case.js';
import type { View } from './policy.js';
import { systemPrompt, type KnownLimits } from './prompt.js';
import type { AnyScenario } from './scenario.js';

/** What a reference bot may see of a case: what a model is shown, and no more. */
export function viewOf(scenario: AnyScenario, played: Case, limits?: KnownLimits): View {
  const { data, lang } = played;
  return {
    scenario: scenario.id,
    lang,
    system: systemPrompt(scenario, played, limits),
    opening: scenario.opening(data, lang),
    tools: scenario.tools.map(({ name, kind, args }) => ({ name, kind, args })),
  };
}
