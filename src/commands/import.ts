import { existsSync } from 'node:fs';
import { FestevalError } from '../core/errors.js';
import type { RunHeader } from '../core/run.js';
import type { AnyScenario } from '../core/scenario.js';
import { figuresOf } from '../evals/figures.js';
import { importHeader, type About, type Read } from '../evals/import/header.js';
import { ensureWritable } from '../io/artefacts.js';
import { checkRunName, defaultRunName } from '../io/names.js';
import { createRun } from '../io/store.js';
import { allScenarios, scenarioPlugins, type Catalogue } from './catalogue.js';
import { readTranscripts } from './import-file.js';
import { reportDir, runPath } from './place.js';
import { say } from './say.js';
import { readDatasetFlags, sourcesOf, type Sources } from './sources.js';

export type ImportFlags = {
  readonly name?: string;
  readonly trustCalls?: boolean;
  readonly dataset?: string[];
};

type Judging = {
  readonly catalogue: Catalogue;
  readonly judging: About['judging'];
  /** Throws where the run could not be graded: nothing is written then. */
  readonly check: (header: RunHeader, scenarios: readonly AnyScenario[]) => void;
};

/**
 * Makes a run of the transcripts in a file, its trials still to be graded, and returns its name. Throws a FestevalError
 * (exit 2) with all bad lines before anything is written.
 */
export async function importRun(
  file: string,
  flags: ImportFlags,
  { catalogue, judging, check }: Judging,
): Promise<string> {
  const name = flags.name === undefined ? freeName() : checkRunName(flags.name);
  if (existsSync(runPath(name))) throw new FestevalError(`--name: there is a run "${name}" already.`);
  const datasets = readDatasetFlags(catalogue, flags.dataset) ?? {};
  const { extensions } = catalogue;
  const scenarios = await allScenarios(catalogue);
  const sources = await sourcesOf(catalogue, { datasets, generate: {} }, scenarios);
  const imported = await readTranscripts(file, {
    ...{ scenarios, sources, trust: flags.trustCalls === true },
  });
  const about = {
    ...{ name, created: new Date().toISOString(), judging: { ...judging, datasets } },
    sources: sourcesUsed(sources, Object.keys(datasets), imported.read),
    plugins: [...extensions.plugins],
    scenarioPlugins: scenarioPlugins(extensions),
  };
  const header = importHeader(imported, about);
  check(
    header,
    scenarios.filter(({ id }) => header.suite.scenarios.includes(id)),
  );
  ensureWritable(reportDir(name));
  const store = createRun(runPath(name), header);
  try {
    for (const { trial } of imported.read) store.saveTrial(trial, null, figuresOf(trial, null));
  } finally {
    store.close();
  }
  say(`${name}: ${imported.read.length} transcripts imported from ${file}`);
  return name;
}

function freeName(): string {
  return defaultRunName('imported', new Date(), (taken) => existsSync(runPath(taken)));
}

/** A dataset that no line is about was given by mistake. */
function sourcesUsed(sources: Sources, named: readonly string[], read: readonly Read[]): Sources {
  const used = new Set(read.map(({ scenario }) => scenario.id));
  const unused = named.find((id) => !used.has(id));
  if (unused === undefined) return Object.fromEntries(Object.entries(sources).filter(([id]) => used.has(id)));
  throw new FestevalError(`--dataset: no line is about "${unused}" (scenarios: ${[...used].join(', ')})`);
}
