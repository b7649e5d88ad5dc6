import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode, FestevalError } from '../core/errors.js';
import { difficulties, type SetSpec } from '../core/generator.js';
import type { CaseSource, RunHeader } from '../core/run.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Suite } from '../core/suite.js';
import { fileHash } from '../io/dataset-rows.js';
import { knownId, ownDataset, pluginDataset, scenarioOf, type Catalogue } from './catalogue.js';
import { generatorOf, makeSet } from './make-set.js';
import { generatedDir } from './place.js';
import { say } from './say.js';

/** The datasets that are not the shipped ones, by scenario. */
export type Sources = Readonly<Record<string, CaseSource>>;

/** `--dataset scenario=file`, repeated. Throws a usage error where one has no `=` or names no scenario. */
export function readDatasetFlags(
  catalogue: Catalogue,
  flags: readonly string[] | undefined,
): Record<string, string> | undefined {
  const pairs = flags?.map((text): readonly [string, string] => {
    const at = text.indexOf('=');
    if (at > 0 && at < text.length - 1) return [knownId(catalogue, text.slice(0, at)), text.slice(at + 1)];
    throw new FestevalError(`--dataset: found "${text}", expected SCENARIO=FILE, such as itinerary=mine.csv`);
  });
  return pairs === undefined ? undefined : Object.fromEntries(pairs);
}

/** Where the cases of a suite are. Sets that it wants generated are made where they are not there yet. */
export async function sourcesOf(
  catalogue: Catalogue,
  { datasets, generate }: Pick<Suite, 'datasets' | 'generate'>,
  chosen: readonly AnyScenario[],
): Promise<Sources> {
  for (const id of [...Object.keys(datasets), ...Object.keys(generate)]) knownId(catalogue, id);
  const sources: Record<string, CaseSource> = {};
  for (const scenario of chosen) {
    const spec = generate[scenario.id];
    const file =
      spec === undefined
        ? (datasets[scenario.id] ?? pluginDataset(catalogue.extensions, scenario.id))
        : await generatedSet(catalogue, scenario, spec);
    if (file === null) continue;
    requireFile(file);
    sources[scenario.id] = { file, sha256: fileHash(file) };
  }
  return sources;
}

/** Datasets are read more than once. One that is not there is told of by who reads it. */
function requireFile(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== false) return;
  throw new FestevalError(
    `${file}: expected a file, found what can be read only once, or not at all. Save it as a file first.`,
  );
}

/** The datasets of a stored run: as they were where they are still there, else by its suite. */
export async function sourcesAgain(
  catalogue: Catalogue,
  { suite, sources = {} }: RunHeader,
): Promise<Sources> {
  const gone = Object.entries(sources).filter(([, { file }]) => !existsSync(file));
  const scenarios = await Promise.all(gone.map(([id]) => scenarioOf(catalogue, id)));
  const again = await sourcesOf(catalogue, suite, scenarios);
  return { ...sources, ...again };
}

/** The file of a generated set, made unless it is there: its name holds all that its content depends on. */
async function generatedSet(catalogue: Catalogue, scenario: AnyScenario, spec: SetSpec): Promise<string> {
  const own = ownDataset(catalogue, scenario);
  const file = join(generatedDir(), `${setName(scenario, spec, own)}.csv`);
  if (existsSync(file)) return file;
  say(`${scenario.id}: generating ${spec.n} cases from seed ${spec.seed} into ${file}`);
  const made = await makeSet(scenario, spec, own, file);
  if (made !== null) return file;
  throw new FestevalError('Stopped while cases were generated; nothing was played.', exitCode.interrupted);
}

function setName(scenario: AnyScenario, { n, seed, lang, difficulty, split }: SetSpec, own: string): string {
  const versions = `v${scenario.version}.${generatorOf(scenario).version}`;
  const shipped = fileHash(own).slice(0, 8);
  const steps = difficulties.filter((one) => difficulty.includes(one));
  return [
    ...[scenario.id, versions, shipped, `g${seed}`, `n${n}`],
    ...(lang === 'all' ? [] : [lang]),
    ...(steps.length === difficulties.length ? [] : [`d${steps.join('')}`]),
    ...(split === 'test' ? [] : [split]),
  ].join('-');
}
