import { orAborted } from '../../core/abort.js';
import type { ChatRequest } from '../../core/chat.js';
import { messageOf } from '../../core/errors.js';
import { withoutSecrets } from '../../core/secrets.js';
import { cleanAnswer } from '../cassette/unspoken.js';
import type { Try, TryResult } from '../try.js';
import { readMessage } from './answer.js';
import { explainFailure } from './errors.js';
import { readFailure, type Failure } from './failure.js';
import { plainMessage } from './messages.js';
import type { Model, ModelFor } from './model.js';

export type LangChainTryOptions = {
  readonly modelFor: ModelFor;
  /** The integration package, for messages. */
  readonly package: string;
  /** For one try, in ms; a call that has less time left gives it less. */
  readonly deadlineMs: number;
  /** Values of keys, which nothing that is kept or shown may hold. */
  readonly secrets: readonly string[];
  /** UTC in ms, to read dates in Retry-After. */
  now(): number;
};

/** One call of a LangChain model, answered or explained like any other. It ends in time even if the model heeds no signal. */
export function langChainTry(options: LangChainTryOptions): Try {
  const clean = (text: string): string => withoutSecrets(text, options.secrets);
  return async (request, { signal, leftMs }) => {
    const made = await modelOf(request, options, signal);
    if (!made.ok) return cleaned(made.result, clean);
    const limitMs = Math.min(options.deadlineMs, leftMs);
    const deadline = new AbortController();
    const timer = setTimeout(() => {
      deadline.abort();
    }, limitMs);
    try {
      const stop = AbortSignal.any([signal, deadline.signal]);
      return cleaned(await asked(made.model, request, stop), clean);
    } catch (error) {
      if (signal.aborted) return { kind: 'stopped', sent: true, usage: null };
      if (deadline.signal.aborted) return tooSlow(limitMs);
      return explainFailure(cleanFailure(readFailure(error), clean), options.now());
    } finally {
      clearTimeout(timer);
    }
  };
}

type Made = { readonly ok: true; readonly model: Model } | { readonly ok: false; readonly result: TryResult };

/** A model that cannot be made will not be made the next time. */
async function modelOf(
  request: ChatRequest,
  options: LangChainTryOptions,
  signal: AbortSignal,
): Promise<Made> {
  try {
    return { ok: true, model: await orAborted(options.modelFor(request.tools), signal) };
  } catch (error) {
    if (signal.aborted) return { ok: false, result: { kind: 'stopped', sent: false, usage: null } };
    const message = `${options.package} makes no model: ${messageOf(error)}`;
    return { ok: false, result: { kind: 'fatal', message, status: null } };
  }
}

async function asked(model: Model, request: ChatRequest, stop: AbortSignal): Promise<TryResult> {
  const said = await orAborted(
    model.invoke(request.messages.map(plainMessage), { signal: stop, callbacks: [] }),
    stop,
  );
  const read = readMessage(said, request);
  if (read.kind === 'answer') return { kind: 'answer', answer: read.answer, status: 200 };
  const { problem: message, usage } = read;
  return { kind: 'retry', message, status: 200, waitMs: null, sent: true, usage };
}

function tooSlow(limitMs: number): TryResult {
  const message = `no whole answer within ${String(limitMs / 1000)} s`;
  return { kind: 'retry', message, status: null, waitMs: null, sent: true, usage: null };
}

type Clean = (text: string) => string;

function cleaned(result: TryResult, clean: Clean): TryResult {
  if (result.kind === 'answer') return { ...result, answer: cleanAnswer(result.answer, clean) };
  return 'message' in result ? { ...result, message: clean(result.message) } : result;
}

/** Before it is read any further: a message may be shortened in the middle of a key. */
function cleanFailure(failure: Failure, clean: Clean): Failure {
  const body: unknown = JSON.parse(clean(jsonOf(failure.body)));
  return { ...failure, message: clean(failure.message), body };
}

/** What a client has put into its error need not be JSON. */
function jsonOf(body: unknown): string {
  try {
    return JSON.stringify(body ?? null);
  } catch {
    return 'null';
  }
}
