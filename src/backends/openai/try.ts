import type { ChatAnswer, Usage } from '../../core/chat.js';
import { isTooDeep, TOO_DEEP } from '../../core/json.js';
import type { Endpoint } from '../endpoint.js';
import type { HttpFailure, HttpReply, Post } from '../http.js';
import { readRateHeaders } from '../rate-headers.js';
import { retryAfterMs } from '../retry-after.js';
import type { ChatSettings } from '../settings.js';
import type { RateHeaders, Try, TryResult } from '../try.js';
import { readAnswer, type ReadAnswer } from './answer.js';
import { readError, readErrorInside, type VendorError } from './errors.js';
import { requestBody } from './request.js';

export type OpenAiOptions = {
  readonly endpoint: Endpoint;
  readonly settings: ChatSettings;
  readonly post: Post;
  /** For one try, in ms; a call that has less time left gives it less. */
  readonly deadlineMs: number;
  /** UTC in ms, to read dates in Retry-After. */
  now(): number;
};

/** One chat-completions request, answered or explained. Its messages never hold the key. */
export function openAiTry(options: OpenAiOptions): Try {
  const { endpoint, settings, post, deadlineMs } = options;
  return async (request, { signal, leftMs, onSent }) => {
    const body = requestBody(request, endpoint, settings);
    const reply = await post(body, { deadlineMs: Math.min(deadlineMs, leftMs), signal, onSent });
    const read = (answered: HttpReply): ReadAnswer => readAnswer(answered, request, endpoint.quirks);
    const result = reply.kind === 'failure' ? fromFailure(reply) : fromReply(reply, read, options.now());
    return withoutKey(result, endpoint.key);
  };
}

export function fromFailure({ reason, message, sent, stale }: HttpFailure): TryResult {
  if (reason === 'stopped') return { kind: 'stopped', sent, usage: null };
  return { kind: 'retry', message, status: null, waitMs: null, sent, usage: null, stale };
}

/** What a reply means, whatever the protocol; `read` reads the body of a 200. `now` is UTC in ms. */
export function fromReply(reply: HttpReply, read: (reply: HttpReply) => ReadAnswer, now: number): TryResult {
  const { status, headers, body } = reply;
  if (status >= 300 && status < 400) {
    const to = headers.location ?? 'nowhere';
    return {
      kind: 'rejected',
      status,
      message: `HTTP ${String(status)}: moved to ${to}; redirects are not followed, give the final URL`,
    };
  }
  const rate = readRateHeaders(headers, now);
  const waitMs = retryAfterMs(headers, now);
  if (status !== 200)
    return fromError(readError(status, jsonOrText(body)), { status, waitMs, rate, usage: null });
  const answer = read(reply);
  switch (answer.kind) {
    case 'answer':
      return { kind: 'answer', answer: answer.answer, status, rate };
    case 'error': {
      const error = readErrorInside(answer.body);
      return fromError(error, { status: error.status, waitMs, rate, usage: answer.usage });
    }
    case 'unreadable':
      return {
        kind: 'retry',
        message: answer.problem,
        status,
        waitMs: null,
        sent: true,
        usage: answer.usage,
        rate,
      };
  }
}

export type Around = {
  readonly status: number;
  readonly waitMs: number | null;
  readonly rate: RateHeaders | null;
  /** What had been spent when the error came. */
  readonly usage: Usage | null;
};

/** What an error that has been sorted means for the call. */
export function fromError(
  { kind, message }: VendorError,
  { status, waitMs, rate, usage }: Around,
): TryResult {
  const said = `HTTP ${String(status)}${message === '' ? '' : `: ${message}`}`;
  switch (kind) {
    case 'retry':
      return { kind, message: said, status, waitMs, sent: true, usage, rate };
    case 'fatal':
    case 'rejected':
      return { kind, message: said, status };
    case 'refused':
    case 'context-limit':
    case 'length':
      return { kind: 'answer', answer: emptyAnswer(kind, usage), status, rate };
  }
}

/** An answer that the vendor did not let the model give: it finished, badly, and cost nothing that is known. */
function emptyAnswer(end: Exclude<ChatAnswer['end'], 'complete'>, usage: Usage | null): ChatAnswer {
  return { text: '', calls: [], end, usage: usage ?? { in: 0, out: 0, cached: 0, estimated: true } };
}

function jsonOrText(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return isTooDeep(value) ? `JSON ${TOO_DEEP}` : value;
  } catch {
    return body.trimStart().startsWith('<') ? 'an HTML page' : body;
  }
}

/** Vendors echo rejected keys. */
export function withoutKey(result: TryResult, key: string | null): TryResult {
  if (key === null || !('message' in result)) return result;
  return { ...result, message: result.message.replaceAll(key, '***') };
}
