import type { Complete } from '../../core/backend.js';
import type { ChatAnswer, ChatRequest } from '../../core/chat.js';
import { addUsage } from '../tokens.js';
import { readPrompted, salvageCall, type Reading } from './parse.js';
import { asPrompted, askAgain } from './render.js';

/**
 * Lets a model without native tool calls use tools: it reads of them in the system message and writes
 * calls as JSON. An answer that looks like JSON and cannot be read is asked for once more; then it is
 * a malformed call if it names a tool, and plain text if not. Without `repair` it is so at once.
 */
export function withPromptedTools(complete: Complete, repair = true): Complete {
  return async (request, context) => {
    const prompted = asPrompted(request);
    const first = await complete(prompted, context);
    if (request.tools.length === 0 || isBarred(first)) return first;
    const reading = readPrompted(first.text);
    if (reading.kind === 'read') return asAnswer(first, reading, request);
    if (!repair) return asAnswer(first, settled(first.text), request);
    context.onRepair(first.text, reading.problem);
    const second = await complete(askAgain(prompted, first.text, reading.problem), context);
    const both = { ...second, usage: addUsage(first.usage, second.usage) };
    return isBarred(second) ? both : asAnswer(both, settled(second.text), request);
  };
}

/** Nothing of the model's own to read. */
function isBarred({ end }: ChatAnswer): boolean {
  return end === 'refused' || end === 'context-limit';
}

type Read = Extract<Reading, { kind: 'read' }>;

function settled(text: string): Read {
  const reading = readPrompted(text);
  if (reading.kind === 'read') return reading;
  const call = salvageCall(text, reading.problem);
  return call === null ? { kind: 'read', text, calls: [] } : { kind: 'read', text: '', calls: [call] };
}

function asAnswer(answer: ChatAnswer, { text, calls }: Read, { messages }: ChatRequest): ChatAnswer {
  const numbered = calls.map((call, i) => ({ id: `call_${String(messages.length)}_${String(i)}`, ...call }));
  return { ...answer, text, calls: numbered };
}
