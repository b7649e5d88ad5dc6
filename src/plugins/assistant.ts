import type { ChatAnswer, ChatMessage } from '../core/chat.js';
import type { Json, JsonObject } from '../core/json.js';
import type { Lang } from '../core/lang.js';
import type { Limits } from '../core/limits.js';
import type { ToolSpec } from '../core/tool.js';
import { made, type Made } from './interface.js';

/** What an assistant has when it is to make one message: the conversation, the tools, and its trial's model to ask. */
export type AssistantTurn = {
  /** The conversation so far, the scenario's instructions first. */
  readonly messages: readonly ChatMessage[];
  readonly tools: readonly ToolSpec[];
  readonly lang: Lang;
  readonly limits: Pick<Limits, 'turns' | 'toolCalls' | 'tokens'>;
  /** What the assistant kept when it made its last message; null before its first. */
  readonly own: Json;
  readonly signal: AbortSignal;
  /** One call of the trial's model, on the trial's record and towards its limits; at most 100 for a message. */
  ask(messages: readonly ChatMessage[], tools: readonly ToolSpec[]): Promise<ChatAnswer>;
  /** Puts a thought on record that is no message. */
  note(name: string, text: string): void;
};

/** The message: usually an answer that `ask` gave, or its parts. `own` is kept for the next turn. */
export type AssistantReply = Pick<ChatAnswer, 'text' | 'calls'> & {
  readonly end?: ChatAnswer['end'];
  readonly reasoning?: string | undefined;
  readonly own?: Json;
};

/** An assistant as a plugin writes it: its id, what it tells its model, and the function that makes its messages. */
export type AssistantDefinition = {
  readonly id: string;
  /** What it tells its model beside the scenario's prompt, by name: part of the subject's fingerprint. */
  readonly instructions?: JsonObject;
  /** Makes one assistant message. Its calls are made by the stage, words go to the user. */
  respond(turn: AssistantTurn): Promise<AssistantReply>;
};

/** An assistant of a plugin, made by {@link defineAssistant}, to be exported in `assistants`. */
export type AssistantPlugin = Made<'assistants'> & { readonly assistant: AssistantDefinition };

/**
 * Makes a way to drive a backend: `--assistant ID`. What its function throws, and what it gives that is no message,
 * breaks the trial by `harness`.
 */
export function defineAssistant(assistant: AssistantDefinition): AssistantPlugin {
  return { ...made('assistants'), assistant };
}
