import {
  AIMessage,
  AIMessageChunk,
  type BaseMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import type { ChatAnswer, ChatMessage, ToolCall } from '../core/chat.js';
import { isJsonObject } from '../core/json.js';

/** LangChain's messages as the backends read them. Throws on a kind that no conversation of ours has. */
export function toChatMessages(messages: readonly BaseMessage[]): ChatMessage[] {
  return messages.map(toChatMessage);
}

function toChatMessage(message: BaseMessage, position: number): ChatMessage {
  if (AIMessage.isInstance(message)) return toAssistant(message, position);
  if (ToolMessage.isInstance(message)) {
    return { role: 'tool', callId: message.tool_call_id, name: message.name ?? '', text: textOf(message) };
  }
  switch (message.type) {
    case 'system':
    case 'developer':
      return { role: 'system', text: textOf(message) };
    case 'human':
      return { role: 'user', text: textOf(message) };
    default:
      throw new Error(
        `message ${String(position)}: a chat model is sent system, human, ai and tool messages, found "${message.type}"`,
      );
  }
}

/** A message's `text`, without the making of blocks where it is plain: how a provider's are read, LangChain knows. */
export function textOf(message: Pick<BaseMessage, 'content' | 'text' | 'response_metadata'>): string {
  const { content, response_metadata: told } = message;
  return typeof content === 'string' && !('model_provider' in told) ? content : message.text;
}

/** A conversation as the backends read it, for LangChain's models. */
export function fromChatMessages(messages: readonly ChatMessage[]): BaseMessage[] {
  return messages.map((message) => {
    switch (message.role) {
      case 'system':
        return new SystemMessage(message.text);
      case 'user':
        return new HumanMessage(message.text);
      case 'tool':
        return new ToolMessage({
          content: message.text,
          tool_call_id: message.callId,
          name: message.name,
        });
      case 'assistant':
        return toAiMessage({ ...message, end: 'complete', usage: noUsage });
    }
  });
}

const noUsage = { in: 0, out: 0, cached: 0, estimated: false };

function toAssistant(message: AIMessage, position: number): ChatMessage {
  const reasoning: unknown = message.additional_kwargs.reasoning_content;
  return {
    role: 'assistant',
    text: textOf(message),
    calls: callsOf(message, position),
    ...(typeof reasoning === 'string' ? { reasoning } : {}),
  };
}

/**
 * A message's calls in the order the model wrote them, malformed ones at their places. `position` is the
 * message's place in its conversation: it tells calls apart to which no id was given.
 */
export function callsOf(
  message: Pick<AIMessage, 'tool_calls' | 'invalid_tool_calls'>,
  position: number,
): ToolCall[] {
  const calls = (message.tool_calls ?? []).map(({ id, name, args }, i) =>
    readCall(id ?? `call_${String(position)}_${String(i)}`, name, args),
  );
  for (const [i, invalid] of (message.invalid_tool_calls ?? []).entries()) {
    const {
      id = `bad_call_${String(position)}_${String(i)}`,
      name = '',
      args = '',
      error = 'not JSON',
      index,
    } = invalid;
    const at = typeof index === 'number' ? index : calls.length;
    calls.splice(at, 0, { id, name, malformed: args, problem: error });
  }
  return calls;
}

function readCall(id: string, name: string, args: unknown): ToolCall {
  if (isJsonObject(args)) return { id, name, args };
  return { id, name, malformed: JSON.stringify(args), problem: 'the arguments are no JSON object' };
}

/** An answer as LangChain's message. `response_metadata.end` says how it ended. */
export function toAiMessage(answer: ChatAnswer): AIMessageChunk {
  const { text, calls, end, usage, reasoning } = answer;
  const message = new AIMessageChunk({
    content: text,
    tool_calls: calls.flatMap((call) =>
      'malformed' in call || !isJsonObject(call.args)
        ? []
        : [{ type: 'tool_call' as const, id: call.id, name: call.name, args: { ...call.args } }],
    ),
    usage_metadata: {
      input_tokens: usage.in,
      output_tokens: usage.out,
      total_tokens: usage.in + usage.out,
      input_token_details: { cache_read: usage.cached },
    },
    additional_kwargs: reasoning === undefined ? {} : { reasoning_content: reasoning },
    response_metadata: { end, usage_estimated: usage.estimated },
  });
  // The constructor drops invalid calls that come without raw pieces; `index` keeps their places.
  message.invalid_tool_calls = calls.flatMap((call, index) =>
    'malformed' in call
      ? [
          {
            type: 'invalid_tool_call' as const,
            id: call.id,
            name: call.name,
            args: call.malformed,
            error: call.problem,
            index,
          },
        ]
      : [],
  );
  return message;
}
