import type { AIMessageChunk } from '@langchain/core/messages';
import { jsonSchema } from '../../core/json.js';
import type { ToolCall } from '../../core/chat.js';
import type { Answer } from '../answer.js';

/** Reads LangChain's message back into what the seat said, whichever model made it. */
export function readAnswer(message: AIMessageChunk): Answer {
  const good = (message.tool_calls ?? []).map((call, i): ToolCall => {
    const args = jsonSchema.safeParse(call.args);
    const id = call.id ?? `call-${String(i)}`;
    if (args.success) return { id, name: call.name, args: args.data };
    return { id, name: call.name, malformed: String(call.args), problem: 'not JSON' };
  });
  const bad = (message.invalid_tool_calls ?? []).map((call, i): ToolCall => ({
    id: call.id ?? `bad-call-${String(i)}`,
    name: call.name ?? '',
    malformed: call.args ?? '',
    problem: call.error ?? 'not JSON',
  }));
  return {
    text: message.text,
    calls: [...good, ...bad],
    tokens: message.usage_metadata?.total_tokens ?? 0,
    ended: endOf(message),
    message,
  };
}

function endOf(message: AIMessageChunk): Answer['ended'] {
  const end: unknown = message.response_metadata['end'];
  return end === 'refused' || end === 'context-limit' ? end : null;
}
