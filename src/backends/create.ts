import type { Backend } from '../core/backend.js';
import type { Limits } from '../core/limits.js';
import { ANTHROPIC_VERSION, anthropicTry } from './anthropic/try.js';
import { DEFAULT_ANSWER_TOKENS, withBudget } from './budget.js';
import { cappedCost, priceOf } from './cost.js';
import { resolveEndpoint, type Endpoint, type Env } from './endpoint.js';
import { createPoster } from './http.js';
import { withLimit } from './limiter.js';
import { openAiTry } from './openai/try.js';
import { withPromptedTools } from './prompted/link.js';
import { withRetries } from './retry.js';
import { chatSettings, samplingOf, type ChatSettings } from './settings.js';
import type { Shared } from './shared.js';
import type { BackendSpec } from './spec.js';
import type { System } from './system.js';
import type { Try } from './try.js';

export type BackendOptions = Shared & {
  readonly env: Env;
  readonly limits: Pick<Limits, 'callSeconds'>;
  readonly system: System;
  /** Calls in flight at once, unless the spec says otherwise. */
  readonly concurrency: number;
  /** Tries of one call to which nothing readable came before it is given up; by default as many as any. */
  readonly maxSilent?: number;
  /** Whether a prompted call that cannot be read is asked for again, as by default; judges see to that themselves. */
  readonly repair?: boolean;
};

const MAX_TRIES = 4;
/** What a call may spend on waiting between its tries. */
const WAITS_MS = 60_000;

/**
 * A chat model behind its chain: prompted > retry > limiter > budget > http.
 * Throws a FestevalError for settings that do not fit and for a key that is not set.
 */
export function createBackend(spec: BackendSpec, options: BackendOptions): Backend {
  const settings = chatSettings(spec);
  const endpoint = resolveEndpoint(spec, settings, options.env);
  const price = priceOf(settings, endpoint, options.prices);
  const concurrency =
    settings.concurrency ?? Math.min(options.concurrency, endpoint.limits.concurrency ?? Infinity);
  const tryMs = (settings.timeout ?? options.limits.callSeconds) * 1000;
  const counted = withBudget(httpTry(endpoint, settings, concurrency, tryMs, options.system), {
    budget: options.budget,
    maxAnswerTokens: settings.max_tokens ?? DEFAULT_ANSWER_TOKENS,
    costOf: cappedCost(spec, price, options.budget.caps.cost, options.prices),
  });
  const complete = withRetries(withLimit(counted, concurrency), {
    ...options.system,
    id: endpoint.alias,
    name: endpoint.name,
    price,
    allowance: options.allowance,
    maxTries: MAX_TRIES,
    maxSilent: options.maxSilent ?? MAX_TRIES,
    deadlineMs: MAX_TRIES * tryMs + WAITS_MS,
  });
  return {
    id: endpoint.alias,
    family: endpoint.family,
    model: endpoint.model,
    settings: samplingOf(settings),
    concurrency,
    complete: endpoint.tools === 'prompted' ? withPromptedTools(complete, options.repair) : complete,
  };
}

/** One try over the backend's own connections. */
export function httpTry(
  endpoint: Endpoint,
  settings: ChatSettings,
  maxSockets: number,
  deadlineMs: number,
  { now }: Pick<System, 'now'>,
): Try {
  const post = createPoster({ url: endpoint.url, headers: keyHeaders(endpoint), maxSockets });
  const options = { endpoint, settings, post, deadlineMs, now };
  return endpoint.protocol === 'anthropic' ? anthropicTry(options) : openAiTry(options);
}

function keyHeaders({ key, protocol }: Endpoint): Record<string, string> {
  if (protocol === 'anthropic') {
    return { 'anthropic-version': ANTHROPIC_VERSION, ...(key === null ? {} : { 'x-api-key': key }) };
  }
  return key === null ? {} : { authorization: `Bearer ${key}` };
}
