import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { Command, END, START, StateGraph } from '@langchain/langgraph/web';
import type { Backend } from '../core/backend.js';
import { systemPrompt } from '../core/prompt.js';
import { prompt, recordWords, user } from '../core/record.js';
import type { Sitting, Stage } from '../core/stage.js';
import { toolSpecs } from '../core/tool.js';
import { viewOf } from '../core/view.js';
import { actThen } from './act.js';
import { seatOf } from './assistants/index.js';
import {
  contextOf,
  seatContext,
  seatState,
  type Mind,
  type Seat,
  type SeatConfig,
  type SeatModel,
  type SeatState,
} from './seat.js';

/**
 * The `conversation` stage: subject and user take turns until the subject finishes or a limit stops it; between
 * them the subject acts on the world. One compiled graph an assistant serves every trial.
 */
export function compileConversation(seat: Seat) {
  return new StateGraph(seatState, seatContext)
    .addNode('subject', seat, { ends: ['tools', 'user', END] })
    .addNode('tools', actThen('subject'), { ends: ['subject', END] })
    .addNode('user', answerAsUser, { ends: ['subject', END] })
    .addEdge(START, 'subject')
    .compile({ name: 'conversation' });
}

function answerAsUser(state: SeatState, config: SeatConfig): Command {
  const { scenario, case: played, journal } = contextOf(config).sitting;
  const heard = scenario.hear(state.scene, state.spoken, played.data, played.lang);
  if (heard.reply === null) {
    return new Command({ goto: END, update: { scene: heard.state, stop: 'invalid-finish' } });
  }
  recordWords(journal, user, heard.reply);
  return new Command({
    goto: 'subject',
    update: {
      scene: heard.state,
      messages: [...state.messages, new HumanMessage(heard.reply)],
      heard: { results: [], said: [heard.reply] },
    },
  });
}

/** Above anything our own limits allow, so that LangGraph's never ends a trial. */
const STEPS_A_TURN = 4;

export function createConversation(chatModel: (backend: Backend) => SeatModel): Stage {
  const graphs = new Map<string, ReturnType<typeof compileConversation>>();
  const graphFor = (seat: string): ReturnType<typeof compileConversation> => {
    const graph = graphs.get(seat) ?? compileConversation(seatOf(seat));
    graphs.set(seat, graph);
    return graph;
  };
  const models = new Map<Backend, SeatModel>();
  const modelFor = (backend: Backend): SeatModel => {
    const model = models.get(backend) ?? chatModel(backend);
    models.set(backend, model);
    return model;
  };
  return {
    id: 'conversation',
    async play(sitting) {
      const { subject, limits } = sitting;
      const graph = graphFor(subject.kind === 'bot' ? 'bot' : subject.assistant);
      const final = await graph.invoke(openingState(sitting), {
        context: { sitting, mind: mindOf(sitting, modelFor) },
        recursionLimit: (limits.turns + limits.toolCalls) * STEPS_A_TURN,
        signal: sitting.signal,
      });
      if (final.stop === null) throw new Error('The conversation ended without saying why.');
      return final.stop;
    },
  };
}

function mindOf(
  { scenario, case: played, subject, k, limits }: Sitting,
  modelFor: (backend: Backend) => SeatModel,
): Mind {
  if (subject.kind === 'bot') {
    return { kind: 'bot', script: subject.policy(viewOf(scenario, played, limits), played.seed, k) };
  }
  return { kind: 'model', model: modelFor(subject.backend), tools: toolSpecs(scenario.tools, played.lang) };
}

function openingState({ scenario, case: played, journal, limits }: Sitting) {
  const { data, lang } = played;
  const system = systemPrompt(scenario, played, limits);
  const opening = scenario.opening(data, lang);
  recordWords(journal, prompt, system);
  recordWords(journal, user, opening);
  return {
    messages: [new SystemMessage(system), new HumanMessage(opening)],
    scene: scenario.start(data),
    calls: [],
    spoken: '',
    heard: { results: [], said: [opening] },
    spent: { turns: 0, toolCalls: 0, tokens: 0, invalidFinishes: 0 },
    stop: null,
  };
}
