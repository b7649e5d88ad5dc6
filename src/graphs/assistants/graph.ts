import type { Command } from '@langchain/langgraph/web';
import { contextOf, type SeatConfig, type SeatState } from '../seat.js';

/** The seat of somebody's graph, which the trial's context has seated. */
export function enterGraph(state: SeatState, config: SeatConfig): Promise<Command> {
  const { mind } = contextOf(config);
  if (mind.kind !== 'graph') throw new Error('graph: the seat has no graph');
  return mind.outsider.enter(state);
}
