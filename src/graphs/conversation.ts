import { END, START, StateGraph } from '@langchain/langgraph/web';
import { actThen } from './act.js';
import { seatContext, seatState, type Seat } from './seat.js';
import { thinned } from './thin.js';
import { answerThen } from './user.js';

/**
 * The `conversation` stage: subject and user take turns until the subject finishes or a limit stops it; between
 * them the subject acts on the world. One compiled graph an assistant serves every trial.
 */
export function compileConversation(seat: Seat) {
  const graph = new StateGraph(seatState, seatContext)
    .addNode('subject', seat, { ends: ['tools', 'user', END] })
    .addNode('tools', actThen({ next: 'subject', finished: END }), { ends: ['subject', END] })
    .addNode('user', answerThen('subject'), { ends: ['subject', END] })
    .addEdge(START, 'subject')
    .compile({ name: 'conversation' });
  return thinned(graph);
}
