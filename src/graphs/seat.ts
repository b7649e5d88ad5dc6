import type { AIMessageChunk, BaseMessage } from '@langchain/core/messages';
import type { RunnableConfig } from '@langchain/core/runnables';
import { Annotation, type Command, type LangGraphRunnableConfig } from '@langchain/langgraph/web';
import type { CallContext } from '../core/backend.js';
import type { ToolCall } from '../core/chat.js';
import type { Json } from '../core/json.js';
import type { Observation, Script } from '../core/policy.js';
import type { Sitting } from '../core/stage.js';
import type { ToolSpec } from '../core/tool.js';
import type { StopReason } from '../core/transcript.js';

/** What a model is told beside its messages. */
export type SeatCallOptions = RunnableConfig & {
  readonly tools: readonly ToolSpec[];
  readonly callContext: CallContext;
};

/** A chat model as a seat needs it: LangChain's interface, so that tracing and other models fit. */
export type SeatModel = {
  invoke(messages: BaseMessage[], options: SeatCallOptions): Promise<AIMessageChunk>;
};

/** Somebody's graph, seated in one trial. */
export type Outsider = { enter(state: SeatState): Promise<Command> };

/** What counts against a trial's limits so far. */
export type Spent = {
  readonly turns: number;
  readonly toolCalls: number;
  readonly tokens: number;
  readonly invalidFinishes: number;
};

/** What drives the seat: a model, a bot's script, or somebody's graph. */
export type Mind =
  | { readonly kind: 'model'; readonly model: SeatModel; readonly tools: readonly ToolSpec[] }
  | { readonly kind: 'bot'; readonly script: Script }
  | { readonly kind: 'graph'; readonly outsider: Outsider };

/**
 * The state that stages and assistants share: a trial's data, nothing of its machinery. Each node writes
 * whole values: a reducer that appends would append twice where an assistant runs as a stage's subgraph.
 */
export const seatState = Annotation.Root({
  /** The conversation as a chat model reads it. */
  messages: Annotation<readonly BaseMessage[]>,
  /** World and user together, the scenario's own plain JSON. */
  scene: Annotation<unknown>,
  /** Calls that the seat has made and the world has not yet answered. */
  calls: Annotation<readonly ToolCall[]>,
  /** What the seat last said to the user. */
  spoken: Annotation<string>,
  /** What came back since the seat last acted. */
  heard: Annotation<Observation>,
  spent: Annotation<Spent>,
  /** What the assistant keeps for itself between its messages; its own plain JSON. */
  own: Annotation<Json>,
  /** Of those at the table, since the subject last acted. */
  turns: Annotation<number>,
  stop: Annotation<StopReason | null>,
});
export type SeatState = typeof seatState.State;

/** Travels in the run's config context: graphs are compiled once and hold nothing of a trial. */
export const seatContext = Annotation.Root({
  sitting: Annotation<Sitting>,
  mind: Annotation<Mind>,
  /** Puts the lines of a rehearsal's speakers into its own words; null for the script's. */
  voice: Annotation<SeatModel | null>,
});
export type SeatContext = typeof seatContext.State;
export type SeatConfig = LangGraphRunnableConfig<SeatContext>;

/**
 * An assistant as a stage seats it: the node that makes one assistant message. It answers through `passOn`,
 * so calls go to the stage's tools and come back to it; an assistant with a graph of its own invokes it here,
 * and hands over through `tools` with no calls left.
 */
export type Seat = (state: SeatState, config: SeatConfig) => Command | Promise<Command>;

/** The trial that a node is working for. Throws its signal's reason once it is over: that ends the graph. */
export function contextOf(config: SeatConfig): SeatContext {
  if (config.context === undefined) throw new Error('A seat graph was invoked without its context.');
  config.context.sitting.signal.throwIfAborted();
  return config.context;
}
