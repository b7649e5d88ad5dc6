import type { z } from 'zod';
import type { Budget } from '../backends/budget.js';
import { readPrice } from '../backends/cost.js';
import { graphSettingsSchema } from '../backends/graph-settings.js';
import { GRAPH_KIND } from '../backends/presets.js';
import { readSettings } from '../backends/settings.js';
import type { BackendSpec } from '../backends/spec.js';
import { orAborted } from '../core/abort.js';
import { FestevalError, messageOf } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import type { Subject } from '../core/subject.js';
import { readAgent } from '../graphs/outside/read-export.js';
import { loadModule } from '../io/load-module.js';
import { filesHash } from '../io/plugin-file.js';
import { machineClock } from './clock.js';

/** What a `graph:` spec names, once its file was loaded. */
export type LoadedGraph = {
  readonly settings: z.infer<typeof graphSettingsSchema>;
  readonly exportName: string;
  readonly exported: unknown;
  /** Over the file and those of its own that it imports, 16 hex digits. */
  readonly sha256: string;
};
/** By the text of their specs. */
export type LoadedGraphs = ReadonlyMap<string, LoadedGraph>;

/** How long an exported promise may take. */
const SETTLES_MS = 30_000;

/** Loads the files of all `graph:` specs. Rejects with a FestevalError for a file, an export or a setting that does not fit. */
export async function loadGraphs(specs: readonly BackendSpec[]): Promise<LoadedGraphs> {
  const graphs = specs.filter(({ kind }) => kind === GRAPH_KIND);
  return new Map(await Promise.all(graphs.map(async (spec) => [spec.text, await loadGraph(spec)] as const)));
}

/** Rejects as `loadGraphs` does. */
export async function loadGraph(spec: BackendSpec): Promise<LoadedGraph> {
  const settings = readSettings(graphSettingsSchema, spec);
  const { exports, files } = await loadModule(spec.model).catch((error: unknown) => {
    throw wrong(spec, messageOf(error));
  });
  const exportName = chosenExport(spec, settings.export, Object.keys(exports));
  const exported = exports[exportName];
  const late = machineClock.timer(
    SETTLES_MS,
    () => new Error(`its promise took longer than ${SETTLES_MS / 1000} s`),
  );
  try {
    await orAborted(readAgent(exported), late.signal);
  } catch (error) {
    throw wrong(spec, `export "${exportName}": ${messageOf(error)}`);
  } finally {
    late.clear();
  }
  return { settings, exportName, exported, sha256: filesHash(files) };
}

function wrong({ text }: BackendSpec, problem: string): FestevalError {
  return new FestevalError(`backend "${text}": ${problem}`);
}

function chosenExport(spec: BackendSpec, asked: string | undefined, names: readonly string[]): string {
  const [only, ...more] = names;
  if (asked === undefined && only !== undefined && more.length === 0) return only;
  if (asked !== undefined && names.includes(asked)) return asked;
  const offer = names.length === 0 ? 'it exports nothing' : `its exports: ${names.join(', ')}`;
  if (asked === undefined) throw wrong(spec, `name one export by #export=NAME (${offer})`);
  throw wrong(spec, `there is no export "${asked}"${didYouMean(asked, names)} (${offer})`);
}

/**
 * The subject that a loaded graph is. Throws a FestevalError where the run has a budget: a graph calls its models itself, so
 * that no hard limit can be held.
 */
export function createGraphSubject(
  spec: BackendSpec,
  { settings, exportName, exported, sha256 }: LoadedGraph,
  { budget, concurrency }: { readonly budget: Pick<Budget, 'caps'>; readonly concurrency: number },
): Subject {
  const { tokens, cost } = budget.caps;
  if (tokens !== null || cost !== null) {
    throw wrong(
      spec,
      'a graph calls its models itself, so that --max-tokens and --max-cost cannot be held; leave them out, or the graph',
    );
  }
  return {
    kind: 'graph',
    name: spec.alias,
    spec: `${GRAPH_KIND}:${spec.model}`,
    settings: { export: exportName, file: sha256 },
    exported,
    session: crypto.randomUUID(),
    price: settings.price === undefined ? null : readPrice(settings.price),
    concurrency: settings.concurrency ?? concurrency,
  };
}
