import { createBackend, type BackendOptions } from '../backends/create.js';
import { AGENT_KIND, BOT_KIND, GRAPH_KIND } from '../backends/presets.js';
import { parseSpec, type BackendSpec } from '../backends/spec.js';
import { createBot } from '../bots/index.js';
import { FestevalError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Subject } from '../core/subject.js';
import { createGraphSubject, type LoadedGraph, type LoadedGraphs } from './graphs.js';
import { assistantIds, instructionsOf } from '../graphs/assistants/index.js';

/** Every backend under every assistant; bots and agents of others fill the seat by themselves. */
export function createSubjects(
  specs: readonly BackendSpec[],
  assistants: readonly string[],
  scenarios: readonly AnyScenario[],
  options: BackendOptions & { readonly seed: number; readonly graphs: LoadedGraphs },
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
    if (spec.kind === GRAPH_KIND) return [createGraphSubject(spec, loadedOf(spec, options.graphs), options)];
    const backend = createBackend(spec, options);
    if (spec.kind === AGENT_KIND) return [{ kind: 'model', name: spec.alias, assistant: null, backend }];
    return assistants.map((assistant) => ({
      kind: 'model',
      name: `${assistant}/${spec.alias}`,
      assistant,
      instructions: instructionsOf(assistant),
      backend,
    }));
  });
}

function loadedOf({ text }: BackendSpec, graphs: LoadedGraphs): LoadedGraph {
  const loaded = graphs.get(text);
  if (loaded === undefined) throw new Error(`${text}: its file was not loaded`);
  return loaded;
}

export function parseSpecs(texts: readonly string[]): readonly BackendSpec[] {
  return texts.map((text) => parseSpec(text));
}
