import { z } from 'zod';
import { FestevalError } from '../../core/errors.js';
import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import { chatSettingsSchema, readSettings } from '../settings.js';
import type { BackendSpec } from '../spec.js';
import type { Named } from './name.js';
import type { FieldName, Provider } from './providers.js';

/** Settings of `langchain:`: those of any chat model but for what LangChain's classes have each in their own way. */
export const langChainSettingsSchema = chatSettingsSchema.pick({
  temperature: true,
  top_p: true,
  max_tokens: true,
  seed: true,
  tools: true,
  key: true,
  rpm: true,
  tpm: true,
  price: true,
  concurrency: true,
  timeout: true,
});
export type LangChainSettings = z.infer<typeof langChainSettingsSchema>;

/** What changes the answers. */
export const LANGCHAIN_SAMPLING = ['temperature', 'top_p', 'max_tokens', 'seed', 'tools'] as const;

/** Settings that go to the model's class, and so need a field there. */
const PASSED = ['temperature', 'top_p', 'max_tokens', 'seed', 'key'] as const;

/** Reads a spec's settings. Throws a FestevalError for one that nobody knows, and for one that this provider has no place for. */
export function langChainSettings(spec: BackendSpec, named: Named & Provider): LangChainSettings {
  const settings = readSettings(langChainSettingsSchema, spec);
  const asked = PASSED.filter((name) => settings[name] !== undefined);
  const homeless = asked.find((name) => named.fields[name] === undefined);
  if (homeless !== undefined) throw noPlace(spec, named, `setting "${homeless}"`);
  if (spec.url !== undefined && named.fields.url === undefined) throw noPlace(spec, named, 'URL');
  return settings;
}

function noPlace(
  { text }: BackendSpec,
  { provider, className, fields }: Named & Provider,
  what: string,
): Error {
  const taken = Object.keys(fields).filter((name) => name !== 'timeout');
  const takes =
    taken.length === 0 ? 'none of what a spec may set is known of it' : `it takes ${taken.join(', ')}`;
  return new FestevalError(
    `backend "${text}": no place is known for the ${what} in ${className}, the class of "${provider}"; ${takes}`,
  );
}

/** Streams and retries of LangChain's own, all off. */
const OFF = { maxRetries: 0, streaming: false, disableStreaming: true } as const;
/** Sent in a key's place to a URL of the spec's own: the package would send there what its variable holds. */
const NO_KEY = 'none';

/** The fields for `initChatModel`. `key` is the key's text, null where the package finds one by itself. */
export function fieldsOf(
  { fields, always = {} }: Provider,
  settings: LangChainSettings,
  {
    url,
    key,
    tryMs,
  }: { readonly url: string | undefined; readonly key: string | null; readonly tryMs: number },
): JsonObject {
  const { temperature, top_p, max_tokens, seed } = settings;
  const given: Readonly<Record<FieldName, Json | undefined>> = {
    ...{ temperature, top_p, max_tokens, seed, url },
    key: key ?? (url === undefined ? undefined : NO_KEY),
    // Ours comes first; left to themselves, several clients end after ten minutes, or refuse long answers.
    timeout: Math.ceil(tryMs) + 1000,
  };
  return Object.entries(fields).reduce<JsonObject>(
    (made, [name, path]) => {
      const value = fieldNames.safeParse(name).data;
      const found = value === undefined ? undefined : given[value];
      return found === undefined ? made : withField(made, path.split('.'), found);
    },
    { ...always, ...OFF },
  );
}

const fieldNames = z.enum(['temperature', 'top_p', 'max_tokens', 'seed', 'timeout', 'url', 'key']);

function withField(fields: JsonObject, [name = '', ...rest]: readonly string[], value: Json): JsonObject {
  if (rest.length === 0) return { ...fields, [name]: value };
  const inner = fields[name];
  const under = isJsonObject(inner) ? inner : {};
  return { ...fields, [name]: withField(under, rest, value) };
}
