import { HumanMessage } from '@langchain/core/messages';
import { Command, END, START, StateGraph } from '@langchain/langgraph/web';
import { recordTurn } from '../core/record.js';
import { MOST_SEATS, USER } from '../core/table.js';
import { heardAs, nextSpeaker, nextTurn, wordsOf, type Turn, type Wording } from '../core/turn.js';
import { actThen } from './act.js';
import { contextOf, seatContext, seatState, type Seat, type SeatConfig, type SeatState } from './seat.js';
import { answerThen } from './user.js';
import { wordingOf } from './voice.js';
import { graphWays } from './way.js';

const seatNodes = ['seat-1', 'seat-2', 'seat-3', 'seat-4', 'seat-5'] as const satisfies {
  length: typeof MOST_SEATS;
};

/**
 * The `rehearsal` stage: a conversation with others at the table. After the subject has acted or spoken, the
 * director gives the floor to one of them after another until it is the subject's turn again; once the subject
 * has finished, until the talk is over. Who speaks and what they do is the scenario's, pure; each seat is a
 * node, so that a drawing, a stream and a trace show who spoke.
 */
export function compileRehearsal(seat: Seat, { ready } = graphWays.thinned) {
  return ready(rehearsalGraph(seat));
}

/** The same as LangGraph makes it. */
export function rehearsalGraph(seat: Seat) {
  const turn = { ends: ['director'] };
  return new StateGraph(seatState, seatContext)
    .addNode('subject', seat, { ends: ['tools', 'user', END] })
    .addNode('tools', actThen({ next: 'director', finished: 'director' }), { ends: ['director', END] })
    .addNode('user', answerThen('director'), { ends: ['director', END] })
    .addNode('director', direct, { ends: [...seatNodes, 'script', 'subject', END] })
    .addNode('seat-1', speak, turn)
    .addNode('seat-2', speak, turn)
    .addNode('seat-3', speak, turn)
    .addNode('seat-4', speak, turn)
    .addNode('seat-5', speak, turn)
    .addNode('script', speak, turn)
    .addEdge(START, 'subject')
    .compile({ name: 'rehearsal' });
}

/** Far more turns in a row than any talk has: a table that never falls silent is a fault of the scenario. */
export const MOST_TURNS = 100;

function direct(state: SeatState, config: SeatConfig): Command {
  const { scenario, case: played } = contextOf(config).sitting;
  if (scenario.stage.kind !== 'rehearsal') throw new Error(`${scenario.id}: a rehearsal needs a table`);
  const { table } = scenario.stage;
  const who = nextSpeaker(scenario, played, state.scene);
  if (who === null) {
    return new Command({ goto: state.stop === null ? 'subject' : END, update: { turns: 0 } });
  }
  if (state.turns >= MOST_TURNS)
    throw new Error(`${scenario.id}: ${String(MOST_TURNS)} turns in a row, and "${who}" goes on`);
  if (who === USER) return new Command({ goto: 'script' });
  const seats = table.seats(played.data, played.lang);
  const node = seatNodes[seats.findIndex(({ id }) => id === who)];
  if (node === undefined)
    throw new Error(`${scenario.id}: "${who}" has none of the ${String(MOST_SEATS)} seats`);
  return new Command({ goto: node });
}

async function speak(state: SeatState, config: SeatConfig): Promise<Command> {
  const { sitting, voice } = contextOf(config);
  const { scenario, case: played, journal } = sitting;
  const turn = nextTurn(scenario, played, state.scene);
  if (turn === null) throw new Error(`${scenario.id}: a seat was called and has nothing to say`);
  const wording = await wordingOf(turn, sitting, voice, config);
  recordTurn(journal, turn, wording, played.lang);
  return new Command({ goto: 'director', update: said(state, turn, wording, played.lang) });
}

function said(state: SeatState, turn: Turn, wording: Wording, lang: 'zh' | 'en') {
  const text = heardAs(turn, wordsOf(turn, wording), lang);
  const { results, said: before } = state.heard;
  return {
    scene: turn.state,
    messages: [...state.messages, new HumanMessage(text)],
    heard: { results, said: [...before, text] },
    turns: state.turns + 1,
  };
}
