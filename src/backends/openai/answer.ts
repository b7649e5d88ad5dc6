import { z } from 'zod';
import type { ChatAnswer, ChatRequest, Usage } from '../../core/chat.js';
import { isTooDeep, TOO_DEEP } from '../../core/json.js';
import { once } from '../../core/keep.js';
import type { HttpReply } from '../http.js';
import type { Quirks } from '../presets/preset.js';
import { estimateUsage } from '../tokens.js';
import { readCalls } from './calls.js';
import { contentText, splitThinkTag } from './content.js';
import { isEventStream, readEvents } from './sse.js';
import { assemble } from './stream.js';
import { completionSchema, type Completion, type MessageWire, type UsageWire } from './wire.js';

/** A body read: an answer, or why it is none. `unreadable` may be better the next time. */
export type ReadAnswer =
  | { readonly kind: 'answer'; readonly answer: ChatAnswer }
  | { readonly kind: 'error'; readonly body: unknown; readonly usage: Usage | null }
  | { readonly kind: 'unreadable'; readonly problem: string; readonly usage: Usage | null };

type Reply = Pick<HttpReply, 'body' | 'headers'>;

/** As one function, which reads the same in a third of the time. */
const completions = once(() => z.compile(completionSchema));

/** Reads the body of a 200, streamed or whole. Vendors' quirks end here: what leaves is a plain ChatAnswer. */
export function readAnswer(reply: Reply, request: ChatRequest, quirks: Quirks): ReadAnswer {
  if (isEventStream(reply.headers['content-type'], reply.body)) {
    const events = readEvents(reply.body);
    // Some servers promise a stream and send an error's body.
    if (events.length > 0) return readStream(events, request, quirks);
  }
  const json = parseJson(reply.body);
  if (!json.ok) return { kind: 'unreadable', problem: json.problem, usage: null };
  const completion = completions().safeParse(json.value);
  if (!completion.success)
    return { kind: 'unreadable', problem: 'the answer is no JSON object', usage: null };
  return readCompletion(completion.data, json.value, request, quirks);
}

function readStream(events: ReturnType<typeof readEvents>, request: ChatRequest, quirks: Quirks): ReadAnswer {
  const assembled = assemble(events);
  switch (assembled.kind) {
    case 'whole':
      return readCompletion(assembled.completion, assembled.completion, request, quirks);
    case 'error': {
      // The vendor has stopped: it bills what had come, as it says itself or as we have seen it.
      const { text, usage } = assembled.partial;
      return {
        kind: 'error',
        body: assembled.body,
        usage: readUsage(usage) ?? estimateUsage(request, text, []),
      };
    }
    case 'broken':
      // The vendor may have gone on, so what had come is no measure of what it bills.
      return { kind: 'unreadable', problem: assembled.problem, usage: readUsage(assembled.partial.usage) };
  }
}

function readCompletion(
  completion: Completion,
  body: unknown,
  request: ChatRequest,
  quirks: Quirks,
): ReadAnswer {
  const choice = completion.choices?.[0];
  if (choice === undefined) return withoutChoice(completion, body);
  const end = endOf(choice.finish_reason, choice.message, completion);
  if (end === null) {
    const problem = `generation was interrupted: finish_reason "${choice.finish_reason ?? ''}"`;
    return { kind: 'unreadable', problem, usage: readUsage(completion.usage) };
  }
  return { kind: 'answer', answer: toAnswer(choice.message, end, completion.usage, request, quirks) };
}

function toAnswer(
  message: MessageWire,
  end: ChatAnswer['end'],
  wire: UsageWire | undefined,
  request: ChatRequest,
  quirks: Quirks,
): ChatAnswer {
  const content = contentText(message.content);
  const tagged = quirks.readsThinkTag ? splitThinkTag(content) : null;
  const text = tagged?.text ?? content;
  const said = text === '' ? (message.refusal ?? '') : text;
  const calls = readCalls(message.tool_calls ?? [], request, end === 'length');
  const reasoning = message.reasoning_content ?? message.reasoning ?? tagged?.reasoning;
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

/** A body that should be JSON, or what it is instead. */
export function parseJson(body: string): ParsedJson {
  try {
    const value: unknown = JSON.parse(body);
    return isTooDeep(value) ? { ok: false, problem: `the answer is ${TOO_DEEP}` } : { ok: true, value };
  } catch {
    const start = body.trimStart().slice(0, 60);
    const what = start.startsWith('<') ? 'HTML' : start === '' ? 'an empty body' : `no JSON ("${start}")`;
    return { ok: false, problem: `expected a JSON answer, found ${what}` };
  }
}

function withoutChoice(completion: Completion, body: unknown): ReadAnswer {
  const usage = readUsage(completion.usage);
  const { error, base_resp } = completion;
  const failed = (error !== undefined && error !== null) || (base_resp?.status_code ?? 0) !== 0;
  if (failed || isBareError(body)) return { kind: 'error', body, usage };
  return { kind: 'unreadable', problem: 'the answer holds no choices', usage };
}

/** A code and a message without the field `error`, as DashScope's own protocol has them. */
function isBareError(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'code' in body && 'message' in body;
}

/** Why generation ended; null where the vendor broke it off, which is worth another try. */
function endOf(
  reason: string | undefined,
  message: MessageWire,
  { input_sensitive, output_sensitive }: Completion,
): ChatAnswer['end'] | null {
  switch (reason) {
    case 'length':
    case 'max_tokens':
      return 'length';
    case 'content_filter':
    case 'sensitive': // Zhipu, Tencent
      return 'refused';
    case 'model_context_window_exceeded': // Zhipu
      return 'context-limit';
    case 'insufficient_system_resource': // DeepSeek
    case 'network_error': // Zhipu
    case 'error': // OpenRouter
    case 'abort': // vLLM
      return null;
    default: {
      const filtered = input_sensitive === true || output_sensitive === true; // MiniMax
      if (filtered && contentText(message.content) === '') return 'refused';
      return (message.refusal ?? '') === '' ? 'complete' : 'refused';
    }
  }
}

/** Tokens under every name that vendors have for them; null where the sum of either side is missing. */
function readUsage(wire: UsageWire | undefined): Usage | null {
  const into = wire?.prompt_tokens ?? wire?.input_tokens;
  const out = wire?.completion_tokens ?? wire?.output_tokens;
  if (wire === undefined || into === undefined || out === undefined) return null;
  const cached =
    wire.prompt_tokens_details?.cached_tokens ??
    wire.input_tokens_details?.cached_tokens ??
    wire.prompt_cache_hit_tokens ??
    wire.cached_tokens ??
    wire.cache_read_input_tokens ??
    0;
  return { in: into, out, cached: Math.min(cached, into), estimated: false };
}
