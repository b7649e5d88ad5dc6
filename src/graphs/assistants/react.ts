import { limitReached, passOn, stopWith } from '../answer.js';
import { callContext } from '../call-context.js';
import { contextOf, type SeatConfig, type SeatState } from '../seat.js';
import { readAnswer } from './read-answer.js';

/**
 * Reason and act: ask the model, do what it calls, ask again, until it speaks to the user or ends. The loop
 * runs over the stage's own `tools` node: a graph of its own inside the stage's would be started anew with
 * every turn, which costs more than all else that a turn does here.
 */
export async function askModel(state: SeatState, config: SeatConfig) {
  const { sitting, mind } = contextOf(config);
  if (mind.kind !== 'model') throw new Error('react: the seat has no model');
  const limit = limitReached(state, sitting);
  if (limit !== null) return stopWith(limit);
  const message = await mind.model.invoke([...state.messages], {
    ...config,
    tools: mind.tools,
    callContext: callContext(sitting, 'assistant'),
  });
  return passOn(state, readAnswer(message, state.messages.length), sitting);
}
