import { END, START, StateGraph } from '@langchain/langgraph/web';
import type { CallContext } from '../../core/backend.js';
import type { Sitting } from '../../core/stage.js';
import { actThen } from '../act.js';
import { limitReached, passOn, stopWith } from '../answer.js';
import { contextOf, seatContext, seatState, type SeatConfig, type SeatState } from '../seat.js';
import { readAnswer } from './read-answer.js';

/** Reason and act: ask the model, do what it calls, ask again, until it speaks to the user or ends. */
export function compileReact() {
  return new StateGraph(seatState, seatContext)
    .addNode('model', askModel, { ends: ['tools', END] })
    .addNode('tools', actThen('model'), { ends: ['model', END] })
    .addEdge(START, 'model')
    .compile({ name: 'react' });
}

async function askModel(state: SeatState, config: SeatConfig) {
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
