import type { Backend } from '../core/backend.js';
import type { Limits } from '../core/limits.js';
import { withBudget, type Budget } from './budget.js';
import { resolveEndpoint, type Endpoint, type Env } from './endpoint.js';
import { createPoster } from './http.js';
import { withLimit } from './limiter.js';
import { localLine, type LocalSource } from './local/line.js';
import { openAiTry } from './openai/try.js';
import { LOCAL_KIND } from './presets.js';
import { withPromptedTools } from './prompted/link.js';
import { withRetries } from './retry.js';
import { chatSettings, samplingOf, type ChatSettings } from './settings.js';
import type { BackendSpec } from './spec.js';
import type { System } from './system.js';
import type { Try } from './try.js';

export type BackendOptions = {
  readonly env: Env;
  readonly limits: Pick<Limits, 'callSeconds'>;
  /** Shared by all backends of the run. */
  readonly budget: Budget;
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
 * A chat model behind its chain: prompted > budget > limiter > retry > http or local.
 * Throws a FestevalError for settings that do not fit and for a key that is not set.
 */
export function createBackend(spec: BackendSpec, options: BackendOptions): Backend {
  const line = spec.kind === LOCAL_KIND ? localSource(spec, options) : endpointSource(spec, options);
  const { family, model, sampling, concurrency, tryMs, settings } = line;
  const retried = withRetries(line.attempt, {
    ...options.system,
    id: spec.alias,
    name: line.name,
    maxTries: MAX_TRIES,
    maxSilent: options.maxSilent ?? MAX_TRIES,
    deadlineMs: MAX_TRIES * tryMs + WAITS_MS,
  });
  const counted = withBudget(withLimit(retried, concurrency), options.budget, settings.max_tokens);
  return {
    id: spec.alias,
    family,
    model,
    settings: sampling,
    concurrency,
    complete: settings.tools === 'prompted' ? withPromptedTools(counted, options.repair) : counted,
  };
}

/** What the chain stands on. */
type Source = Pick<Backend, 'family' | 'model' | 'concurrency'> & {
  /** For messages. */
  readonly name: string;
  readonly sampling: Backend['settings'];
  readonly settings: Pick<ChatSettings, 'max_tokens' | 'tools'>;
  /** How long one try may take. */
  readonly tryMs: number;
  readonly attempt: Try;
};

function endpointSource(spec: BackendSpec, options: BackendOptions): Source {
  const settings = chatSettings(spec);
  const endpoint = resolveEndpoint(spec, settings, options.env);
  const concurrency = settings.concurrency ?? options.concurrency;
  const tryMs = (settings.timeout ?? options.limits.callSeconds) * 1000;
  const attempt = httpTry(endpoint, settings, concurrency, tryMs, options.system);
  return { ...endpoint, sampling: samplingOf(settings), settings, concurrency, tryMs, attempt };
}

function localSource(spec: BackendSpec, options: BackendOptions): Source {
  const line = localLine(spec, options.local);
  const tryMs = (line.settings.timeout ?? options.limits.callSeconds) * 1000;
  return { ...line, name: spec.alias, tryMs, attempt: line.tryWithin(tryMs) };
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
