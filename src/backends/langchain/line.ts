import { FestevalError } from '../../core/errors.js';
import { readKey, type Env } from '../endpoint.js';
import { familyOf } from '../family.js';
import { pickSettings } from '../settings.js';
import type { BackendSpec, SettingValue } from '../spec.js';
import type { System } from '../system.js';
import type { Try } from '../try.js';
import { modelShelf } from './model.js';
import { readName, type Named } from './name.js';
import { findIntegration, howToInstall, type FoundPackage } from './package.js';
import type { Provider } from './providers.js';
import { fieldsOf, LANGCHAIN_SAMPLING, langChainSettings, type LangChainSettings } from './settings.js';
import { langChainTry } from './try.js';

/** A model of LangChain's as a backend is made of it. */
export type LangChainLine = {
  readonly named: Named & Provider;
  readonly family: string;
  /** For messages. */
  readonly name: string;
  readonly settings: LangChainSettings;
  readonly sampling: Readonly<Record<string, SettingValue>>;
  readonly tryWithin: (deadlineMs: number, system: Pick<System, 'now'>, settings?: LangChainSettings) => Try;
};

/**
 * Checks provider, settings, key and package of a `langchain:` spec; nothing is loaded yet. Throws a FestevalError that
 * says what is missing and what to do. `env` is null where nobody will be asked: then nothing may be missing.
 */
export function langChainLine(spec: BackendSpec, env: Env | null): LangChainLine {
  const named = readName(spec);
  const settings = langChainSettings(spec, named);
  const { url } = spec;
  const found = env === null ? null : requirePackage(spec, named);
  const key = env === null || settings.key === undefined ? null : readKey(spec, settings.key, env);
  return {
    named,
    family: familyOf(named.model),
    name: `${named.model} at ${url ?? `${named.provider} through LangChain`}`,
    settings,
    sampling: pickSettings(settings, LANGCHAIN_SAMPLING),
    tryWithin: (deadlineMs, { now }, own = settings) => {
      if (found === null || env === null) return asksNobody;
      const fields = fieldsOf(named, own, { url, key, tryMs: deadlineMs });
      return langChainTry({
        modelFor: modelShelf({ named, found, fields }),
        package: named.package,
        deadlineMs,
        secrets: secretsOf(named, key, env),
        now,
      });
    },
  };
}

/** The keys that the package may have found by itself, and the one that it was given. */
function secretsOf({ variables }: Provider, key: string | null, env: Env): readonly string[] {
  const own = variables.flatMap((name) => env[name]?.trim() ?? []);
  return key === null ? own : [...own, key];
}

function requirePackage({ text }: BackendSpec, { provider, package: name }: Named & Provider): FoundPackage {
  const found = findIntegration(name);
  if (found !== null) return found;
  throw new FestevalError(
    `backend "${text}" needs ${name}, LangChain's package for "${provider}", which is neither in the working folder nor ` +
      `beside festeval. Install it: ${howToInstall(name)}`,
  );
}

const asksNobody: Try = () => Promise.reject(new Error('A replay asks nobody.'));
