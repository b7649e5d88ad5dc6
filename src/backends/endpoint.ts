import { FestevalError } from '../core/errors.js';
import type { JsonObject } from '../core/json.js';
import { fitsAny } from '../core/glob.js';
import { familyOf, knownFamilyOf } from './family.js';
import { splitName } from './langchain/name.js';
import { langChainVariables } from './langchain/providers.js';
import { fileName } from './local/path.js';
import { LANGCHAIN_KIND, LOCAL_KIND, presets } from './presets.js';
import { unpublished, type DefaultLimits, type Preset, type Quirks } from './presets/preset.js';
import type { ChatSettings } from './settings.js';
import type { BackendSpec } from './spec.js';

/** The environment as a value; backends never read the process's own. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Where a chat model is reached, with the key that may be sent there. */
export type Endpoint = {
  readonly alias: string;
  readonly model: string;
  readonly family: string;
  readonly url: URL;
  /** For messages: `model at URL`. */
  readonly name: string;
  /** The variable the key came from, null where none is sent. */
  readonly keyVariable: string | null;
  readonly key: string | null;
  /** The preset, under whose name prices are listed; null at another origin than its own, where they say nothing. */
  readonly vendor: string | null;
  readonly protocol: Preset['protocol'];
  readonly quirks: Quirks;
  /** Fields of the body that switch thinking as the spec asks. */
  readonly thinking: JsonObject;
  /** Whether answers are asked for in a stream. */
  readonly stream: boolean;
  readonly tools: 'native' | 'prompted';
  /** The spec's, else what the vendor publishes. */
  readonly limits: DefaultLimits;
};

/**
 * Resolves a spec to its endpoint. A vendor's own variable goes to the vendor's own origin only;
 * any other URL gets a key only through `key=`. Throws a FestevalError where the variable is unset, and
 * where thinking cannot be switched as asked. `env` is null where nothing will be sent: then no key is read.
 */
export function resolveEndpoint(spec: BackendSpec, settings: ChatSettings, env: Env | null): Endpoint {
  const preset = presets[spec.kind];
  if (preset === undefined)
    throw new FestevalError(`backend "${spec.text}": kind "${spec.kind}" has no endpoint`);
  const base = withoutPath(spec.url ?? preset.url);
  const own = isOwnHost(base, preset.url);
  const quirks = own ? preset.quirks : (preset.elsewhere ?? preset.quirks);
  const keyVariable = settings.key ?? (own ? preset.key : null);
  return {
    alias: spec.alias,
    model: spec.model,
    family: specFamily(spec) ?? spec.model,
    url: new URL(pathOf(base, preset.protocol)),
    name: `${spec.model} at ${base}`,
    keyVariable,
    key: keyVariable === null || env === null ? null : readKey(spec, keyVariable, env),
    vendor: own ? spec.kind : null,
    protocol: preset.protocol,
    quirks,
    thinking: switchThinking(spec, settings.thinking, quirks),
    stream: settings.stream ?? streamsOnly(spec.model, settings.thinking, quirks),
    tools: settings.tools ?? preset.tools,
    limits: limitsOf(settings, own ? preset.limits : unpublished),
  };
}

/** People paste the whole path as often as the base. */
function withoutPath(url: string): string {
  return url.replace(/\/(?:chat\/completions|messages)$/, '');
}

/** Anthropic's clients add the version themselves, so its base is written with and without. */
function pathOf(base: string, protocol: Preset['protocol']): string {
  if (protocol === 'openai') return `${base}/chat/completions`;
  return base.endsWith('/v1') ? `${base}/messages` : `${base}/v1/messages`;
}

function limitsOf({ rpm, tpm, concurrency }: ChatSettings, published: DefaultLimits): DefaultLimits {
  return {
    rpm: rpm ?? published.rpm,
    tpm: tpm ?? published.tpm,
    concurrency: concurrency ?? published.concurrency,
  };
}

function streamsOnly(
  model: string,
  thinking: ChatSettings['thinking'],
  { streamsOnly: rule }: Quirks,
): boolean {
  if (fitsAny(rule.always, model)) return true;
  return thinking === 'on' && fitsAny(rule.thinking, model);
}

function switchThinking(spec: BackendSpec, thinking: ChatSettings['thinking'], quirks: Quirks): JsonObject {
  if (thinking === undefined) return {};
  const rule = quirks.thinking.find(({ models }) => fitsAny(models, spec.model));
  const fields = rule?.[thinking] ?? null;
  if (fields !== null) return fields;
  const why =
    rule === undefined
      ? `no switch for thinking is known for kind "${spec.kind}" there`
      : `"${spec.model}" cannot be told to have thinking ${thinking}`;
  throw new FestevalError(`backend "${spec.text}": ${why}; leave thinking=${thinking} out`);
}

/** The key in a variable. Throws a FestevalError where it is unset, or holds what no header may. */
export function readKey(spec: Pick<BackendSpec, 'text'>, variable: string, env: Env): string {
  const key = env[variable]?.trim() ?? '';
  if (key === '') {
    throw new FestevalError(
      `backend "${spec.text}" needs a key: set the environment variable ${variable} (a line in .env will do)`,
    );
  }
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new FestevalError(
      `backend "${spec.text}": the key in ${variable} holds a space or a character outside ASCII`,
    );
  }
  return key;
}

function isOwnHost(base: string, url: string): boolean {
  return new URL(base).origin === new URL(url).origin;
}

/** Every variable that may hold a key of one of these specs, or of a vendor, ours or LangChain's. */
export function keyVariables(specs: readonly string[]): readonly string[] {
  const named = specs.flatMap((spec) => /[#,]\s*key=\s*([^,\s]+)/.exec(spec)?.[1] ?? []);
  const own = Object.values(presets).flatMap(({ key }) => key ?? []);
  return [...new Set([...own, ...langChainVariables, ...named])];
}

/** The family of a spec's model, known without a key; null for a bot. Clouds host models of other makers too. */
export function specFamily({ kind, model, url }: Pick<BackendSpec, 'kind' | 'model' | 'url'>): string | null {
  if (kind === LOCAL_KIND) return familyOf(fileName(model));
  if (kind === LANGCHAIN_KIND) return familyOf(splitName(model).model);
  const preset = presets[kind];
  if (preset === undefined) return null;
  if (preset.family === null || !isOwnHost(url ?? preset.url, preset.url)) return familyOf(model);
  return knownFamilyOf(model) ?? preset.family;
}
