import { END, START, StateGraph, type StateGraphAddNodeOptions } from '@langchain/langgraph/web';
import { actThen } from './act.js';
import { seatContext, seatState, type Seat } from './seat.js';
import { answerThen } from './user.js';
import { graphWays } from './way.js';

/**
 * The `conversation` stage: subject and user take turns until the subject finishes or a limit stops it; between
 * them the subject acts on the world. One compiled graph an assistant serves every trial.
 */
export function compileConversation(seat: Seat, { ready } = graphWays.thinned) {
  return ready(conversationGraph(seat));
}

type Inner = NonNullable<StateGraphAddNodeOptions['subgraphs']>;

/** The same as LangGraph makes it. `within` are the graphs that the seat invokes, for drawings and states of them. */
export function conversationGraph(seat: Seat, within: Inner = []) {
  return new StateGraph(seatState, seatContext)
    .addNode('subject', seat, { ends: ['tools', 'user', END], subgraphs: [...within] })
    .addNode('tools', actThen({ next: 'subject', finished: END }), { ends: ['subject', END] })
    .addNode('user', answerThen('subject'), { ends: ['subject', END] })
    .addEdge(START, 'subject')
    .compile({ name: 'conversation' });
}
