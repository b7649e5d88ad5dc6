import type { SeatConfig } from './seat.js';
import { finalState, thinned, type CompiledGraph, type Running } from './thin.js';

/** How the graphs of ours are compiled and run: all of a run in one way. What comes of a trial is the same. */
export type GraphWay = {
  /** What is done to a graph once it is compiled. */
  readonly ready: <Graph extends CompiledGraph>(graph: Graph) => Graph;
  /** Runs it to its end; gives at least the channels that are asked for. */
  readonly finalState: typeof finalState;
};

/** How a run's graphs are run: `thinned` rests on internals of LangGraph (thin.ts), `public` leaves each as LangGraph made it. */
export type GraphWayId = 'thinned' | 'public';

export const graphWays: Readonly<Record<GraphWayId, GraphWay>> = {
  thinned: { ready: thinned, finalState },
  public: { ready: (graph) => graph, finalState: invoked },
};

function invoked<Input, Output>(
  graph: Running<Input, Output>,
  input: Input,
  config: SeatConfig,
): Promise<Output> {
  return graph.invoke(input, config);
}
