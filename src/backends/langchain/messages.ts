import type { ChatMessage } from '../../core/chat.js';
import { isJsonObject, type Json } from '../../core/json.js';
import type { ToolSpec } from '../../core/tool.js';
import { sentArgs, wireName } from '../openai/request.js';
import { restoreThought } from './thought.js';

/**
 * A message as plain data, which every copy of @langchain/core makes into its own: an integration may have another
 * than ours.
 */
export type PlainMessage = {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  readonly content: string | { readonly type: string; readonly [name: string]: Json }[];
  readonly [name: string]: unknown;
};

export function plainMessage(message: ChatMessage): PlainMessage {
  switch (message.role) {
    case 'system':
    case 'user':
      return { role: message.role, content: message.text };
    case 'tool':
      return {
        role: 'tool',
        content: message.text,
        tool_call_id: message.callId,
        name: wireName(message.name),
      };
    case 'assistant':
      return assistant(message);
  }
}

function assistant({ text, calls, reasoning }: Extract<ChatMessage, { role: 'assistant' }>): PlainMessage {
  const { blocks, kwargs } = restoreThought(reasoning);
  const said = text === '' ? [] : [{ type: 'text', text }];
  return {
    role: 'assistant',
    content: blocks.length === 0 ? text : [...blocks.map(typed), ...said],
    tool_calls: calls.map((call) => {
      const args = sentArgs(call);
      return {
        type: 'tool_call',
        id: call.id,
        name: wireName(call.name),
        args: isJsonObject(args) ? args : {},
      };
    }),
    additional_kwargs: kwargs,
  };
}

function typed(block: Readonly<Record<string, Json>>): { type: string; [name: string]: Json } {
  return { ...block, type: typeof block.type === 'string' ? block.type : '' };
}

/** A tool as OpenAI writes it, which every integration reads. */
export type PlainTool = {
  readonly type: 'function';
  readonly function: {
    readonly name: string;
    readonly description: string;
    readonly parameters: Record<string, unknown>;
  };
};

export function plainTool({ name, description, parameters }: ToolSpec): PlainTool {
  return { type: 'function', function: { name, description, parameters: { ...parameters } } };
}
