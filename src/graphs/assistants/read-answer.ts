import type { AIMessageChunk } from '@langchain/core/messages';
import type { Answer } from '../answer.js';
import { callsOf, textOf } from '../messages.js';

/** Reads LangChain's message back into what the seat said, whichever model made it; it will stand at `position`. */
export function readAnswer(message: AIMessageChunk, position: number): Answer {
  return {
    text: textOf(message),
    calls: callsOf(message, position),
    tokens: message.usage_metadata?.total_tokens ?? 0,
    ended: endOf(message),
    message,
  };
}

function endOf(message: AIMessageChunk): Answer['ended'] {
  const end: unknown = message.response_metadata.end;
  return end === 'refused' || end === 'context-limit' ? end : null;
}
