import { knownKinds } from '../backends/presets.js';
import { botNames } from '../bots/index.js';
import type { RunHeader } from '../core/run.js';
import type { AnyScenario } from '../core/scenario.js';
import { assistantIds } from '../graphs/assistants/index.js';
import { loadPlugin } from '../io/plugin-file.js';
import { joined, noExtensions, type Extensions } from '../plugins/extensions.js';
import { loadScenario, loadScenarios, scenarioIds, unknownScenario } from '../scenarios/index.js';
import { machineClock } from './clock.js';
import { shippedDataset } from './place.js';
import { say } from './say.js';

/** What there is to choose from: festeval's own scenarios, by id, and what plugins bring. */
export type Catalogue = { readonly ids: readonly string[]; readonly extensions: Extensions };

const shippedCatalogue: Catalogue = { ids: scenarioIds, extensions: noExtensions };

/** Loads plugins beside what is shipped. Throws a FestevalError (exit 2) for whatever is wrong with one. */
export async function catalogueWith(plugins: readonly string[]): Promise<Catalogue> {
  return plugins.length === 0 ? shippedCatalogue : catalogueFrom(await loadPlugins(plugins));
}

/** One after another: a fault is told of the first that has one, and modules that two share are loaded once. */
export async function loadPlugins(files: readonly string[]): Promise<readonly Extensions[]> {
  const loaded: Extensions[] = [];
  for (const file of new Set(files)) loaded.push(await loadPlugin(file, machineClock));
  return loaded;
}

/** What is shipped and what was loaded. Throws a FestevalError (exit 2) where two share a name. */
export function catalogueFrom(loaded: readonly Extensions[]): Catalogue {
  const extensions = joined(loaded, {
    scenarios: scenarioIds,
    backends: knownKinds,
    assistants: assistantIds,
    judges: [],
    bots: [...botNames, 'judge'],
  });
  return {
    ids: [...scenarioIds, ...extensions.scenarios.map(({ value }) => value.scenario.id)],
    extensions,
  };
}

/** What a stored run was played with: the plugins named now, else its own where they still are. */
export async function catalogueOf({ plugins }: RunHeader, named: readonly string[] = []): Promise<Catalogue> {
  const catalogue = await catalogueWith(named.length > 0 ? named : plugins.map(({ file }) => file));
  for (const { file, sha256 } of catalogue.extensions.plugins) {
    const then = plugins.find((one) => one.file === file);
    if (then === undefined || then.sha256 === sha256) continue;
    say(
      `plugin ${file} has changed since the run was played; festeval rescore grades its trials with it as it is now`,
    );
  }
  return catalogue;
}

/** By scenario that a plugin brought, the hash of its plugin. */
export function scenarioPlugins({ scenarios: brought }: Extensions): Readonly<Record<string, string>> {
  return Object.fromEntries(brought.map(({ value, origin }) => [value.scenario.id, origin.sha256]));
}

/** The scenario of an id, loaded. Throws a usage error that names near ones. */
export async function scenarioOf(catalogue: Catalogue, id: string): Promise<AnyScenario> {
  const own = broughtAs(catalogue.extensions, id);
  return own === undefined ? loadScenario(knownId(catalogue, id)) : own.scenario;
}

/** The id, where a scenario has it. Throws a usage error that names near ones. */
export function knownId({ ids }: Catalogue, id: string): string {
  if (ids.includes(id)) return id;
  throw unknownScenario(id, ids);
}

/** Every scenario there is to choose from. */
export async function allScenarios({ extensions }: Catalogue): Promise<readonly AnyScenario[]> {
  return [...(await loadScenarios()), ...extensions.scenarios.map(({ value }) => value.scenario)];
}

/** The file that a scenario's own cases are in: shipped, or beside its plugin. */
export function ownDataset({ extensions }: Catalogue, { id }: Pick<AnyScenario, 'id'>): string {
  return pluginDataset(extensions, id) ?? shippedDataset({ id });
}

/** The dataset beside a plugin; null for a scenario that is shipped. */
export function pluginDataset(extensions: Extensions, id: string): string | null {
  return broughtAs(extensions, id)?.dataset ?? null;
}

function broughtAs({ scenarios: brought }: Extensions, id: string) {
  return brought.find(({ value }) => value.scenario.id === id)?.value;
}
