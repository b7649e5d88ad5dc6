import type { ChatAnswer, ChatRequest, Usage } from '../../core/chat.js';
import { estimateUsage } from '../tokens.js';
import { readCalls } from './calls.js';
import {
  completionSchema,
  type Completion,
  type ContentWire,
  type MessageWire,
  type UsageWire,
} from './wire.js';

/** A body read: an answer, or why it is none. `unreadable` may be better the next time. */
export type ReadAnswer =
  | { readonly kind: 'answer'; readonly answer: ChatAnswer }
  | { readonly kind: 'error'; readonly body: unknown }
  | { readonly kind: 'unreadable'; readonly problem: string; readonly usage: Usage | null };

/** Reads the body of a 200. Vendors' quirks end here: what leaves is a plain ChatAnswer. */
export function readAnswer(body: string, request: ChatRequest): ReadAnswer {
  const json = parseJson(body);
  if (!json.ok) return { kind: 'unreadable', problem: json.problem, usage: null };
  const completion = completionSchema.safeParse(json.value);
  if (!completion.success)
    return { kind: 'unreadable', problem: 'the answer is no JSON object', usage: null };
  const choice = completion.data.choices?.[0];
  if (choice === undefined) return withoutChoice(completion.data, json.value);
  const end = endOf(choice.finish_reason, choice.message);
  if (end === null) {
    const problem = `generation was interrupted: finish_reason "${choice.finish_reason ?? ''}"`;
    return { kind: 'unreadable', problem, usage: readUsage(completion.data.usage) };
  }
  return { kind: 'answer', answer: toAnswer(choice.message, end, completion.data.usage, request) };
}

function toAnswer(
  message: MessageWire,
  end: ChatAnswer['end'],
  wire: UsageWire | undefined,
  request: ChatRequest,
): ChatAnswer {
  const text = contentText(message.content);
  const said = text === '' ? (message.refusal ?? '') : text;
  const calls = readCalls(message.tool_calls ?? [], request, end === 'length');
  const reasoning = message.reasoning_content ?? message.reasoning;
  return {
    text: said,
    calls,
    end,
    usage: readUsage(wire) ?? estimateUsage(request, `${said} ${reasoning ?? ''}`, calls),
    ...(reasoning === undefined ? {} : { reasoning }),
  };
}

type ParsedJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

function parseJson(body: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(body) };
  } catch {
    const start = body.trimStart().slice(0, 60);
    const what = start.startsWith('<') ? 'HTML' : start === '' ? 'an empty body' : `no JSON ("${start}")`;
    return { ok: false, problem: `expected a JSON answer, found ${what}` };
  }
}

function withoutChoice(completion: Completion, body: unknown): ReadAnswer {
  if (completion.error !== undefined && completion.error !== null) return { kind: 'error', body };
  return { kind: 'unreadable', problem: 'the answer holds no choices', usage: readUsage(completion.usage) };
}

/** Why generation ended; null where the vendor broke it off, which is worth another try. */
function endOf(reason: string | undefined, message: MessageWire): ChatAnswer['end'] | null {
  switch (reason) {
    case 'length':
    case 'max_tokens':
      return 'length';
    case 'content_filter':
    case 'sensitive': // Zhipu
      return 'refused';
    case 'model_context_window_exceeded': // Zhipu
      return 'context-limit';
    case 'insufficient_system_resource': // DeepSeek
    case 'network_error': // Zhipu
    case 'error': // OpenRouter
      return null;
    default:
      return (message.refusal ?? '') === '' ? 'complete' : 'refused';
  }
}

function contentText(content: ContentWire): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return content;
  // Parts of other types (thinking, images) are no words to the user.
  return content
    .map((part) => {
      if (part === null) return '';
      if (typeof part === 'string') return part;
      return part.type === undefined || part.type === 'text' || part.type === 'output_text'
        ? (part.text ?? '')
        : '';
    })
    .join('');
}

function readUsage(wire: UsageWire | undefined): Usage | null {
  if (wire?.prompt_tokens === undefined || wire.completion_tokens === undefined) return null;
  const cached =
    wire.prompt_tokens_details?.cached_tokens ?? wire.prompt_cache_hit_tokens ?? wire.cached_tokens ?? 0;
  return {
    in: wire.prompt_tokens,
    out: wire.completion_tokens,
    cached: Math.min(cached, wire.prompt_tokens),
    estimated: false,
  };
}
