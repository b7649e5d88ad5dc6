import { z } from 'zod';
import { jsonSchema, type Json } from './json.js';
import type { ToolSpec } from './tool.js';

/** A call as the model wrote it. Arguments that are no JSON object are kept as text with the reason. */
export const toolCallSchema = z.union([
  z.object({ id: z.string(), name: z.string(), args: jsonSchema }),
  z.object({ id: z.string(), name: z.string(), malformed: z.string(), problem: z.string() }),
]);
export type ToolCall = z.infer<typeof toolCallSchema>;

export type ChatMessage =
  | { readonly role: 'system' | 'user'; readonly text: string }
  | {
      readonly role: 'assistant';
      readonly text: string;
      readonly calls: readonly ToolCall[];
      /** Thinking that some vendors demand back in tool loops. */
      readonly reasoning?: string | undefined;
    }
  | { readonly role: 'tool'; readonly callId: string; readonly name: string; readonly text: string };

/** Tokens as the vendor billed them; `cached` is the part of `in` read from its prompt cache. */
export const usageSchema = z.object({
  in: z.int().min(0),
  out: z.int().min(0),
  cached: z.int().min(0),
  /** True where the vendor sent no usage and the harness counted characters. */
  estimated: z.boolean(),
});
export type Usage = z.infer<typeof usageSchema>;

export type ChatRequest = { readonly messages: readonly ChatMessage[]; readonly tools: readonly ToolSpec[] };

export type ChatAnswer = {
  readonly text: string;
  readonly reasoning?: string | undefined;
  readonly calls: readonly ToolCall[];
  readonly end: 'complete' | 'length' | 'refused' | 'context-limit';
  readonly usage: Usage;
};

/** A call's arguments as text, as they were written where they could not be read. */
export function argsText(call: ToolCall): string {
  return 'malformed' in call ? call.malformed : JSON.stringify(call.args);
}

/** A tool result as the text a chat model reads. */
export function resultText(result: Json): string {
  return typeof result === 'string' ? result : JSON.stringify(result);
}
