import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Call, Cassette, RecordedCall } from '../../core/answers.js';
import { FestevalError } from '../../core/errors.js';
import { withoutSecrets } from '../../core/secrets.js';
import { ensureWritable, writeWhole } from '../artefacts.js';
import { fileText, readCall, readReply } from './file.js';
import { fileName, trialFolder } from './place.js';
import { readmeText } from './readme.js';

export type CassetteOptions = {
  readonly dir: string;
  /** False to replay only. */
  readonly write: boolean;
  /** Values of key variables: they are never written, whatever a vendor echoes. */
  readonly secrets: readonly string[];
};

/**
 * The cassette in a folder, one file a call. To write, the folder is made where it is missing and gets a README. Throws a
 * FestevalError (exit 2) for a folder that cannot be written, or is not there to be replayed.
 */
export function openCassette({ dir, write, secrets }: CassetteOptions): Cassette {
  if (write) prepare(dir);
  else requireFolder(dir);
  const near = keepLast((scope) => recordedIn(join(dir, scope)));
  return {
    place: dir,
    find: (call) => {
      const path = pathOf(dir, call);
      return existsSync(path) ? readReply(path, call.id) : null;
    },
    save: (call, reply) => {
      writeWhole(pathOf(dir, call), withoutSecrets(fileText(call, reply), secrets));
    },
    // Nothing came of it that could be replayed.
    charge: () => undefined,
    near: (call) => {
      const scope = nearestFolder(dir, trialFolder(call));
      return scope === null ? [] : near(scope);
    },
  };
}

const pathOf = (dir: string, call: Call): string => join(dir, ...trialFolder(call), fileName(call));

function prepare(dir: string): void {
  ensureWritable(dir);
  const readme = join(dir, 'README.md');
  if (!existsSync(readme)) writeWhole(readme, readmeText);
}

function requireFolder(dir: string): void {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new FestevalError(`--cassette: there is no folder ${dir} to replay. Record one with ${dir}:record.`);
}

/** The folder of a trial, or of its case, or of its scenario: the first that is there, below `dir`. */
function nearestFolder(dir: string, parts: readonly string[]): string | null {
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const folder = join(...parts.slice(0, depth), '.');
    if (existsSync(join(dir, folder))) return folder;
  }
  return null;
}

/** A folder that is not the trial's own may hold a week of answers, and any of them will do. */
const MOST_FILES = 300;

function recordedIn(folder: string): readonly RecordedCall[] {
  const found: RecordedCall[] = [];
  for (const path of filesBelow(folder)) {
    const call = readOrNull(path);
    if (call !== null) found.push({ call, place: relative('', path) });
    if (found.length >= MOST_FILES) break;
  }
  return found;
}

/** Recorded answers below a folder, folders and files by name. */
function* filesBelow(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.name.endsWith('.json')) yield path;
  }
}

function readOrNull(path: string): Call | null {
  try {
    return readCall(path);
  } catch (error) {
    if (error instanceof FestevalError) return null;
    throw error;
  }
}

/** Misses come in rows, trial by trial: what was read for the last is kept for the next. */
function keepLast<Value>(make: (scope: string) => Value): (scope: string) => Value {
  let last: { readonly scope: string; readonly value: Value } | null = null;
  return (scope) => {
    if (last?.scope !== scope) last = { scope, value: make(scope) };
    return last.value;
  };
}
