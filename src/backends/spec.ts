import { FestevalError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import { fileName } from './local/path.js';
import { AGENT_KIND, BOT_KIND, GRAPH_KIND, knownKinds, LOCAL_KIND } from './presets.js';

export type SettingValue = string | number | boolean;

/** A backend spec taken apart. Which settings a kind knows is its own affair. */
export type BackendSpec = {
  /** As written. */
  readonly text: string;
  /** Name in reports: as given, else the spec without settings; with them for bots, without folders for files. */
  readonly alias: string;
  readonly kind: string;
  readonly model: string;
  /** Without a slash at its end. */
  readonly url?: string;
  readonly settings: Readonly<Record<string, SettingValue>>;
};

const FORM = '[alias=]kind:model[@url][#key=value,...]';

function wrong(text: string, problem: string): FestevalError {
  return new FestevalError(`backend "${text}": ${problem}. Expected ${FORM}.`);
}

/**
 * Reads `[alias=]kind:model[@url][#key=value,...]`. Only the first `:`, the last `@http` and the last
 * `#` separate, so models may hold colons and at signs; `alias=` is one only before the kind. After `local:` comes
 * a path, which may hold `@http`, and `#` in the name of a folder; after `graph:` a file, after `http:` a URL
 * (`http://...` is short for `http:http://...`).
 * Throws a FestevalError that names the part at fault and the nearest kind.
 */
export function parseSpec(text: string, kinds: readonly string[] = knownKinds): BackendSpec {
  const trimmed = text.trim();
  const hash = hashOf(trimmed);
  const head = hash === -1 ? trimmed : trimmed.slice(0, hash);
  const settings = hash === -1 ? {} : parseSettings(trimmed, trimmed.slice(hash + 1));
  const { alias, rest } = splitAlias(trimmed, head);
  const colon = rest.indexOf(':');
  if (colon === -1) throw wrong(trimmed, `no ":" between kind and model${didYouMean(rest, kinds)}`);
  const kind = rest.slice(0, colon);
  if (!kinds.includes(kind)) {
    throw wrong(trimmed, `unknown kind "${kind}"${didYouMean(kind, kinds)} (kinds: ${kinds.join(', ')})`);
  }
  const { model, url } = splitPlace(trimmed, kind, rest.slice(colon + 1));
  if (model === '') throw wrong(trimmed, `no model after "${kind}:"`);
  return {
    text: trimmed,
    alias: alias ?? ownName(trimmed, { kind, model, rest }),
    kind,
    model,
    settings,
    ...(url === undefined ? {} : { url }),
  };
}

/** Where the settings begin, -1 where there are none. */
function hashOf(text: string): number {
  const hash = text.lastIndexOf('#');
  if (!new RegExp(`^([^:]*=)?${LOCAL_KIND}:`).test(text)) return hash;
  const separates = /\.gguf$/i.test(text.slice(0, hash)) || /^\s*\w+\s*=/.test(text.slice(hash + 1));
  return separates ? hash : -1;
}

function ownName(text: string, { kind, model, rest }: { kind: string; model: string; rest: string }): string {
  if (kind === LOCAL_KIND) return `${LOCAL_KIND}:${fileName(model)}`;
  return kind === BOT_KIND ? text : rest;
}

function splitAlias(text: string, head: string): { alias: string | null; rest: string } {
  const equals = head.indexOf('=');
  const colon = head.indexOf(':');
  if (equals === -1 || (colon !== -1 && colon < equals)) return { alias: null, rest: head };
  const alias = head.slice(0, equals);
  if (!/^[^\s/@\p{C}]+$/u.test(alias)) {
    throw wrong(text, `an alias is one word without "/" and "@", found "${alias}"`);
  }
  return { alias, rest: head.slice(equals + 1) };
}

function splitPlace(text: string, kind: string, rest: string): { model: string; url?: string } {
  if (kind === LOCAL_KIND || kind === GRAPH_KIND) return { model: rest };
  if (kind !== AGENT_KIND || rest === '') return splitUrl(text, kind, rest);
  const url = checkUrl(text, rest.startsWith('//') ? `${AGENT_KIND}:${rest}` : rest);
  return { model: url, url };
}

function splitUrl(text: string, kind: string, rest: string): { model: string; url?: string } {
  const at = rest.lastIndexOf('@http');
  if (at === -1) return { model: rest };
  if (kind === BOT_KIND) throw wrong(text, 'a bot has no URL');
  return { model: rest.slice(0, at), url: checkUrl(text, rest.slice(at + 1)) };
}

function checkUrl(text: string, written: string): string {
  if (!URL.canParse(written) || !/^https?:\/\//.test(written)) {
    throw wrong(text, `"${written}" is no http or https URL`);
  }
  const url = new URL(written);
  // A password in a spec would end up in reports; keys go through key=VARIABLE.
  if (url.username !== '' || url.password !== '') {
    throw wrong(
      text.replace(/\/\/[^@/]*@/, '//***@'),
      'a URL must not carry a user name or password; use #key=VARIABLE',
    );
  }
  if (url.search !== '') throw wrong(text, 'a URL must not carry a query');
  return url.href.replace(/\/+$/, '');
}

function parseSettings(text: string, list: string): Record<string, SettingValue> {
  const settings: Record<string, SettingValue> = {};
  for (const item of list.split(',')) {
    const equals = item.indexOf('=');
    const key = item.slice(0, equals).trim();
    const value = item.slice(equals + 1).trim();
    if (equals === -1 || key === '' || value === '') {
      throw wrong(text, `after "#" come settings key=value, found "${item}"`);
    }
    if (Object.hasOwn(settings, key)) throw wrong(text, `setting "${key}" is given twice`);
    settings[key] = readValue(value);
  }
  return settings;
}

function readValue(value: string): SettingValue {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value) ? Number(value) : value;
}
