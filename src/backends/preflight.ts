import type { ChatRequest } from '../core/chat.js';
import type { Limits } from '../core/limits.js';
import { messageOf } from '../core/errors.js';
import { broughtKind, httpTry } from './source.js';
import { pluginLine, type PluginBackends } from './plugin/line.js';
import { resolveEndpoint, type Endpoint, type Env } from './endpoint.js';
import { langChainLine, type LangChainLine } from './langchain/line.js';
import { localLine, type LocalSource } from './local/line.js';
import { agentEndpoint, agentTryAt } from './agent/endpoint.js';
import { AGENT_KIND, LANGCHAIN_KIND, LOCAL_KIND } from './presets.js';
import { chatSettings, type ChatSettings } from './settings.js';
import type { BackendSpec } from './spec.js';
import type { System } from './system.js';
import type { TryContext, TryResult } from './try.js';

/** `fatal`: no call of this backend can succeed until somebody mends the configuration. */
export type Preflight =
  | { readonly kind: 'ok' }
  | { readonly kind: 'fatal'; readonly message: string }
  | { readonly kind: 'unreachable'; readonly message: string };

export type PreflightOptions = {
  readonly env: Env;
  readonly limits: Pick<Limits, 'callSeconds'>;
  readonly system: Pick<System, 'now'>;
  readonly signal: AbortSignal;
  /** Told once the call is on its way, where it goes over connections of ours. */
  readonly onSent?: () => void;
  readonly local?: LocalSource;
  readonly brought?: PluginBackends;
};

/** Some vendors refuse a limit of one token. */
const TINY = 16;
/** Claude must be left more to answer than it is given to think. */
const TINY_THINKING = 2048;
/** A local server may have to load its model first; a dead one must not hold the run up for long. */
const MAX_SECONDS = 60;

/** What a large model's file may take to be read from a slow disk. */
const LOAD_MS = 600_000;

/** One tiny call, without retries: can this backend be played at all? Never rejects; messages never hold the key. */
export async function preflight(spec: BackendSpec, options: PreflightOptions): Promise<Preflight> {
  if (spec.kind === LOCAL_KIND) return preflightLocal(spec, options);
  if (spec.kind === AGENT_KIND) return preflightAgent(spec, options);
  const plugin = broughtKind(spec, options.brought);
  if (plugin !== undefined) return preflightPlugin(spec, plugin, options);
  if (spec.kind === LANGCHAIN_KIND) return preflightLangChain(spec, options);
  let settings: ChatSettings;
  let endpoint: Endpoint;
  try {
    settings = chatSettings(spec);
    endpoint = resolveEndpoint(spec, settings, options.env);
  } catch (error) {
    return { kind: 'fatal', message: messageOf(error) };
  }
  const ms = patienceMs(settings, options);
  const max_tokens = endpoint.protocol === 'anthropic' && settings.thinking === 'on' ? TINY_THINKING : TINY;
  const attempt = httpTry(endpoint, { ...settings, max_tokens }, 1, ms, options.system);
  const result = await attempt(tinyRequest, alone(options, ms));
  return judge(result, endpoint.name, (status) => advice(status, endpoint));
}

function patienceMs({ timeout }: Pick<ChatSettings, 'timeout'>, { limits }: PreflightOptions): number {
  return Math.min(MAX_SECONDS, timeout ?? limits.callSeconds) * 1000;
}

const tinyRequest: ChatRequest = { messages: [{ role: 'user', text: 'Say OK.' }], tools: [] };

function alone({ signal, onSent }: PreflightOptions, leftMs: number): TryContext {
  return { signal, leftMs, callRole: 'assistant', origin: null, onAdmitted: () => undefined, onSent };
}

