import { z } from 'zod';
import { messageOf } from './errors.js';
import { isJsonObject, isTooDeep, jsonSchema, TOO_DEEP, type Json, type JsonObject } from './json.js';
import type { ToolSpec } from './tool.js';

/** A call as the model wrote it. Arguments that are no JSON object are kept as text with the reason. */
export const toolCallSchema = z.union([
  z.object({ id: z.string(), name: z.string(), args: jsonSchema }),
  z.object({ id: z.string(), name: z.string(), malformed: z.string(), problem: z.string() }),
]);
/**
 * A call that a model made: with arguments, or, where these could not be read, with the text that stood in their place
 * (`malformed`) and what is wrong with it.
 */
export type ToolCall = z.infer<typeof toolCallSchema>;

export const chatMessageSchema = z.discriminatedUnion('role', [
  z.object({ role: z.enum(['system', 'user']), text: z.string() }),
  z.object({
    role: z.literal('assistant'),
    text: z.string(),
    calls: z.array(toolCallSchema).readonly(),
    /** Thinking that some vendors demand back in tool loops. */
    reasoning: z.string().optional(),
  }),
  z.object({ role: z.literal('tool'), callId: z.string(), name: z.string(), text: z.string() }),
]);
/** One message of a conversation as a chat model is sent it, told apart by `role`. */
export type ChatMessage = Readonly<z.infer<typeof chatMessageSchema>>;

/** Tokens as the vendor billed them; `cached` is the part of `in` read from its prompt cache. */
export const usageSchema = z.object({
  in: z.int().min(0),
  out: z.int().min(0),
  cached: z.int().min(0),
  /** True where the vendor sent no usage and the harness counted characters. */
  estimated: z.boolean(),
});
/**
 * Tokens of one call: `in` (of which `cached` from the vendor's prompt cache) and `out`. `estimated` where the vendor did
 * not tell: one is then counted for four ASCII characters and one for every other character.
 */
export type Usage = z.infer<typeof usageSchema>;

/** What a chat model is asked: the conversation so far and the tools it may call. */
export type ChatRequest = { readonly messages: readonly ChatMessage[]; readonly tools: readonly ToolSpec[] };

export const chatAnswerSchema = z.object({
  text: z.string(),
  reasoning: z.string().optional(),
  calls: z.array(toolCallSchema).readonly(),
  end: z.enum(['complete', 'length', 'refused', 'context-limit']),
  usage: usageSchema,
});
/** What a chat model answered: words, calls, how it ended, what it used up; `reasoning` where it was told. */
export type ChatAnswer = Readonly<z.infer<typeof chatAnswerSchema>>;

/** A call's arguments as text, as they were written where they could not be read. */
export function argsText(call: ToolCall): string {
  return 'malformed' in call ? call.malformed : JSON.stringify(call.args);
}

export type ReadArgs =
  { readonly args: JsonObject } | { readonly malformed: string; readonly problem: string };

/** A call's arguments read from text; nothing at all means no arguments. `cutOff`: at a limit on output tokens. */
export function readArgs(written: string, cutOff = false): ReadArgs {
  if (written === '') return { args: {} };
  try {
    const value: unknown = JSON.parse(written);
    if (isTooDeep(value)) return { malformed: written, problem: `the arguments are ${TOO_DEEP}` };
    return isJsonObject(value) ? { args: value } : { malformed: written, problem: NO_OBJECT };
  } catch (error) {
    const problem = cutOff ? 'the arguments were cut off at the limit on output tokens' : messageOf(error);
    return { malformed: written, problem };
  }
}

/** What is wrong with arguments that are JSON, but of another kind. */
export const NO_OBJECT = 'the arguments are no JSON object';

/** A tool result as the text a chat model reads. */
export function resultText(result: Json): string {
  return typeof result === 'string' ? result : JSON.stringify(result);
}
