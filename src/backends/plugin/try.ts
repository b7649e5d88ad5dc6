import { z } from 'zod';
import { orAborted } from '../../core/abort.js';
import { chatAnswerSchema, usageSchema, type ChatAnswer, type ChatRequest } from '../../core/chat.js';
import { messageOf } from '../../core/errors.js';
import type { Ask } from '../../plugins/backend.js';
import { jsonFault } from '../../plugins/seal.js';
import { estimateUsage } from '../tokens.js';
import type { Try, TryResult } from '../try.js';

const replySchema = z.strictObject({
  text: chatAnswerSchema.shape.text.default(''),
  reasoning: chatAnswerSchema.shape.reasoning,
  calls: chatAnswerSchema.shape.calls.default([]),
  end: chatAnswerSchema.shape.end.default('complete'),
  usage: usageSchema.omit({ estimated: true }).optional(),
});

/** One try at a plugin's model. What it throws, and what is no answer, may go better the next time. */
export function pluginTry(ask: Ask, deadlineMs: number): Try {
  return async (request, { signal, leftMs }) => {
    const limitMs = Math.min(deadlineMs, leftMs);
    const deadline = new AbortController();
    const timer = setTimeout(() => {
      deadline.abort();
    }, limitMs);
    const stop = AbortSignal.any([signal, deadline.signal]);
    try {
      return read(await orAborted(Promise.resolve(ask(request, { signal: stop })), stop), request);
    } catch (error) {
      if (signal.aborted) return { kind: 'stopped', sent: true, usage: null };
      if (deadline.signal.aborted) return failed(`no whole answer within ${String(limitMs / 1000)} s`, null);
      // As of a server that answered so: this failed, and was not lost on its way.
      return failed(messageOf(error), 500);
    } finally {
      clearTimeout(timer);
    }
  };
}

function failed(message: string, status: number | null): TryResult {
  return { kind: 'retry', message, status, waitMs: null, sent: true, usage: null };
}

const failureSchema = z.strictObject({
  failed: z.string(),
  waitMs: z.number().min(0).optional(),
  final: z.boolean().default(false),
});

function read(said: unknown, request: ChatRequest): TryResult {
  // Before its schema, which follows a circle without end.
  const open = typeof said === 'object' ? jsonFault(said) : null;
  if (open !== null) return failed(`its plugin gave no answer: ${open.replace(/^\./, '')}`, 500);
  const failure = failureSchema.safeParse(said);
  if (failure.success) {
    const { failed: message, waitMs = null, final } = failure.data;
    if (final) return { kind: 'fatal', message, status: null };
    return { kind: 'retry', message, status: 500, waitMs, sent: true, usage: null };
  }
  const reply = replySchema.safeParse(said);
  if (!reply.success) {
    const [issue] = reply.error.issues;
    return failed(`its plugin gave no answer: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, 500);
  }
  const { usage, reasoning, ...rest } = reply.data;
  const answer: ChatAnswer = {
    ...rest,
    ...(reasoning === undefined ? {} : { reasoning }),
    usage:
      usage === undefined ? estimateUsage(request, rest.text, rest.calls) : { ...usage, estimated: false },
  };
  return { kind: 'answer', answer, status: 200 };
}
