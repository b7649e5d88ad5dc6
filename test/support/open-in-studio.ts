/**
 * Opens the graphs of a `langgraph.json` as LangGraph's server for JavaScript does (@langchain/langgraph-api 1.5.1,
 * `resolveGraph` and `getGraph`), which is no dependency: the export of the file, a promise or a function of the config
 * resolved, compiled where it is not, an agent's own graph taken out of it; then a checkpointer and a store are put on.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Graph as Drawing } from '@langchain/core/runnables/graph';
import type { RunnableConfig } from '@langchain/core/runnables';
import { InMemoryStore, MemorySaver } from '@langchain/langgraph/web';
import { z } from 'zod';

const spec = z.string().regex(/^\.\/[^:]+\.ts:\w+$/, 'expected ./FILE.ts:EXPORT');
/** Of @langchain/langgraph-cli 1.5.1, what is used here; a key that it does not know is passed over there, and a mistake here. */
export const langgraphJson = z.strictObject({
  node_version: z.enum(['20', '22', '24']),
  dependencies: z.array(z.string()).nonempty(),
  graphs: z.record(z.string(), spec),
  env: z.record(z.string(), z.string()),
});

/** A compiled graph as the server uses it. */
export type OpenGraph = {
  readonly name: string;
  readonly nodes: Readonly<Record<string, object>>;
  readonly builder: { readonly _inputRuntimeDefinition: { getInputJsonSchema(): unknown } };
  checkpointer?: unknown;
  store?: unknown;
  getGraphAsync(options: { xray: boolean }): Promise<Drawing>;
  getSubgraphsAsync(namespace?: string, recurse?: boolean): AsyncIterable<[string, OpenGraph]>;
  streamEvents(input: unknown, options: StreamOptions): AsyncIterable<StreamEvent>;
};
type StreamOptions = RunnableConfig & {
  readonly version: 'v2';
  readonly streamMode: readonly string[];
  readonly subgraphs: boolean;
};
type StreamEvent = { readonly event: string; readonly data: { readonly chunk?: unknown } };

export function readLanggraphJson(file: string): z.infer<typeof langgraphJson> {
  return langgraphJson.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export async function openInStudio(file: string, id: string): Promise<OpenGraph> {
  const [path = '', name = ''] = (readLanggraphJson(file).graphs[id] ?? '').split(':', 2);
  const module = (await import(pathToFileURL(resolve(dirname(file), path)).href)) as Record<string, unknown>;
  const exported = module[name];
  if (!exported) throw new Error(`${path} has no export "${name}"`);
  const made = isFactory(exported) ? exported({ configurable: {} }) : exported;
  const graph = innerOf(compiled(await made)) as OpenGraph;
  graph.checkpointer = new MemorySaver();
  graph.store = new InMemoryStore();
  return graph;
}

function isFactory(exported: unknown): exported is (config: RunnableConfig) => unknown {
  return typeof exported === 'function';
}

function compiled(graph: unknown): unknown {
  const one = graph as { compile?: () => unknown };
  return typeof one.compile === 'function' ? one.compile() : graph;
}

function innerOf(graph: unknown): unknown {
  const { graph: inner } = graph as { graph?: { builder?: unknown } };
  return typeof inner?.builder === 'object' ? inner : graph;
}

/** One step of a run as the server sends it on: the nodes it happened in, from the outermost. */
export type Step = { readonly within: readonly string[]; readonly mode: string; readonly data: unknown };

/** A run on a thread of its own, streamed as the server streams one. */
export async function runInStudio(
  graph: OpenGraph,
  input: unknown,
  thread: string,
): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const options = { version: 'v2', streamMode: ['updates', 'values', 'debug'], subgraphs: true } as const;
  const events = graph.streamEvents(input, { ...options, configurable: { thread_id: thread } });
  for await (const { event, data } of events) {
    if (event !== 'on_chain_stream' || !isChunk(data.chunk)) continue;
    const [namespace, mode, payload] = data.chunk;
    const within = namespace.map((part) => part.slice(0, part.indexOf(':')));
    steps.push({ within, mode, data: payload });
  }
  return steps;
}

function isChunk(chunk: unknown): chunk is [readonly string[], string, unknown] {
  return Array.isArray(chunk) && chunk.length === 3 && Array.isArray(chunk[0]);
}
