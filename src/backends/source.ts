import type { Backend } from '../core/backend.js';
import type { Limits } from '../core/limits.js';
import type { Price } from '../core/money.js';
import { agentEndpoint, agentTryAt } from './agent/endpoint.js';
import { ANTHROPIC_VERSION, anthropicTry } from './anthropic/try.js';
import { DEFAULT_ANSWER_TOKENS } from './budget.js';
import { priceOf, readPrice } from './cost.js';
import { withoutEcho } from './echo.js';
import { resolveEndpoint, type Endpoint, type Env } from './endpoint.js';
import { createPoster } from './http.js';
import { langChainLine } from './langchain/line.js';
import { localLine, type LocalSource } from './local/line.js';
import { LOCAL_ANSWER_TOKENS } from './local/settings.js';
import type { LineLimits } from './line/gate.js';
import { wayOf, type Way } from './line/lines.js';
import { openAiTry } from './openai/try.js';
import { AGENT_KIND, BOT_KIND, GRAPH_KIND, LANGCHAIN_KIND, LOCAL_KIND } from './presets.js';
import { pluginLine, type PluginBackends } from './plugin/line.js';
import { chatSettings, samplingOf, type ChatSettings } from './settings.js';
import type { PriceBook } from './shared.js';
import type { BackendSpec } from './spec.js';
import type { System } from './system.js';
import type { Try } from './try.js';

export type SourceOptions = {
  readonly env: Env;
  readonly limits: Pick<Limits, 'callSeconds'>;
  readonly system: Pick<System, 'now'>;
  readonly prices: PriceBook;
  /** The most calls under way at once, unless the spec says otherwise. */
  readonly concurrency: number;
  /** Where local models come from, if not from this process's own. */
  readonly local?: LocalSource;
  /** Kinds that plugins bring. */
  readonly brought?: PluginBackends;
  /** Nobody will be asked: no key, no file and no extra is needed. */
  readonly offline?: boolean;
};

/** What the chain of a backend stands on: a vendor's endpoint, a model of LangChain's or in this process, or somebody's agent. */
export type Source = Pick<Backend, 'family' | 'model'> & {
  /** For messages. */
  readonly name: string;
  /** Origin and path; null for a model in this process, and where LangChain's package knows its own. */
  readonly url: string | null;
  readonly sampling: Backend['settings'];
  readonly tools: 'native' | 'prompted';
  /** The most tokens that an answer is expected to have. */
  readonly answerTokens: number;
  /** The same, where requests say so to the vendor. */
  readonly maxTokens: number | undefined;
  readonly price: Price | null;
  /** By which its tries go, with all others that share it. */
  readonly way: Way;
  readonly limits: LineLimits;
  /** How long one try may take. */
  readonly tryMs: number;
  readonly attempt: Try;
};

/** Throws a FestevalError for settings that do not fit and for a key, a file or an extra that is missing. */
export function sourceOf(spec: BackendSpec, options: SourceOptions): Source {
  const plugin = broughtKind(spec, options.brought);
  if (plugin !== undefined) return pluginSource(spec, plugin, options);
  switch (spec.kind) {
    case LOCAL_KIND:
      return localSource(spec, options);
    case LANGCHAIN_KIND:
      return langChainSource(spec, options);
    case AGENT_KIND:
      return agentSource(spec, options);
    default:
      return endpointSource(spec, options);
  }
}

function endpointSource(spec: BackendSpec, options: SourceOptions): Source {
  const settings = chatSettings(spec);
  const endpoint = resolveEndpoint(spec, settings, options.offline === true ? null : options.env);
  const { name, family, model, tools, limits } = endpoint;
  const concurrency = settings.concurrency ?? Math.min(options.concurrency, limits.concurrency ?? Infinity);
  const tryMs = (settings.timeout ?? options.limits.callSeconds) * 1000;
  return {
    ...{ name, family, model, tools, tryMs },
    way: wayOf(endpoint),
    limits: { ...limits, concurrency, named: settings.concurrency },
    url: endpoint.url.origin + endpoint.url.pathname,
    sampling: samplingOf(settings),
    maxTokens: settings.max_tokens,
    answerTokens: settings.max_tokens ?? DEFAULT_ANSWER_TOKENS,
    price: priceOf(settings, endpoint, options.prices),
    attempt: httpTry(endpoint, settings, concurrency, tryMs, options.system),
  };
}

/** The kind of a spec where a plugin brings it. */
export function broughtKind(
  { kind }: Pick<BackendSpec, 'kind'>,
  brought: PluginBackends = [],
): PluginBackends[number] | undefined {
  return brought.find(({ value }) => value.kind === kind);
}

