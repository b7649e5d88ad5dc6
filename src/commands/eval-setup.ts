import { existsSync } from 'node:fs';
import { isModel } from '../backends/presets.js';
import { parseSpec, type BackendSpec } from '../backends/spec.js';
import type { Case } from '../core/case.js';
import { FestevalError } from '../core/errors.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Suite } from '../core/suite.js';
import type { GraphWayId } from '../graphs/way.js';
import type { Preparing } from '../io/dataset-row.js';
import { checkRunName, defaultRunName } from '../io/names.js';
import { loadSuite, pluginsOf, resolveSuite } from '../io/suite.js';
import { catalogueWith, type Catalogue } from './catalogue.js';
import { graphWayIn } from './environment.js';
import { loadGraphs, type LoadedGraphs } from './graphs.js';
import { runPath, shippedSuite } from './place.js';
import { chooseCases, chooseScenarios } from './scenario-choice.js';
import { readDatasetFlags, sourcesOf, type Sources } from './sources.js';
import { kindsWith, parseSpecs } from './subjects.js';

export type EvalFlags = {
  readonly scenario?: string[];
  readonly case?: string[];
  readonly backend?: string[];
  readonly assistant?: string[];
  readonly judge?: string[];
  readonly minJudges?: number;
  readonly minKappa?: number;
  readonly requireCalibrated?: boolean;
  readonly allowSelfJudge?: boolean;
  readonly relatives?: string;
  readonly dataset?: string[];
  readonly plugin?: string[];
  readonly trials?: number;
  readonly limit?: number;
  readonly split?: Suite['split'];
  readonly lang?: Suite['lang'];
  readonly concurrency?: number;
  readonly workers?: number;
  readonly seed?: number;
  readonly maxTokens?: number;
  readonly cassette?: string;
  readonly maxCost?: string;
  readonly deadline?: string;
  readonly patience?: string;
  readonly name?: string;
  readonly resume?: boolean;
  readonly strictPreflight?: boolean;
  readonly langsmith?: boolean;
  readonly json?: boolean;
};

/** What a command line comes to before a case is read. */
export type Outline = {
  readonly name: string;
  readonly suite: Suite;
  readonly catalogue: Catalogue;
  readonly specs: readonly BackendSpec[];
  readonly graphs: LoadedGraphs;
  /** How the graphs that trials are played in are run. */
  readonly graphWay: GraphWayId;
  /** The model that words what relatives say. */
  readonly voice: BackendSpec | null;
  readonly scenarios: readonly AnyScenario[];
  readonly sources: Sources;
};

/** What a command line comes to once everything in it has been checked. */
export type Setup = Outline & { readonly cases: readonly Case[] };

/**
 * Reads suite, plugins and specs, and makes the sets that are to be generated; throws a FestevalError with whatever is
 * wrong in them. Cases are still to be read.
 */
export async function prepare(suiteFile: string | undefined, flags: EvalFlags): Promise<Outline> {
  if (flags.resume === true && flags.name === undefined) {
    throw new FestevalError('--resume goes on with a run by its name: add --name NAME.');
  }
  const { minJudges, minKappa, requireCalibrated, allowSelfJudge, workers } = flags;
  const { trials, limit, split, lang, concurrency, seed, maxTokens, maxCost, deadline, patience, cassette } =
    flags;
  const written = loadSuite(suiteFile ?? shippedSuite());
  const catalogue = await catalogueWith([...pluginsOf(written), ...(flags.plugin ?? [])]);
  const datasets = readDatasetFlags(catalogue, flags.dataset);
  const suite = resolveSuite(written, {
    scenarios: flags.scenario ?? (suiteFile === undefined ? broughtScenarios(catalogue) : undefined),
    backends: flags.backend,
    assistants: flags.assistant,
    judges: flags.judge,
    ...{ minJudges, minKappa, requireCalibrated, allowSelfJudge, workers },
    relatives: flags.relatives,
    cases: flags.case,
    datasets,
    plugins: flags.plugin,
    ...{ trials, limit, split, lang, concurrency, seed, maxTokens, maxCost, deadline, patience, cassette },
  });
  const name = flags.name === undefined ? freeName(suite) : checkRunName(flags.name);
  checkUsed(datasets, suite);
  return outlineOf(name, suite, catalogue);
}

/** Without a suite and without `--scenario`, whoever brings scenarios wants those played. */
function broughtScenarios({ extensions }: Catalogue): string[] | undefined {
  const ids = extensions.scenarios.map(({ value }) => value.scenario.id);
  return ids.length === 0 ? undefined : ids;
}

/** What a suite comes to, with its cases. Throws a FestevalError with whatever is wrong before anything is played. */
export async function setUp(
  name: string,
  suite: Suite,
  catalogue: Catalogue,
  preparing: Preparing = 'at once',
): Promise<Setup> {
  return withCases(await outlineOf(name, suite, catalogue), preparing);
}

/** Reads the cases; throws a FestevalError with all that is wrong in the datasets. */
export function withCases(outline: Outline, preparing: Preparing = 'at once'): Setup {
  const { scenarios, suite, sources } = outline;
  return { ...outline, cases: chooseCases(scenarios, suite, sources, preparing) };
}

async function outlineOf(name: string, suite: Suite, catalogue: Catalogue): Promise<Outline> {
  const graphWay = graphWayIn(process.env);
  const specs = parseSpecs(suite.backends, catalogue.extensions);
  const scenarios = await chooseScenarios(catalogue, suite.scenarios);
  const voice = voiceSpec(suite, catalogue);
  const sources = await sourcesOf(catalogue, suite, scenarios);
  return {
    ...{ name, suite, catalogue, specs, voice, scenarios, sources, graphWay },
    graphs: await loadGraphs(specs),
  };
}

/** A file that nothing plays was given by mistake. */
function checkUsed(datasets: Readonly<Record<string, string>> | undefined, { scenarios }: Suite): void {
  const unused = Object.keys(datasets ?? {}).find((id) => !scenarios.includes(id));
  if (unused === undefined) return;
  throw new FestevalError(
    `--dataset: "${unused}" is not among the scenarios of this run (${scenarios.join(', ')})`,
  );
}

function voiceSpec({ relatives }: Suite, { extensions }: Catalogue): BackendSpec | null {
  if (relatives === undefined) return null;
  const spec = parseSpec(relatives, kindsWith(extensions));
  if (isModel(spec)) return spec;
  throw new FestevalError(
    `--relatives: found "${relatives}", expected a model; without --relatives they say what their script has`,
  );
}

function freeName({ name }: Suite): string {
  return defaultRunName(name, new Date(), (taken) => existsSync(runPath(taken)));
}

/** Every spec that may name a key. */
export function specsOf({ backends, judges, relatives }: Suite): readonly string[] {
  return [...backends, ...judges, ...(relatives === undefined ? [] : [relatives])];
}
