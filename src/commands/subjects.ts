import { createBackend, type BackendOptions } from '../backends/create.js';
import { AGENT_KIND, BOT_KIND, GRAPH_KIND, knownKinds } from '../backends/presets.js';
import { parseSpec, type BackendSpec } from '../backends/spec.js';
import { createBot } from '../bots/index.js';
import { FestevalError } from '../core/errors.js';
import type { JsonObject } from '../core/json.js';
import { didYouMean } from '../core/nearest.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Subject } from '../core/subject.js';
import { createGraphSubject, type LoadedGraph, type LoadedGraphs } from './graphs.js';
import { assistantIds, instructionsOf } from '../graphs/assistants/index.js';
import { noExtensions, type Extensions } from '../plugins/extensions.js';

/** Every backend under every assistant; bots and agents of others fill the seat by themselves. */
export function createSubjects(
  specs: readonly BackendSpec[],
  assistants: readonly string[],
  scenarios: readonly AnyScenario[],
  options: BackendOptions & {
    readonly seed: number;
    readonly graphs: LoadedGraphs;
    readonly extensions: Extensions;
  },
): readonly Subject[] {
  const { extensions } = options;
  const known = [...assistantIds, ...extensions.assistants.map(({ value }) => value.id)];
  const unknown = assistants.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new FestevalError(
      `Unknown assistant "${unknown}"${didYouMean(unknown, known)} (assistants: ${known.join(', ')})`,
    );
  }
  return specs.flatMap((spec): Subject[] => {
    if (spec.kind === BOT_KIND) return [createBot(spec, scenarios, options.seed, extensions.bots)];
    if (spec.kind === GRAPH_KIND) return [createGraphSubject(spec, loadedOf(spec, options.graphs), options)];
    const backend = createBackend(spec, options);
    if (spec.kind === AGENT_KIND) return [{ kind: 'model', name: spec.alias, assistant: null, backend }];
    return assistants.map((assistant) => ({
      kind: 'model',
      name: `${assistant}/${spec.alias}`,
      assistant,
      instructions: instructionsOf(assistant) ?? broughtInstructions(extensions, assistant),
      backend,
    }));
  });
}

function loadedOf({ text }: BackendSpec, graphs: LoadedGraphs): LoadedGraph {
  const loaded = graphs.get(text);
  if (loaded === undefined) throw new Error(`${text}: its file was not loaded`);
  return loaded;
}

/** The hash of its plugin belongs to what an assistant is. */
function broughtInstructions({ assistants }: Extensions, id: string): JsonObject | undefined {
  const found = assistants.find(({ value }) => value.id === id);
  return found === undefined ? undefined : { ...found.value.instructions, plugin: found.origin.sha256 };
}

/** The kinds of backends that a spec may start with. */
export function kindsWith({ backends }: Extensions): readonly string[] {
  return [...knownKinds, ...backends.map(({ value }) => value.kind)];
}

export function parseSpecs(
  texts: readonly string[],
  extensions: Extensions = noExtensions,
): readonly BackendSpec[] {
  return texts.map((text) => parseSpec(text, kindsWith(extensions)));
}
