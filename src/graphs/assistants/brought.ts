import { BackendError } from '../../core/backend.js';
import { orAborted } from '../../core/abort.js';
import { chatAnswerSchema, type ChatAnswer, type ChatMessage } from '../../core/chat.js';
import { messageOf } from '../../core/errors.js';
import { jsonSchema } from '../../core/json.js';
import { recordNote } from '../../core/record.js';
import type { ToolSpec } from '../../core/tool.js';
import type { AssistantDefinition, AssistantTurn } from '../../plugins/assistant.js';
import { jsonFault } from '../../plugins/seal.js';
import { limitReached, passOn, stopWith } from '../answer.js';
import { fromChatMessages, toAiMessage, toChatMessages } from '../messages.js';
import { contextOf, type Seat, type SeatConfig, type SeatState } from '../seat.js';
import { askMind, modelMind } from './ask.js';

const replySchema = chatAnswerSchema
  .omit({ usage: true })
  .extend({ end: chatAnswerSchema.shape.end.default('complete'), own: jsonSchema.optional() });

/** An assistant of a plugin in a stage's seat: its message is passed on like any other's, its fault breaks the trial. */
export function seatOfPlugin(assistant: AssistantDefinition): Seat {
  return async (state, config) => {
    const { sitting } = contextOf(config);
    const limit = limitReached(state, sitting);
    if (limit !== null) return stopWith(limit);
    const spent = { tokens: 0, asks: 0 };
    const { own = state.own, ...reply } = await respond(
      assistant,
      turnOf(state, config, spent),
      sitting.signal,
    );
    const usage = { in: 0, out: spent.tokens, cached: 0, estimated: false };
    const ended = reply.end === 'refused' || reply.end === 'context-limit' ? reply.end : null;
    const message = toAiMessage({ ...reply, usage });
    const { text, calls } = reply;
    return passOn(state, { text, calls, tokens: spent.tokens, ended, message }, sitting, own);
  };
}

async function respond(assistant: AssistantDefinition, turn: AssistantTurn, signal: AbortSignal) {
  try {
    const given: unknown = await orAborted(Promise.resolve(assistant.respond(turn)), signal);
    // Before its schema, which follows a circle without end.
    const open = typeof given === 'object' ? jsonFault(given) : null;
    if (open !== null) throw new Error(`gave no message: ${open.replace(/^\./, '')}`);
    const reply = replySchema.safeParse(given);
    if (reply.success) return reply.data;
    const [issue] = reply.error.issues;
    throw new Error(`gave no message: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  } catch (error) {
    // What its model did is the model's; all else is the plugin's.
    if (error instanceof BackendError || signal.aborted) throw error;
    throw new Error(`assistant "${assistant.id}" of a plugin: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * Calls of its model for one message: a loop that asks a model which answers at once leaves no turn to the clock that would
 * end the trial.
 */
const MOST_ASKS = 100;

/** `spent` counts its calls and their tokens. */
function turnOf(
  state: SeatState,
  config: SeatConfig,
  spent: { tokens: number; asks: number },
): AssistantTurn {
  const { limits, journal, signal, case: played } = contextOf(config).sitting;
  return {
    messages: toChatMessages(state.messages),
    tools: modelMind(config).tools,
    lang: played.lang,
    limits,
    own: state.own,
    signal,
    async ask(messages: readonly ChatMessage[], tools: readonly ToolSpec[]): Promise<ChatAnswer> {
      spent.asks += 1;
      if (spent.asks > MOST_ASKS) {
        throw new Error(`asked its model more than ${String(MOST_ASKS)} times for one message`);
      }
      const { text, calls, tokens, ended, message } = await askMind(
        fromChatMessages(messages),
        tools,
        config,
      );
      spent.tokens += tokens;
      const [said] = message === null ? [] : toChatMessages([message]);
      const { input_tokens = 0, output_tokens = 0 } = message?.usage_metadata ?? {};
      return {
        ...{ text, calls, end: ended ?? 'complete' },
        usage: { in: input_tokens, out: output_tokens, cached: 0, estimated: false },
        ...(said?.role === 'assistant' && said.reasoning !== undefined ? { reasoning: said.reasoning } : {}),
      };
    },
    note: (name, text) => {
      recordNote(journal, name, text);
    },
  };
}
