import { z } from 'zod';
import { FestevalError, messageOf } from '../../core/errors.js';
import type { Ask, BackendDefinition } from '../../plugins/backend.js';
import type { From } from '../../plugins/extensions.js';
import { kindOf } from '../../plugins/seal.js';
import { familyOf } from '../family.js';
import { chatSettingsSchema, readSettings } from '../settings.js';
import type { BackendSpec } from '../spec.js';
import type { Try } from '../try.js';
import { pluginTry } from './try.js';

/** Settings that every plugin's backend has, for the chain around it. */
const chainSettings = chatSettingsSchema.pick({
  tools: true,
  rpm: true,
  tpm: true,
  price: true,
  concurrency: true,
  timeout: true,
});
type ChainSettings = z.infer<typeof chainSettings>;

/** A plugin's model as a backend is made of it. */
export type PluginLine = {
  readonly family: string;
  readonly settings: ChainSettings;
  /** The plugin's own settings and its hash: what may change an answer. */
  readonly sampling: Readonly<Record<string, string | number | boolean>>;
  readonly tryWithin: (deadlineMs: number) => Try;
};

/** The kinds of backends that plugins bring. */
export type PluginBackends = readonly From<BackendDefinition<unknown>>[];

/** The family of a spec's model where a plugin brings its kind; null for any other kind. */
export function pluginFamily({ kind, model }: BackendSpec, brought: PluginBackends): string | null {
  const found = brought.find(({ value }) => value.kind === kind);
  return found === undefined ? null : (found.value.family ?? familyOf(model));
}

/**
 * Checks the settings of a plugin's spec and lets the plugin make its model. Throws a FestevalError (exit 2) for a setting that
 * nobody knows, and with what the plugin throws. `offline`: nothing will be asked, and nothing is made.
 */
export function pluginLine(
  spec: BackendSpec,
  { value, origin }: PluginBackends[number],
  offline: boolean,
): PluginLine {
  const own = value.settings?.shape ?? {};
  readSettings(z.strictObject({ ...chainSettings.shape, ...own }), spec);
  const chosen = (names: readonly string[]): BackendSpec => ({
    ...spec,
    settings: Object.fromEntries(Object.entries(spec.settings).filter(([key]) => names.includes(key))),
  });
  const settings = readSettings(chainSettings, chosen(Object.keys(chainSettings.shape)));
  const given = chosen(Object.keys(own)).settings;
  return {
    family: value.family ?? familyOf(spec.model),
    settings,
    sampling: { ...given, plugin: origin.sha256 },
    tryWithin: (deadlineMs) => (offline ? asksNobody : pluginTry(made(spec, value, given), deadlineMs)),
  };
}

function made(spec: BackendSpec, backend: BackendDefinition<unknown>, given: object): Ask {
  const ask = created(spec, backend, given);
  if (isAsk(ask)) return ask;
  // A promise that nobody waits for would end the process in its own way.
  Promise.resolve(ask).catch(() => undefined);
  throw new FestevalError(
    `backend "${spec.text}": its plugin makes no model: expected a function, found ${kindOf(ask)}`,
  );
}

function isAsk(value: unknown): value is Ask {
  return typeof value === 'function';
}

/** What the plugin makes, which its types alone say is a function. */
function created(spec: BackendSpec, backend: BackendDefinition<unknown>, given: object): unknown {
  const { settings } = backend;
  try {
    return backend.create({
      model: spec.model,
      url: spec.url ?? null,
      settings: settings === undefined ? {} : settings.parse(given),
    });
  } catch (error) {
    throw new FestevalError(`backend "${spec.text}": its plugin makes no model: ${messageOf(error)}`);
  }
}

const asksNobody: Try = () => Promise.reject(new Error('A replay asks nobody.'));
