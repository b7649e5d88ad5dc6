import { z } from 'zod';
import { messageOf } from '../../core/errors.js';
import type { GraphTrial } from './graph-trial.js';

/** A compiled graph as far as it is used. Its own copy of LangGraph may be another than ours: nothing is an instance here. */
export type ForeignGraph = {
  invoke(input: unknown, config: unknown): unknown;
  /** An object where the graph keeps its state between runs. */
  readonly checkpointer?: unknown;
};
/** A graph for every trial, or what makes one for each. */
export type ForeignAgent =
  | { readonly kind: 'graph'; readonly graph: ForeignGraph }
  | { readonly kind: 'adapter'; make(trial: GraphTrial): unknown };

const graphSchema = z.custom<ForeignGraph>(
  (value) => typeof value === 'object' && value !== null && 'invoke' in value && isFunction(value.invoke),
);
const adapterSchema = z.custom<(trial: GraphTrial) => unknown>(isFunction);

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

/** What a file exports as an agent. Rejects with an Error that says what it is instead. */
export async function readAgent(exported: unknown): Promise<ForeignAgent> {
  const adapter = adapterSchema.safeParse(exported);
  if (adapter.success) return { kind: 'adapter', make: adapter.data };
  return { kind: 'graph', graph: await readGraph(exported) };
}

/** A graph or the promise of one. */
export async function readGraph(made: unknown): Promise<ForeignGraph> {
  const graph = graphSchema.safeParse(await made);
  if (graph.success) return graph.data;
  throw new Error(`expected a compiled graph (with invoke), found ${kindOf(await made)}`);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value !== 'object') return typeof value;
  if ('compile' in value) return 'a graph that is not compiled: call .compile()';
  const keys = Object.keys(value).slice(0, 5).join(', ');
  return keys === '' ? 'an empty object' : `an object with ${keys}`;
}

/** The graph of one trial. Rejects with an Error that tells what an adapter threw or returned. */
export async function graphFor(agent: ForeignAgent, trial: GraphTrial): Promise<ForeignGraph> {
  if (agent.kind === 'graph') return agent.graph;
  try {
    return await readGraph(agent.make(trial));
  } catch (error) {
    throw new Error(`its adapter failed: ${messageOf(error)}`, { cause: error });
  }
}
