import { limitReached, passOn, stopWith } from '../answer.js';
import { contextOf, type SeatConfig, type SeatState } from '../seat.js';
import { askMind, modelMind } from './ask.js';

/**
 * Reason and act: ask the model, do what it calls, ask again, until it speaks to the user or ends. The loop
 * runs over the stage's own `tools` node: a graph of its own inside the stage's would be started anew with
 * every turn, which costs more than all else that a turn does here.
 */
export async function askModel(state: SeatState, config: SeatConfig) {
  const { sitting } = contextOf(config);
  const limit = limitReached(state, sitting);
  if (limit !== null) return stopWith(limit);
  return passOn(state, await askMind(state.messages, modelMind(config).tools, config), sitting);
}
