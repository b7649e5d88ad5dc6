import type { ChatAnswer, ChatRequest } from '../../core/chat.js';
import type { Endpoint } from '../endpoint.js';
import type { HttpFailure, HttpReply, Post } from '../http.js';
import { retryAfterMs } from '../retry-after.js';
import type { ChatSettings } from '../settings.js';
import type { Try, TryResult } from '../try.js';
import { readAnswer } from './answer.js';
import { readError, statusInside } from './errors.js';
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
  return async (request, { signal, leftMs }) => {
    const body = requestBody(request, endpoint, settings);
    const reply = await post(body, { deadlineMs: Math.min(deadlineMs, leftMs), signal });
    const result = reply.kind === 'failure' ? fromFailure(reply) : fromReply(reply, request, options.now());
    return withoutKey(result, endpoint.key);
  };
}

function fromFailure({ reason, message, sent, stale }: HttpFailure): TryResult {
  if (reason === 'stopped') return { kind: 'stopped', sent, usage: null };
  return { kind: 'retry', message, status: null, waitMs: null, sent, usage: null, stale };
}

function fromReply({ status, headers, body }: HttpReply, request: ChatRequest, now: number): TryResult {
  if (status >= 300 && status < 400) {
    const to = headers.location ?? 'nowhere';
    return {
      kind: 'rejected',
      status,
      message: `HTTP ${String(status)}: moved to ${to}; redirects are not followed, give the final URL`,
    };
  }
  if (status !== 200) return fromError(status, jsonOrText(body), retryAfterMs(headers, now));
  const read = readAnswer(body, request);
  switch (read.kind) {
    case 'answer':
      return { kind: 'answer', answer: read.answer, status };
    case 'error':
      return fromError(statusInside(read.body), read.body, retryAfterMs(headers, now));
    case 'unreadable':
      return { kind: 'retry', message: read.problem, status, waitMs: null, sent: true, usage: read.usage };
  }
}

function fromError(status: number, body: unknown, waitMs: number | null): TryResult {
  const { kind, message } = readError(status, body);
  const said = `HTTP ${String(status)}${message === '' ? '' : `: ${message}`}`;
  switch (kind) {
    case 'retry':
      return { kind, message: said, status, waitMs, sent: true, usage: null };
    case 'fatal':
    case 'rejected':
      return { kind, message: said, status };
    case 'refused':
    case 'context-limit':
    case 'length':
      return { kind: 'answer', answer: emptyAnswer(kind), status };
  }
}

/** An answer that the vendor did not let the model give: it finished, badly, and cost nothing that is known. */
function emptyAnswer(end: Exclude<ChatAnswer['end'], 'complete'>): ChatAnswer {
  return { text: '', calls: [], end, usage: { in: 0, out: 0, cached: 0, estimated: true } };
}

function jsonOrText(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body.trimStart().startsWith('<') ? 'an HTML page' : body;
  }
}

/** Vendors echo rejected keys. */
function withoutKey(result: TryResult, key: string | null): TryResult {
  if (key === null || !('message' in result)) return result;
  return { ...result, message: result.message.replaceAll(key, '***') };
}
