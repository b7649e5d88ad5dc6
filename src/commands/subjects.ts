import { createBackend, type BackendOptions } from '../backends/create.js';
import { BOT_KIND } from '../backends/presets.js';
import { parseSpec, type BackendSpec } from '../backends/spec.js';
import { createBot } from '../bots/index.js';
import { FestevalError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Subject } from '../core/subject.js';
import { assistantIds, instructionsOf } from '../graphs/assistants/index.js';

/** Every backend under every assistant; bots fill the seat by themselves. */
export function createSubjects(
  specs: readonly BackendSpec[],
  assistants: readonly string[],
  scenarios: readonly AnyScenario[],
  options: BackendOptions & { readonly seed: number },
): readonly Subject[] {
  for (const id of assistants) {
    if (!assistantIds.includes(id)) {
      throw new FestevalError(
        `Unknown assistant "${id}"${didYouMean(id, assistantIds)} (assistants: ${assistantIds.join(', ')})`,
      );
    }
  }
  return specs.flatMap((spec): Subject[] => {
    if (spec.kind === BOT_KIND) return [createBot(spec, scenarios, options.seed)];
    const backend = createBackend(spec, options);
    return assistants.map((assistant) => ({
      kind: 'model',
      name: `${assistant}/${spec.alias}`,
      assistant,
      instructions: instructionsOf(assistant),
      backend,
    }));
  });
}

export function parseSpecs(texts: readonly string[]): readonly BackendSpec[] {
  return texts.map((text) => parseSpec(text));
}
