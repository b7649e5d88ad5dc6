import { orAborted } from '../../core/abort.js';
import type { ChatRequest } from '../../core/chat.js';
import { FestevalError, messageOf } from '../../core/errors.js';
import type { Try, TryResult } from '../try.js';
import { answerOf } from './answer.js';
import { generate, type Generated } from './generate.js';
import { historyOf } from './history.js';
import type { FoundPackage } from './package.js';
import { LOCAL_ANSWER_TOKENS, type LocalSettings } from './settings.js';
import type { LoadedModel, Shelf } from './shelf.js';

export type LocalOptions = {
  readonly path: string;
  readonly settings: LocalSettings;
  readonly found: FoundPackage;
  readonly shelf: Shelf;
  /** For one try, in ms; a call that has less time left gives it less. */
  readonly deadlineMs: number;
};

/** One answer of a model in this process. Another try is worth it only where a computation failed. */
export function localTry(options: LocalOptions): Try {
  return async (request, { signal, leftMs }) => {
    const limitMs = Math.min(options.deadlineMs, leftMs);
    const deadline = new AbortController();
    const timer = setTimeout(() => {
      deadline.abort();
    }, limitMs);
    const stop = AbortSignal.any([signal, deadline.signal]);
    try {
      const work = options.shelf.watch(answer(request, options, stop));
      return await orAborted(work, stop);
    } catch (error) {
      if (signal.aborted) return { kind: 'stopped', sent: true, usage: null };
      if (deadline.signal.aborted) return tooSlow(limitMs);
      if (error instanceof FestevalError) return { kind: 'fatal', message: error.message, status: null };
      return failed(messageOf(error));
    } finally {
      clearTimeout(timer);
    }
  };
}

/** A status is what a server around the model would have answered with: this failed, and was not lost on its way. */
function failed(message: string): TryResult {
  return { kind: 'retry', message, status: 500, waitMs: null, sent: true, usage: null };
}

/** The next try would be as slow. */
function tooSlow(limitMs: number): TryResult {
  const message =
    `no whole answer within ${String(limitMs / 1000)} s: ` +
    'raise timeout=, lower max_tokens=, or set threads= to the cores that are free';
  return { kind: 'rejected', message, status: null };
}

async function answer(request: ChatRequest, options: LocalOptions, stop: AbortSignal): Promise<TryResult> {
  stop.throwIfAborted();
  const model = await options.shelf.model(options.path, () => options.found.load());
  const generated = await generateWith(model, request, options, stop);
  return { kind: 'answer', answer: answerOf(generated, request), status: 200 };
}

async function generateWith(
  model: LoadedModel,
  request: ChatRequest,
  { settings }: LocalOptions,
  stop: AbortSignal,
): Promise<Generated> {
  const history = historyOf(request);
  const acting = request.tools.length > 0;
  return generate({
    module: model.module,
    wrapper: model.wrapper,
    pool: model.pool(settings),
    history,
    prompt: model.tokensOf(history),
    grammar: acting ? await model.grammarFor(request.tools) : null,
    settings,
    maxTokens: settings.max_tokens ?? LOCAL_ANSWER_TOKENS,
    stop,
  });
}
