/**
 * LangGraph's graphs with less around each step. A compiled node is a sequence that LangGraph builds anew for each
 * step: the function, a writer of its update and a writer of its goto, each run through config merges, a callback
 * manager and an async context. Without callbacks nobody sees any of that, so a thinned node calls the function and
 * writes what the three would write.
 *
 * This is the only file that knows LangGraph's internals: a node's `getNode`, `__pregel_send` and the channels
 * `branch:to:NODE`, as they are in @langchain/langgraph 1.7.3. test/graphs/thin.test.ts holds that version fast, and
 * holds drawing, streams, events, interrupts and errors against graphs that were left as they are.
 */
import { CallbackManager } from '@langchain/core/callbacks/manager';
import { Runnable, type RunnableConfig } from '@langchain/core/runnables';
import { Command, isCommand, START } from '@langchain/langgraph/web';
import type { SeatConfig } from './seat.js';
import { walk, type NodeFunction, type Walkable, type Write } from './walk.js';

/** What is read of LangGraph's compiled node. Written to is `getNode`. */
type CompiledNode = {
  readonly bound: Runnable;
  readonly writers: readonly Runnable[];
  readonly retryPolicy?: object;
  readonly cachePolicy?: object;
  readonly timeout?: object;
  readonly errorHandlerNode?: string;
  readonly subgraphs?: readonly unknown[];
  getNode(): Runnable | undefined;
};

/** What is read of LangGraph's compiled StateGraph. */
export type CompiledGraph = {
  readonly nodes: Readonly<Record<string, CompiledNode>>;
  readonly builder: {
    readonly channels: Readonly<Record<string, { readonly lc_graph_name: string }>>;
    readonly edges: ReadonlySet<readonly [string, string]>;
    readonly waitingEdges: ReadonlySet<unknown>;
    readonly branches: object;
    readonly _schemaRuntimeDefinition: unknown;
  };
};

type Send = (writes: Write[]) => void;

/**
 * Thins the nodes of a compiled graph and returns it. Whoever listens (tracing, `streamEvents`, the stream mode
 * `messages`) gets the untouched nodes, and drawings are made from the builder, which stays as it was. Throws at once
 * on a graph of a shape that it does not know: nodes return `Command`s, and edges lead from START only.
 */
export function thinned<Graph extends CompiledGraph>(graph: Graph): Graph {
  const { nodes, builder } = graph;
  const keys = new Set(Object.keys(builder.channels));
  assertKnown(graph);
  const walkable = walkableOf(graph, keys);
  for (const [name, node] of Object.entries(nodes)) {
    const whole = untouched(name, node);
    const thin = name === START ? thinStart(graph, keys, whole) : thinNode(name, node, walkable, whole);
    if (thin !== null) node.getNode = () => thin;
  }
  return graph;
}

/** What is run of a compiled graph. */
export type Running<Input, Output> = Pick<CompiledGraph, 'builder'> & {
  invoke(input: Input, config: SeatConfig): Promise<Output>;
  _streamIterator(input: Input | Command, config: SeatConfig): AsyncIterable<NoInfer<Output>>;
};

/** The tag of a run of which nobody sees single steps: its nodes go on to the next by themselves. */
const WALKED = 'festeval:walked';
const isWalked = ({ tags }: RunnableConfig): boolean => tags?.includes(WALKED) === true;

/** LangGraph makes no chunks of the updates of a task with this tag, whether or not anybody streams them. */
const UNSEEN = 'langsmith:hidden';

/**
 * What the channels `keys` hold when a graph has ended, as its `invoke` gives it. Where nobody listens it reads them from
 * the iterator below `invoke`, past two web streams and a race with the signal (a signal is the nodes' to listen to), and
 * only at steps that write one of them. The input goes in as a command to the nodes that START leads to, which spares the
 * step that START is.
 */
export async function finalState<Input, Output, Key extends keyof Output & string>(
  graph: Running<Input, Output>,
  input: Input,
  config: SeatConfig,
  keys: readonly Key[],
): Promise<Pick<Output, Key>> {
  if (isHeard(config)) return graph.invoke(input, config);
  const tags = [...(config.tags ?? []), UNSEEN, WALKED];
  const values = { ...config, outputKeys: keys, streamMode: 'values', tags };
  let latest: Pick<Output, Key> | undefined;
  for await (const state of graph._streamIterator(begun(graph, input), values)) latest = state;
  const missing = keys.filter((key) => latest === undefined || !(key in latest));
  if (latest === undefined || missing.length > 0) {
    throw new Error(`A graph ended without its ${missing.join(', ')}.`);
  }
  return latest;
}

/** What START makes of an input; where an edge chooses by the state, the input as it is. */
function begun<Input>({ builder }: Pick<CompiledGraph, 'builder'>, input: Input): Input | Command {
  const { channels, edges, branches } = builder;
  if (Object.keys(branches).length > 0 || !isRecord(input) || isCommand(input)) return input;
  const update = known(Object.entries(input), new Set(Object.keys(channels)));
  return new Command({ update: [...update], goto: [...edges].map(([, to]) => to) });
}

