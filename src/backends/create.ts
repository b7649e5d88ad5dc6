import type { Backend } from '../core/backend.js';
import type { Usage } from '../core/chat.js';
import type { Limits } from '../core/limits.js';
import type { Price } from '../core/money.js';
import { DEFAULT_ANSWER_TOKENS, withBudget } from './budget.js';
import { cappedCost, priceOf, readPrice } from './cost.js';
import { resolveEndpoint, type Endpoint, type Env } from './endpoint.js';
import { createPoster } from './http.js';
import { withLimit } from './limiter.js';
import { localLine, type LocalSource } from './local/line.js';
import { LOCAL_ANSWER_TOKENS } from './local/settings.js';
import { openAiTry } from './openai/try.js';
import { LOCAL_KIND } from './presets.js';
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
  /** Where local models come from, if not from this process's own. */
  readonly local?: LocalSource;
};

const MAX_TRIES = 4;
/** What a call may spend on waiting between its tries. */
const WAITS_MS = 60_000;

/**
 * A chat model behind its chain: prompted > retry > limiter > budget > http or local.
 * Throws a FestevalError for settings that do not fit and for a key, a file or an extra that is missing.
 */
export function createBackend(spec: BackendSpec, options: BackendOptions): Backend {
  const source = spec.kind === LOCAL_KIND ? localSource(spec, options) : endpointSource(spec, options);
  const { name, family, model, sampling, concurrency, tryMs, settings, price } = source;
  const counted = withBudget(source.attempt, {
    budget: options.budget,
    maxAnswerTokens: settings.max_tokens ?? source.answerTokens,
    costOf: source.costOf,
  });
  const complete = withRetries(withLimit(counted, concurrency), {
    ...options.system,
    ...{ id: spec.alias, name, price },
    allowance: options.allowance,
    maxTries: MAX_TRIES,
    maxSilent: options.maxSilent ?? MAX_TRIES,
    deadlineMs: MAX_TRIES * tryMs + WAITS_MS,
  });
  return {
    id: spec.alias,
    family,
    model,
    settings: sampling,
    concurrency,
    complete: settings.tools === 'prompted' ? withPromptedTools(complete, options.repair) : complete,
  };
}

/** What the chain stands on. */
type Source = Pick<Backend, 'family' | 'model' | 'concurrency'> & {
  /** For messages. */
  readonly name: string;
  readonly sampling: Backend['settings'];
  readonly settings: Pick<ChatSettings, 'max_tokens' | 'tools'>;
  /** The most that an answer is expected to have where no `max_tokens` is set. */
  readonly answerTokens: number;
  /** How long one try may take. */
  readonly tryMs: number;
  readonly attempt: Try;
  /** Null where it is not known. */
  readonly price: Price | null;
  /** In the currency of the run's cap. */
  readonly costOf: (usage: Usage) => number;
};

function endpointSource(spec: BackendSpec, options: BackendOptions): Source {
  const settings = chatSettings(spec);
  const endpoint = resolveEndpoint(spec, settings, options.env);
  const price = priceOf(spec, settings, endpoint, options.prices);
  const concurrency = settings.concurrency ?? options.concurrency;
  const tryMs = (settings.timeout ?? options.limits.callSeconds) * 1000;
  const attempt = httpTry(endpoint, settings, concurrency, tryMs, options.system);
  return {
    ...{ ...endpoint, sampling: samplingOf(settings), settings, concurrency, tryMs, attempt, price },
    answerTokens: DEFAULT_ANSWER_TOKENS,
    costOf: cappedCost(spec, price, options.budget.caps.cost, options.prices),
  };
}

/** Nobody sends a bill for it: where the spec has no price its cost is unknown, and counts nothing against a cap on money. */
function localSource(spec: BackendSpec, options: BackendOptions): Source {
  const line = localLine(spec, options.local);
  const { timeout, price: own } = line.settings;
  const tryMs = (timeout ?? options.limits.callSeconds) * 1000;
  const price = own === undefined ? null : readPrice(own);
  return {
    ...{ ...line, name: spec.alias, tryMs, attempt: line.tryWithin(tryMs), price },
    answerTokens: LOCAL_ANSWER_TOKENS,
    costOf: price === null ? () => 0 : cappedCost(spec, price, options.budget.caps.cost, options.prices),
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
  const headers: Record<string, string> =
    endpoint.key === null ? {} : { authorization: `Bearer ${endpoint.key}` };
  const post = createPoster({ url: endpoint.url, headers, maxSockets });
  return openAiTry({ endpoint, settings, post, deadlineMs, now });
}
