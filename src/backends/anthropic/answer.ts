import type { AIMessage } from '@langchain/core/messages';
import { z } from 'zod';
import type { ChatAnswer, ChatRequest, ToolCall, Usage } from '../../core/chat.js';
import type { HttpReply } from '../http.js';
import { readCalls } from '../openai/calls.js';
import { isEventStream, readEvents } from '../openai/sse.js';
import { estimateUsage } from '../tokens.js';
import { keepThinking } from './messages.js';

/** What LangChain has read of an answer as ours; usage as the vendor sent it. */
export function toAnswer(message: AIMessage, reply: HttpReply, request: ChatRequest): ChatAnswer {
  const end = endOf(message);
  const calls = callsOf(message, request, end === 'length');
  const reasoning = Array.isArray(message.content) ? keepThinking(message.content) : undefined;
  const text = textOf(message);
  return {
    text,
    calls,
    end,
    usage: readUsage(reply) ?? estimateUsage(request, `${text} ${reasoning ?? ''}`, calls),
    ...(reasoning === undefined ? {} : { reasoning }),
  };
}

const textBlockSchema = z.object({ type: z.literal('text'), text: z.string() });

function textOf({ content }: AIMessage): string {
  if (typeof content === 'string') return content;
  return content.map((block) => textBlockSchema.safeParse(block).data?.text ?? '').join('');
}

/** Calls whose arguments came whole, and those of a stream whose arguments are no JSON. */
function callsOf(message: AIMessage, request: ChatRequest, cutOff: boolean): ToolCall[] {
  const whole = (message.tool_calls ?? []).map(({ id, name, args }) => ({
    id,
    function: { name, arguments: args },
  }));
  const broken = (message.invalid_tool_calls ?? []).map(({ id, name, args }) => ({
    id,
    function: { name, arguments: args },
  }));
  return readCalls([...whole, ...broken], request, cutOff);
}

function endOf(message: AIMessage): ChatAnswer['end'] {
  const reason: unknown = message.response_metadata.stop_reason ?? message.additional_kwargs.stop_reason;
  switch (reason) {
    case 'max_tokens':
      return 'length';
    case 'refusal':
      return 'refused';
    case 'model_context_window_exceeded':
      return 'context-limit';
    default:
      return 'complete';
  }
}

const count = z.number().int().min(0).nullish();
/** `input_tokens` leaves out what was read from the cache or written to it. */
const usageSchema = z.object({
  input_tokens: count,
  output_tokens: count,
  cache_read_input_tokens: count,
  cache_creation_input_tokens: count,
});
type UsageWire = z.infer<typeof usageSchema>;
const bodySchema = z.object({
  usage: usageSchema.optional().catch(undefined),
  message: z
    .object({ usage: usageSchema.optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

/**
 * A stream tells its input in the first event and its output, which counts on, in the last; later counts
 * replace earlier ones. LangChain would add them up.
 */
export function readUsage({ headers, body }: HttpReply): Usage | null {
  const texts = isEventStream(headers['content-type'], body)
    ? readEvents(body).map(({ data }) => data)
    : [body];
  const told = texts.flatMap((text) => usageIn(text));
  const last = (name: keyof UsageWire): number | null =>
    told.findLast((usage) => (usage[name] ?? null) !== null)?.[name] ?? null;
  const fresh = last('input_tokens');
  const out = last('output_tokens');
  if (fresh === null || out === null) return null;
  const cached = last('cache_read_input_tokens') ?? 0;
  return { in: fresh + cached + (last('cache_creation_input_tokens') ?? 0), out, cached, estimated: false };
}

function usageIn(text: string): UsageWire[] {
  try {
    const body = bodySchema.safeParse(JSON.parse(text)).data;
    return [body?.message?.usage, body?.usage].filter((usage) => usage !== undefined);
  } catch {
    return [];
  }
}