/** True where somebody listens: callbacks in the config, or tracing that the environment asks for. */
export function isHeard({ callbacks }: RunnableConfig): boolean {
  return callbacks !== undefined || CallbackManager.configure() !== undefined;
}

function assertKnown({ builder }: CompiledGraph): void {
  const { channels, edges, waitingEdges, branches, _schemaRuntimeDefinition: schema } = builder;
  const from = [...[...edges].map(([start]) => start), ...Object.keys(branches)];
  const other = from.find((start) => start !== START);
  if (other !== undefined) throw unknownShape(`an edge leads from "${other}"`);
  if (waitingEdges.size > 0) throw unknownShape('an edge waits for several nodes');
  if (schema !== undefined) throw unknownShape('its state is checked by a schema');
  const summed = Object.entries(channels).find(([, { lc_graph_name: kind }]) => kind !== 'LastValue');
  if (summed !== undefined) throw unknownShape(`"${summed[0]}" does not hold the last value written`);
}

function unknownShape(what: string): Error {
  return new Error(
    `A graph cannot be thinned: ${what}. Let its nodes return Commands instead, or compile it without thinned().`,
  );
}

/** The node as LangGraph makes it, made once: it holds nothing of a run. */
function untouched(name: string, node: CompiledNode): Runnable {
  const whole = node.getNode();
  if (whole === undefined) throw unknownShape(`the node "${name}" does nothing`);
  return whole;
}

/** START hands the input on. Where an edge chooses by the state, LangGraph's own does it. */
function thinStart({ builder }: CompiledGraph, keys: ReadonlySet<string>, whole: Runnable): Runnable | null {
  if (Object.keys(builder.branches).length > 0) return null;
  const onward = [...builder.edges].map(([, to]): Write => [`branch:to:${to}`, null]);
  return new ThinNode(whole, (input, config) => {
    if (!isRecord(input) || isCommand(input)) return whole.invoke(input, config);
    sendOf(config)([...known(Object.entries(input), keys), ...onward]);
    return input;
  });
}

function walkableOf({ nodes }: CompiledGraph, keys: ReadonlySet<string>): Walkable {
  const named = Object.entries(nodes).filter(([name]) => name !== START);
  return { keys, nodes: new Map(named.map(([name, node]) => [name, functionOf(name, node)])) };
}

function thinNode(name: string, node: CompiledNode, walkable: Walkable, whole: Runnable): Runnable {
  return new ThinNode(whole, async (state, config) => {
    const { at, writes, goto, ...rest } = await walk(walkable, name, state, config, isWalked(config));
    const onward = goto.map((to): Write => [`branch:to:${to}`, at]);
    sendOf(config)([...writes, ...onward]);
    // Anything else that a node may return goes LangGraph's way.
    if ('other' in rest) await writtenBy(node.writers, rest.other, config);
  });
}

function functionOf(name: string, node: CompiledNode): NodeFunction {
  const { bound, writers, retryPolicy, cachePolicy, timeout, errorHandlerNode, subgraphs } = node;
  const more = [retryPolicy, cachePolicy, timeout, errorHandlerNode].some((one) => one !== undefined);
  if (more || (subgraphs ?? []).length > 0)
    throw unknownShape(`the node "${name}" has policies or subgraphs`);
  if (writers.length !== 2) throw unknownShape(`the node "${name}" has more than its own writers`);
  if (!('func' in bound) || !isFunction(bound.func)) throw unknownShape(`the node "${name}" is no function`);
  return bound.func;
}

async function writtenBy(
  writers: readonly Runnable[],
  result: unknown,
  config: RunnableConfig,
): Promise<void> {
  for (const writer of writers) await writer.invoke(result, config);
}

const known = (entries: readonly Write[], keys: ReadonlySet<string>): readonly Write[] =>
  entries.filter(([key]) => keys.has(key));

function sendOf({ configurable }: RunnableConfig): Send {
  const send: unknown = configurable?.__pregel_send;
  if (isSend(send)) return send;
  throw new Error('A thinned node was run outside of its graph.');
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isFunction = (value: unknown): value is NodeFunction => typeof value === 'function';
const isSend = (value: unknown): value is Send => typeof value === 'function';

/** What LangGraph runs in a node's place: a Runnable of which it calls only `invoke`. */
class ThinNode extends Runnable<unknown, unknown> {
  override lc_namespace = ['festeval', 'graphs'];
  readonly #whole: Runnable;
  readonly #run: NodeFunction;

  constructor(whole: Runnable, run: NodeFunction) {
    super();
    this.#whole = whole;
    this.#run = run;
  }

  override async invoke(input: unknown, config: RunnableConfig = {}): Promise<unknown> {
    if (config.callbacks !== undefined) return this.#whole.invoke(input, config);
    return this.#run(input, config);
  }
}
