import { catalogueFrom, loadPlugins, type Catalogue } from '../commands/catalogue.js';
import { machineClock } from '../commands/clock.js';
import { FestevalError } from '../core/errors.js';
import { checkedParts } from '../io/plugin-file.js';
import { defineAssistant, type AssistantDefinition, type AssistantPlugin } from '../plugins/assistant.js';
import { defineBackend, type BackendPlugin } from '../plugins/backend.js';
import type { BotPlugin } from '../plugins/bot.js';
import type { ExpectScenarioOptions, PluginValue } from './options.js';

/** What a test names, by name, with everything that it brought as a value in the catalogue. */
export type Named = {
  readonly catalogue: Catalogue;
  readonly scenario: string;
  readonly backend: string;
  readonly assistant: string;
};

const OWN_KIND = 'own';
const ASKED = 'it asked the trial for its model, and expectScenario was given no backend; name one';

/** Stands where an assistant needs no model of the trial's: what looks whether it is there is answered, nobody else asks. */
const noBackend = defineBackend({ kind: OWN_KIND, create: () => () => Promise.resolve({ text: ASKED }) });

/** Told at once where it asks for a model after all: as the answer of a backend it would be tried again. */
function alone({ assistant }: AssistantPlugin): AssistantPlugin {
  const ask = (): Promise<never> => Promise.reject(new Error(ASKED));
  return defineAssistant({ ...assistant, respond: (turn) => assistant.respond({ ...turn, ask }) });
}

/**
 * Loads what is in files, takes over what is a value, and names the subject. Throws a FestevalError for whatever is
 * wrong with a plugin, and where nothing is named that could be under test.
 */
export async function bring(options: ExpectScenarioOptions): Promise<Named> {
  const { scenario, plugins = [] } = options;
  const { assistant, backend } = subjectOf(options);
  const values = [scenario, assistant, backend, ...plugins].filter((one) => typeof one !== 'string');
  const loaded = await loadPlugins(plugins.filter((one) => typeof one === 'string'));
  const brought = checkedParts(byPart(values), { file: 'expectScenario', sha256: 'value' }, machineClock);
  return {
    catalogue: catalogueFrom([...loaded, brought]),
    scenario: typeof scenario === 'string' ? scenario : scenario.scenario.id,
    assistant: typeof assistant === 'string' ? assistant : assistant.assistant.id,
    backend: specOf(backend),
  };
}

type Under = {
  readonly assistant: string | AssistantPlugin;
  readonly backend: string | BotPlugin | BackendPlugin;
};

function subjectOf({ assistant: given = 'react', backend }: ExpectScenarioOptions): Under {
  const assistant =
    typeof given === 'function' ? defineAssistant({ id: idOf(given), respond: given }) : given;
  if (backend !== undefined) return { assistant, backend };
  if (typeof assistant !== 'string') return { assistant: alone(assistant), backend: noBackend };
  throw new FestevalError(
    'expectScenario: found no backend, expected a spec such as "bot:oracle" or "qwen:qwen3-max", a bot made by ' +
      'defineBot, or an assistant as a function or value that needs none.',
  );
}

/** `myAgent` is called `my-agent` in what is said of it. */
function idOf({ name }: AssistantDefinition['respond']): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return words === '' ? 'assistant' : words;
}

function specOf(backend: Under['backend']): string {
  if (typeof backend === 'string') return backend;
  return backend.part === 'bots' ? `bot:${backend.bot.id}` : `${OWN_KIND}=${OWN_KIND}:model`;
}

/** As a module would export them; each once, however often it was given. */
function byPart(values: readonly PluginValue[]): Readonly<Record<string, readonly PluginValue[]>> {
  const parts: Record<string, PluginValue[]> = { scenarios: [] };
  for (const value of new Set(values)) parts[value.part] = [...(parts[value.part] ?? []), value];
  return parts;
}
