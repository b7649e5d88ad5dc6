import { FestevalError } from '../../core/errors.js';
import { familyOf } from '../family.js';
import { pickSettings, readSettings } from '../settings.js';
import type { BackendSpec, SettingValue } from '../spec.js';
import type { Try } from '../try.js';
import { findPackage, howToAdd, LLAMA_PACKAGE, type FoundPackage } from './package.js';
import { fileName, modelPath, requireGguf } from './path.js';
import { LOCAL_SAMPLING, localSettingsSchema, type LocalSettings } from './settings.js';
import { localModels, type Shelf } from './shelf.js';
import { localTry } from './try.js';

/** Where local models come from; tests put their own in its place. */
export type LocalSource = { readonly shelf: Shelf; find(): FoundPackage | null };

const ownSource: LocalSource = { shelf: localModels, find: findPackage };

/** A local model as a backend is made of it. */
export type LocalLine = {
  readonly model: string;
  readonly family: string;
  readonly settings: LocalSettings;
  readonly sampling: Readonly<Record<string, SettingValue>>;
  readonly concurrency: number;
  readonly tryWithin: (deadlineMs: number, settings?: LocalSettings) => Try;
};

/**
 * Checks settings, file and package of a `local:` spec; nothing is loaded yet. Throws a FestevalError that says what is
 * missing and what to do. `offline`: nothing will be asked, and may be missing.
 */
export function localLine(spec: BackendSpec, source: LocalSource = ownSource, offline = false): LocalLine {
  const settings = readSettings(localSettingsSchema, spec);
  const path = modelPath(spec.model);
  const found = offline ? null : requirePackage(spec, path, source);
  const model = fileName(path);
  return {
    model,
    family: familyOf(model),
    settings,
    sampling: pickSettings(settings, LOCAL_SAMPLING),
    concurrency: settings.concurrency ?? 1,
    tryWithin: (deadlineMs, own = settings) =>
      found === null ? asksNobody : localTry({ path, settings: own, found, shelf: source.shelf, deadlineMs }),
  };
}

function requirePackage({ text }: BackendSpec, path: string, source: LocalSource): FoundPackage {
  requireGguf(path, text);
  const found = source.find();
  if (found !== null) return found;
  throw new FestevalError(`backend "${text}" needs ${LLAMA_PACKAGE}, an optional extra: ${howToAdd}`);
}

const asksNobody: Try = () => Promise.reject(new Error('A replay asks nobody.'));
