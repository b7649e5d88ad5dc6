import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import type { Backend } from '../core/backend.js';
import { systemPrompt } from '../core/prompt.js';
import { prompt, recordWords, user } from '../core/record.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Sitting, Stage } from '../core/stage.js';
import type { Subject } from '../core/subject.js';
import { toolSpecs } from '../core/tool.js';
import { viewOf } from '../core/view.js';
import { seatOf } from './assistants/index.js';
import type { AssistantDefinition } from '../plugins/assistant.js';
import { compileConversation } from './conversation.js';
import { compileRehearsal, MOST_TURNS } from './rehearsal.js';
import type { Mind, Seat, SeatModel } from './seat.js';
import { graphWays, type GraphWay, type GraphWayId } from './way.js';

type StageId = AnyScenario['stage']['kind'];
type Compiled = ReturnType<typeof compileConversation> | ReturnType<typeof compileRehearsal>;

const compilers: Readonly<Record<StageId, (seat: Seat, way: GraphWay) => Compiled>> = {
  conversation: compileConversation,
  rehearsal: compileRehearsal,
};

/** Of graph, for one message: itself, what it does, and at a table the director's and each speaker's. */
const STEPS_A_MESSAGE = 4 + 2 * MOST_TURNS;

/**
 * The stage that each scenario asks for, each compiled once for each assistant and kept. `chatModel` makes the model
 * that an assistant is given, usually a FestevalChatModel; `brought` are plugins' assistants; `graphs` is how all graphs are run. Playing
 * rejects with a BackendError where the trial breaks, and with a FestevalError for an unknown assistant.
 */
export function createStages(
  chatModel: (backend: Backend) => SeatModel,
  brought: readonly AssistantDefinition[] = [],
  graphs: GraphWayId = 'thinned',
): Stage {
  const way = graphWays[graphs];
  const graphsOf = memo((stage: StageId) =>
    memo((seat: string) => compilers[stage](seatOf(seat, brought, way), way)),
  );
  const modelFor = memo(chatModel);
  return {
    async play(sitting) {
      const { subject, limits, scenario, voice } = sitting;
      const graph = graphsOf(scenario.stage.kind)(seatFor(subject));
      const config = {
        context: {
          sitting,
          mind: await mindOf(sitting, modelFor),
          voice: voice === null ? null : modelFor(voice),
        },
        recursionLimit: stepsOf(limits),
      };
      const { stop } = await way.finalState(graph, openingState(sitting), config, ['stop']);
      if (stop === null) throw new Error(`The ${scenario.stage.kind} ended without saying why.`);
      return stop;
    },
  };
}

/** Above anything our own limits allow, so that LangGraph's never ends a trial. */
export const stepsOf = ({ turns }: Sitting['limits']): number => (turns + 1) * STEPS_A_MESSAGE;

function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** An agent that is reached like a model answers message by message, as `react` has a model do. */
function seatFor(subject: Subject): string {
  return subject.kind === 'model' ? (subject.assistant ?? 'react') : subject.kind;
}

/** What drives the seat of a trial. */
export async function mindOf(sitting: Sitting, modelFor: (backend: Backend) => SeatModel): Promise<Mind> {
  const { scenario, case: played, subject, key, limits } = sitting;
  switch (subject.kind) {
    case 'bot':
      return { kind: 'bot', script: subject.policy(viewOf(scenario, played, limits), played.seed, key.k) };
    case 'model':
      return {
        kind: 'model',
        model: modelFor(subject.backend),
        tools: toolSpecs(scenario.tools, played.lang),
      };
    case 'graph': {
      const { seatGraph } = await import('./outside/seat.js');
      return { kind: 'graph', outsider: seatGraph(subject, sitting) };
    }
  }
}

/** How a stage begins; what subject and user are told first is put on record. */
export function openingState({ scenario, case: played, journal, limits }: Sitting) {
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
    own: null,
    turns: 0,
    stop: null,
  };
}
