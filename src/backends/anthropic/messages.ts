import {
  AIMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
  type BaseMessage,
} from '@langchain/core/messages';
import { z } from 'zod';
import type { ChatMessage } from '../../core/chat.js';
import type { ToolSpec } from '../../core/tool.js';
import { sentArgs, wireName } from '../openai/request.js';

/**
 * Thinking as Claude sent it, with the signatures without which it may not come back. A ChatAnswer keeps it as
 * text, so it is the JSON of these blocks.
 */
const thinkingBlocksSchema = z.array(
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('thinking'), thinking: z.string(), signature: z.string() }),
    z.object({ type: z.literal('redacted_thinking'), data: z.string() }),
  ]),
);
type ThinkingBlock = z.infer<typeof thinkingBlocksSchema>[number];

/** The thinking blocks among a message's content as a ChatAnswer's reasoning; undefined where there are none. */
export function keepThinking(content: readonly unknown[]): string | undefined {
  const blocks = content.flatMap((block) => thinkingBlocksSchema.safeParse([block]).data ?? []);
  return blocks.length === 0 ? undefined : JSON.stringify(blocks);
}

/** Thinking that came from elsewhere has no signature and stays behind. */
function thinkingOf(reasoning: string | undefined): readonly ThinkingBlock[] {
  if (reasoning?.startsWith('[') !== true) return [];
  try {
    return thinkingBlocksSchema.safeParse(JSON.parse(reasoning)).data ?? [];
  } catch {
    return [];
  }
}

/** A conversation as LangChain's messages. Anthropic takes no empty text, so an empty answer is left out. */
export function toLangChain(messages: readonly ChatMessage[]): BaseMessage[] {
  return messages.flatMap((message): BaseMessage[] => {
    switch (message.role) {
      case 'system':
        return [new SystemMessage(message.text)];
      case 'user':
        return [new HumanMessage(message.text)];
      case 'tool':
        return [new ToolMessage({ content: message.text, tool_call_id: toolId(message.callId) })];
      case 'assistant':
        return assistant(message);
    }
  });
}

function assistant({ text, calls, reasoning }: Extract<ChatMessage, { role: 'assistant' }>): AIMessage[] {
  if (text === '' && calls.length === 0) return [];
  const content = [...thinkingOf(reasoning), ...(text === '' ? [] : [{ type: 'text' as const, text }])];
  const tool_calls = calls.map((call) => ({
    id: toolId(call.id),
    name: wireName(call.name),
    args: asRecord(sentArgs(call)),
    type: 'tool_call' as const,
  }));
  return [new AIMessage({ content, tool_calls })];
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Ids of calls as Anthropic allows them; other vendors' may hold anything. */
function toolId(id: string): string {
  return id.replace(/[^a-zA-Z0-9_-]/g, '_');
}

/** Tools as Anthropic names their parts. */
export function toAnthropicTool({ name, description, parameters }: ToolSpec): {
  name: string;
  description: string;
  input_schema: { type: 'object' };
} {
  return { name, description, input_schema: { ...parameters, type: 'object' } };
}
