import { FestevalError } from '../core/errors.js';
import { familyOf } from './family.js';
import { presets } from './presets.js';
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
  /** Whether it is the vendor's own host. */
  readonly own: boolean;
  readonly maxTokens: 'max_tokens' | 'max_completion_tokens';
};

/**
 * Resolves a spec to its endpoint. A vendor's own variable goes to the vendor's own origin only;
 * any other URL gets a key only through `key=`. Throws a FestevalError where the variable is unset.
 */
export function resolveEndpoint(spec: BackendSpec, settings: ChatSettings, env: Env): Endpoint {
  const preset = presets[spec.kind];
  if (preset === undefined)
    throw new FestevalError(`backend "${spec.text}": kind "${spec.kind}" has no endpoint`);
  // People paste the whole path as often as the base.
  const base = (spec.url ?? preset.url).replace(/\/chat\/completions$/, '');
  const own = isOwnHost(base, preset.url);
  const keyVariable = settings.key ?? (own ? preset.key : null);
  return {
    alias: spec.alias,
    model: spec.model,
    family: specFamily(spec) ?? spec.model,
    url: new URL(`${base}/chat/completions`),
    name: `${spec.model} at ${base}`,
    keyVariable,
    key: keyVariable === null ? null : readKey(spec, keyVariable, env),
    own,
    maxTokens: own ? preset.maxTokens : 'max_tokens',
  };
}

function readKey(spec: BackendSpec, variable: string, env: Env): string {
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

/** The family of a spec's model, known without a key; null for a bot. */
export function specFamily({ kind, model, url }: Pick<BackendSpec, 'kind' | 'model' | 'url'>): string | null {
  const preset = presets[kind];
  if (preset === undefined) return null;
  return isOwnHost(url ?? preset.url, preset.url) ? preset.family : familyOf(model);
}
