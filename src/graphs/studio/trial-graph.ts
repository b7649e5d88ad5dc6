import { RemoveMessage } from '@langchain/core/messages';
import {
  END,
  MessagesValue,
  REMOVE_ALL_MESSAGES,
  START,
  StateGraph,
  StateSchema,
  type LangGraphRunnableConfig,
} from '@langchain/langgraph/web';
import { z } from 'zod';
import type { Backend } from '../../core/backend.js';
import { numbersSchema } from '../../core/grading.js';
import type { Sitting } from '../../core/stage.js';
import { transcriptSchema, type Transcript } from '../../core/transcript.js';
import { verdictSchema } from '../../core/verdict.js';
import type { conversationGraph } from '../conversation.js';
import type { rehearsalGraph } from '../rehearsal.js';
import type { SeatModel } from '../seat.js';
import { mindOf, openingState, stepsOf } from '../stages.js';

/** What a trial is asked for by: a scenario, a case of it, and who plays. An empty text leaves it to the desk. */
export type Asked = { readonly scenario: string; readonly case: string; readonly subject: string };

const marksSchema = z.object({
  numbers: numbersSchema,
  verdicts: z.record(z.string(), verdictSchema),
});
/** What a trial was graded with, without a judge. */
export type Marks = z.infer<typeof marksSchema>;

/** Where a graph that is opened without a run gets its trial. */
export type Desk = {
  /** The trial that was asked for, afresh each time. Rejects with a FestevalError for a name that is not there. */
  sit(asked: Asked, signal: AbortSignal): Promise<Sitting>;
  readonly chatModel: (backend: Backend) => SeatModel;
  /** Rejects with what is wrong where the trial cannot be graded. */
  grade(sitting: Sitting, transcript: Transcript): Promise<Marks>;
};

const input = {
  scenario: z.string().default('').describe('A scenario; empty for the first that this stage plays.'),
  case: z.string().default('').describe('The id of one of its cases; empty for the first.'),
  subject: z.string().default('').describe('Who plays; empty for what this graph shows.'),
};
const trialState = new StateSchema({
  ...input,
  messages: MessagesValue,
  transcript: transcriptSchema.nullable().default(null),
  marks: marksSchema.nullable().default(null),
});
type TrialState = typeof trialState.State;
type TrialUpdate = typeof trialState.Update;

type StageGraph = ReturnType<typeof conversationGraph> | ReturnType<typeof rehearsalGraph>;

/**
 * A trial from its case to its grading as one graph, which needs no run around it: `open` finds what was asked for, the
 * stage plays it and is a graph within, `grade` says what it is worth. State is plain data: a server that keeps it can go on
 * from any step.
 */
export function trialGraph(name: string, stage: StageGraph, desk: Desk) {
  return new StateGraph({ state: trialState, input: new StateSchema(input) })
    .addNode('open', (asked: Asked, config) => openTrial(asked, config, desk))
    .addNode('stage', (state: TrialState, config) => playStage(state, config, stage, desk), {
      subgraphs: [stage],
    })
    .addNode('grade', (state: TrialState, config) => gradeTrial(state, config, desk))
    .addEdge(START, 'open')
    .addEdge('open', 'stage')
    .addEdge('stage', 'grade')
    .addEdge('grade', END)
    .compile({ name });
}

type Config = LangGraphRunnableConfig;
const signalOf = ({ signal }: Config): AbortSignal => signal ?? new AbortController().signal;

/** Names what was left open, and clears what an earlier run on the same thread has left. */
async function openTrial(asked: Asked, config: Config, desk: Desk): Promise<TrialUpdate> {
  const sitting = await desk.sit(asked, signalOf(config));
  const { messages } = openingState(sitting);
  return {
    scenario: sitting.scenario.id,
    case: sitting.case.id,
    messages: [new RemoveMessage({ id: REMOVE_ALL_MESSAGES }), ...messages],
    transcript: null,
    marks: null,
  };
}

/** System prompt and opening, which `open` has written already. */
const OPENING = 2;

async function playStage(
  asked: TrialState,
  config: Config,
  stage: StageGraph,
  desk: Desk,
): Promise<TrialUpdate> {
  const sitting = await desk.sit(asked, signalOf(config));
  const context = { sitting, mind: await mindOf(sitting, desk.chatModel), voice: null };
  const recursionLimit = stepsOf(sitting.limits);
  const { stop, messages } = await stage.invoke(openingState(sitting), {
    ...config,
    context,
    recursionLimit,
  });
  if (stop === null) throw new Error(`${sitting.scenario.id}: the stage ended without saying why.`);
  return {
    messages: messages.slice(OPENING),
    transcript: { events: [...sitting.journal.events], stop },
  };
}

async function gradeTrial(state: TrialState, config: Config, desk: Desk): Promise<TrialUpdate> {
  if (state.transcript === null) throw new Error('There is no transcript to grade.');
  return { marks: await desk.grade(await desk.sit(state, signalOf(config)), state.transcript) };
}
