import type { RunnableConfig } from '@langchain/core/runnables';
import { type Command, END, GraphRecursionError, isCommand } from '@langchain/langgraph/web';

export type NodeFunction = (state: unknown, config: RunnableConfig) => unknown;
export type Write = [channel: string, value: unknown];

/** A command to go on in its own graph, by names and not by Sends; LangGraph keeps a single name as a list. */
type Plain = Command & { readonly goto: readonly string[] };

/** Nodes by name, and the channels of their state, each of which holds the last value written to it. */
export type Walkable = {
  readonly nodes: ReadonlyMap<string, NodeFunction>;
  readonly keys: ReadonlySet<string>;
};

/** Where a walk has come to. `writes` are all it has made, the last one of each channel; `other` is a result that is no plain command. */
export type Walked = {
  readonly at: string;
  readonly writes: readonly Write[];
  readonly goto: readonly string[];
  readonly other?: unknown;
};

/**
 * Runs a node and, with `on`, those that its commands lead to one after another, as LangGraph would in steps of their own:
 * each is given the state with what those before it wrote. Stops where the way ends, forks, or leads to a node that cannot be
 * walked, and after a result that is no plain command. Throws LangGraph's GraphRecursionError beyond its limit.
 */
export async function walk(
  { nodes, keys }: Walkable,
  first: string,
  state: unknown,
  config: RunnableConfig,
  on: boolean,
): Promise<Walked> {
  const written = new Map<string, unknown>();
  let [at, now] = [first, state];
  for (let step = 1; ; step += 1) {
    const result = await nodes.get(at)?.(now, config);
    if (!isPlain(result)) return { at, writes: [...written], goto: [], other: result };
    const update = result._updateAsTuples().filter(([key]) => keys.has(key));
    for (const [key, value] of update) written.set(key, value);
    const goto = result.goto.filter((to) => to !== END);
    const [next] = goto;
    if (!on || next === undefined || goto.length > 1 || !nodes.has(next))
      return { at, writes: [...written], goto };
    if (step >= (config.recursionLimit ?? Infinity)) throw tooManySteps(step);
    now = Object.assign({}, now, Object.fromEntries(update));
    at = next;
  }
}

function isPlain(result: unknown): result is Plain {
  if (!isCommand(result) || result.graph !== undefined) return false;
  return Array.isArray(result.goto) && result.goto.every((to) => typeof to === 'string');
}

function tooManySteps(limit: number): GraphRecursionError {
  return new GraphRecursionError(
    `Recursion limit of ${String(limit)} reached without hitting a stop condition.`,
    { lc_error_code: 'GRAPH_RECURSION_LIMIT' },
  );
}