/** Whether a spec's calls go over connections of our own: not through code of others, and not to a model in this process. */
export function goesOverOurWires(spec: BackendSpec, brought: PluginBackends): boolean {
  const others: readonly string[] = [BOT_KIND, GRAPH_KIND, LOCAL_KIND, LANGCHAIN_KIND];
  return !others.includes(spec.kind) && broughtKind(spec, brought) === undefined;
}

function pluginSource(spec: BackendSpec, plugin: PluginBackends[number], options: SourceOptions): Source {
  const { family, settings, sampling, tryWithin } = pluginLine(spec, plugin, options.offline === true);
  const tryMs = (settings.timeout ?? options.limits.callSeconds) * 1000;
  const { rpm = null, tpm = null, concurrency = options.concurrency } = settings;
  return {
    ...{ name: spec.alias, family, model: spec.model, sampling, tryMs },
    way: { id: `${spec.kind}:${spec.model}@${spec.url ?? ''}`, name: spec.alias },
    limits: { rpm, tpm, concurrency, named: settings.concurrency },
    url: spec.url ?? null,
    tools: settings.tools ?? 'native',
    answerTokens: DEFAULT_ANSWER_TOKENS,
    maxTokens: undefined,
    price: settings.price === undefined ? null : readPrice(settings.price),
    attempt: tryWithin(tryMs),
  };
}

function localSource(spec: BackendSpec, options: SourceOptions): Source {
  const line = localLine(spec, options.local, options.offline);
  const { settings, family, model, sampling, concurrency, tryWithin } = line;
  const tryMs = (settings.timeout ?? options.limits.callSeconds) * 1000;
  return {
    ...{ name: spec.alias, family, model, sampling, tryMs },
    way: { id: `${LOCAL_KIND}:${spec.model}`, name: spec.alias },
    limits: { rpm: null, tpm: null, concurrency },
    maxTokens: settings.max_tokens,
    url: null,
    tools: settings.tools ?? 'native',
    answerTokens: settings.max_tokens ?? LOCAL_ANSWER_TOKENS,
    price: settings.price === undefined ? null : readPrice(settings.price),
    attempt: tryWithin(tryMs),
  };
}

function langChainSource(spec: BackendSpec, options: SourceOptions): Source {
  const line = langChainLine(spec, options.offline === true ? null : options.env);
  const { settings, named, name, family, sampling } = line;
  const tryMs = (settings.timeout ?? options.limits.callSeconds) * 1000;
  const { rpm = null, tpm = null, concurrency = options.concurrency } = settings;
  return {
    ...{ name, family, model: spec.model, sampling, tryMs },
    way: { id: `${spec.kind}:${named.provider} ${spec.url ?? ''} ${settings.key ?? ''}`, name },
    limits: { rpm, tpm, concurrency, named: settings.concurrency },
    maxTokens: settings.max_tokens,
    url: spec.url ?? null,
    tools: settings.tools ?? 'native',
    answerTokens: settings.max_tokens ?? DEFAULT_ANSWER_TOKENS,
    price: settings.price === undefined ? null : readPrice(settings.price),
    attempt: line.tryWithin(tryMs, options.system),
  };
}

function agentSource(spec: BackendSpec, options: SourceOptions): Source {
  const endpoint = agentEndpoint(spec, options.offline === true ? null : options.env);
  const { url, settings } = endpoint;
  const concurrency = settings.concurrency ?? options.concurrency;
  const tryMs = (settings.timeout ?? options.limits.callSeconds) * 1000;
  const place = url.origin + url.pathname;
  return {
    ...{ name: `agent at ${place}`, family: AGENT_KIND, model: place, url: place, tryMs },
    way: wayOf(endpoint),
    limits: { rpm: settings.rpm ?? null, tpm: null, concurrency, named: settings.concurrency },
    sampling: {},
    tools: 'native',
    maxTokens: undefined,
    answerTokens: DEFAULT_ANSWER_TOKENS,
    price: priceOf(settings, { vendor: null, model: spec.model }, options.prices),
    attempt: agentTryAt(endpoint, { ...options.system, maxSockets: concurrency, deadlineMs: tryMs }),
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
  const poster = createPoster({ url: endpoint.url, headers: keyHeaders(endpoint), maxSockets });
  const post = withoutEcho(poster, endpoint.key);
  const options = { endpoint, settings, post, deadlineMs, now };
  return endpoint.protocol === 'anthropic' ? anthropicTry(options) : openAiTry(options);
}

function keyHeaders({ key, protocol }: Endpoint): Record<string, string> {
  if (protocol === 'anthropic') {
    return { 'anthropic-version': ANTHROPIC_VERSION, ...(key === null ? {} : { 'x-api-key': key }) };
  }
  return key === null ? {} : { authorization: `Bearer ${key}` };
}
