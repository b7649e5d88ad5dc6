import type { CallContext } from '../../core/backend.js';
import type { Sitting } from '../../core/stage.js';
import { limitReached, passOn, stopWith } from '../answer.js';
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
  const callContext = assistantCalls(sitting);
  const message = await mind.model.invoke([...state.messages], { ...config, tools: mind.tools, callContext });
  return passOn(state, readAnswer(message, state.messages.length), sitting);
}

/** Where the backend reports each try it makes for the assistant. */
function assistantCalls({ journal, signal }: Sitting): CallContext {
  const by = { actor: 'harness', role: 'harness', visibility: 'harness' } as const;
  return {
    signal,
    callRole: 'assistant',
    onAttempt: (attempt) => {
      journal.record({ type: 'attempt', ...by, ...attempt });
    },
    onRepair: (text, problem) => {
      journal.record({ type: 'repair', ...by, text, problem });
    },
  };
}
