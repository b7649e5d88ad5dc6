import { AIMessage, type AIMessageChunk } from '@langchain/core/messages';
import { Command, END } from '@langchain/langgraph/web';
import { createAgent, createMiddleware, MiddlewareError, modelCallLimitMiddleware } from 'langchain';
import { z } from 'zod';
import type { Backend } from '../../core/backend.js';
import type { Answer } from '../answer.js';
import { callContext } from '../call-context.js';
import { FestevalChatModel } from '../chat-model.js';
import { handsOf, type Hands } from '../hands.js';
import { contextOf, type Mind, type SeatConfig, type SeatContext, type SeatState } from '../seat.js';
import { readAnswer } from './read-answer.js';

/** What a run of the agent is given of its trial. */
const tripSchema = z.object({
  sitting: z.custom<SeatContext['sitting']>(),
  mind: z.custom<Extract<Mind, { kind: 'model' }>>(),
  hands: z.custom<Hands>(),
});

/** Seats LangChain's agent in a trial: its model and its calls are the trial's, and it gives way where the stage must go on. */
const seated = createMiddleware({
  name: 'festeval',
  contextSchema: tripSchema,
  beforeModel: {
    canJumpTo: ['end'],
    hook: (_state, { context }) => (context.hands.gives() ? { jumpTo: 'end' as const } : undefined),
  },
  async wrapModelCall({ messages, runtime: { context } }) {
    const { sitting, mind, hands } = context;
    const message = await mind.model.invoke([...messages], {
      tools: mind.tools,
      callContext: callContext(sitting, 'assistant'),
    });
    const answer = readAnswer(message, messages.length);
    hands.say(answer);
    return asMessage(message, answer);
  },
  // LangChain runs the calls of one message side by side; the hands make them in the order they were written.
  wrapToolCall: ({ toolCall, runtime: { context } }) => context.hands.answerTo(toolCall.id ?? ''),
});

/** LangChain's loop takes whole messages, not pieces of a stream; of a message that ended nothing is called. */
function asMessage(chunk: AIMessageChunk, { ended }: Answer): AIMessage {
  const { content, tool_calls = [], invalid_tool_calls = [], response_metadata, usage_metadata } = chunk;
  return new AIMessage({
    ...{ content, response_metadata },
    ...(ended === null ? { tool_calls, invalid_tool_calls } : {}),
    additional_kwargs: chunk.additional_kwargs,
    ...(usage_metadata === undefined ? {} : { usage_metadata }),
  });
}

/** Stands where createAgent demands a model; the middleware puts the trial's in its place. */
const unseated: Backend = {
  id: 'unseated',
  family: 'none',
  model: 'none',
  settings: {},
  concurrency: 1,
  complete: () => Promise.reject(new Error('agent: a model call went past the trial')),
};

/** As it is seated in every trial; it holds nothing of one. */
export function compileAgent() {
  return createAgent({
    model: new FestevalChatModel(unseated),
    middleware: [seated, modelCallLimitMiddleware()],
  });
}

let compiled: ReturnType<typeof compileAgent> | undefined;

/** Steps that one message takes in LangChain's loop, rounded up. */
const STEPS_A_MESSAGE = 8;

/**
 * LangChain's `createAgent` as people deploy it, with its own loop over model and tools and its limit on model
 * calls, which is the trial's on messages. It is entered anew after every turn of the user, with the whole
 * conversation.
 */
export async function runAgent(state: SeatState, config: SeatConfig): Promise<Command> {
  const { sitting, mind } = contextOf(config);
  if (mind.kind !== 'model') throw new Error('agent: the seat has no model');
  compiled ??= compileAgent();
  const hands = handsOf(state, sitting);
  const runLimit = sitting.limits.turns - state.spent.turns;
  await compiled
    .invoke(
      { messages: [...state.messages] },
      {
        context: { sitting, mind, hands, runLimit },
        recursionLimit: (runLimit + 1) * STEPS_A_MESSAGE,
        // The hands make a message's calls in order anyway; side by side, each would listen on one signal.
        maxConcurrency: 1,
        // One of its own: LangChain leaves a listener on it with every run.
        signal: AbortSignal.any([sitting.signal]),
      },
    )
    .catch((error: unknown) => {
      throw rootOf(error);
    });
  const { acted, ...update } = await hands.handOver();
  const ended = update.stop !== null && update.stop !== 'done';
  return new Command({ goto: ended ? END : acted ? 'tools' : 'user', update: { ...update, calls: [] } });
}

/** LangChain wraps what a middleware threw, once for each layer; the stage wants the error itself. */
function rootOf(error: unknown): unknown {
  return MiddlewareError.isInstance(error) && error.cause !== undefined ? rootOf(error.cause) : error;
}
