import type { AIMessageChunk } from '@langchain/core/messages';
import { jsonSchema } from '../../core/json.js';
import type { ToolCall } from '../../core/chat.js';
import type { Answer } from '../answer.js';

/** Reads LangChain's message back into what the seat said, whichever model made it. */
export function readAnswer(message: AIMessageChunk): Answer {
  return {
    text: message.text,
    calls: callsOf(message),
    tokens: message.usage_metadata?.total_tokens ?? 0,
    ended: endOf(message),
    message,
  };
}

/** Calls in the order they were written: a malformed one may say by `index` where it stood. */
function callsOf(message: AIMessageChunk): readonly ToolCall[] {
  const calls = (message.tool_calls ?? []).map((call, i): ToolCall => {
    const id = call.id ?? `call-${String(i)}`;
    const args = jsonSchema.safeParse(call.args);
    if (args.success) return { id, name: call.name, args: args.data };
    return { id, name: call.name, malformed: JSON.stringify(call.args), problem: 'not JSON' };
  });
  for (const [i, { id, name, args, error, ...rest }] of (message.invalid_tool_calls ?? []).entries()) {
    const at = 'index' in rest && typeof rest.index === 'number' ? rest.index : calls.length;
    const call = { id: id ?? `bad-call-${String(i)}`, name: name ?? '' };
    calls.splice(at, 0, { ...call, malformed: args ?? '', problem: error ?? 'not JSON' });
  }
  return calls;
}

function endOf(message: AIMessageChunk): Answer['ended'] {
  const end: unknown = message.response_metadata.end;
  return end === 'refused' || end === 'context-limit' ? end : null;
}