/** Asks an agent for one message, marked as what it is, so that an agent may answer it without its model. */
async function preflightAgent(spec: BackendSpec, options: PreflightOptions): Promise<Preflight> {
  try {
    const endpoint = agentEndpoint(spec, options.env);
    const ms = patienceMs(endpoint.settings, options);
    const tryOptions = { ...options.system, maxSockets: 1, deadlineMs: ms, preflight: true };
    const result = await agentTryAt(endpoint, tryOptions)(tinyRequest, alone(options, ms));
    const { url, keyVariable } = endpoint;
    const check = `Check the URL, ${url.href}, and docs/outside-agents.md.`;
    return judge(result, `agent at ${url.href}`, (status) => keyAdvice(status, keyVariable) ?? check);
  } catch (error) {
    return { kind: 'fatal', message: messageOf(error) };
  }
}

/** Loads the model, which the run then has, and lets it say a word. */
async function preflightLocal(spec: BackendSpec, options: PreflightOptions): Promise<Preflight> {
  try {
    const line = localLine(spec, options.local);
    const attempt = line.tryWithin(LOAD_MS, { ...line.settings, max_tokens: TINY });
    const result = await attempt(tinyRequest, alone(options, LOAD_MS));
    return judge(result, spec.alias, () => 'Check the file and its settings.');
  } catch (error) {
    return { kind: 'fatal', message: messageOf(error) };
  }
}

async function preflightPlugin(
  spec: BackendSpec,
  plugin: PluginBackends[number],
  options: PreflightOptions,
): Promise<Preflight> {
  try {
    const line = pluginLine(spec, plugin, false);
    const ms = patienceMs(line.settings, options);
    const result = await line.tryWithin(ms)(tinyRequest, alone(options, ms));
    return judge(result, spec.alias, () => 'Check the spec.');
  } catch (error) {
    return { kind: 'fatal', message: messageOf(error) };
  }
}

async function preflightLangChain(spec: BackendSpec, options: PreflightOptions): Promise<Preflight> {
  let line: LangChainLine;
  try {
    line = langChainLine(spec, options.env);
  } catch (error) {
    return { kind: 'fatal', message: messageOf(error) };
  }
  const { settings, named, name } = line;
  const ms = patienceMs(settings, options);
  const tiny = named.fields.max_tokens === undefined ? settings : { ...settings, max_tokens: TINY };
  const result = await line.tryWithin(ms, options.system, tiny)(tinyRequest, alone(options, ms));
  return judge(result, name, (status) => langChainAdvice(status, line, spec));
}

function langChainAdvice(status: number | null, line: LangChainLine, { url }: BackendSpec): string {
  const { settings, named } = line;
  if (status === 401 || status === 403) {
    if (settings.key !== undefined) return `The key in ${settings.key} was rejected.`;
    if (url !== undefined) return ASKS_FOR_KEY;
    return `${named.package} takes its key from ${named.variables.join(' or ')}: the one there was rejected.`;
  }
  return `Check the model's name, "${named.model}", its settings, and the variables that ${named.package} reads.`;
}

const ASKS_FOR_KEY =
  'It asks for a key: add #key=VARIABLE to the spec, naming the environment variable that holds one.';

function judge(result: TryResult, name: string, adviceFor: (status: number | null) => string): Preflight {
  switch (result.kind) {
    case 'answer':
      return { kind: 'ok' };
    case 'stopped':
      return { kind: 'unreachable', message: `${name}: stopped before it answered` };
    case 'retry':
    case 'barred':
      return { kind: 'unreachable', message: `${name}: ${result.message}` };
    // A request as small as this is refused only for what every request carries: its settings.
    case 'rejected':
    case 'fatal':
      return { kind: 'fatal', message: `${name}: ${result.message}. ${adviceFor(result.status)}` };
  }
}

function keyAdvice(status: number | null, keyVariable: string | null): string | null {
  if (status !== 401 && status !== 403) return null;
  return keyVariable === null ? ASKS_FOR_KEY : `The key in ${keyVariable} was rejected.`;
}

function advice(status: number | null, { keyVariable, model, url }: Endpoint): string {
  const aboutKey = keyAdvice(status, keyVariable);
  if (aboutKey !== null) return aboutKey;
  if (status === 404 || status === 400) {
    return `Check the model's name, "${model}", its settings, and the URL, ${url.href}.`;
  }
  return 'Check the spec.';
}
