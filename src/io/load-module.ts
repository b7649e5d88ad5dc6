import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { orAborted } from '../core/abort.js';
import { FestevalError, messageOf } from '../core/errors.js';
import { moduleFiles } from './module-files.js';

/** A module of somebody else's, and the files of its own that it was made of. */
export type LoadedModule = {
  readonly exports: Readonly<Record<string, unknown>>;
  /** Absolute paths, packages left out; the module itself first. */
  readonly files: readonly [string, ...string[]];
};

/** What a module may take to be loaded: one that waits at its top level for what never comes would stop us for good. */
const LOADS_WITHIN_MS = 30_000;

/**
 * Loads a TypeScript or JavaScript file as it is, with no build step. `import ... from 'festeval'` in it is the festeval that
 * runs, wherever the file lies. Throws a FestevalError (exit 2) where it is missing, cannot be read, throws, or does not
 * finish loading within 30 s.
 */
export async function loadModule(file: string): Promise<LoadedModule> {
  const path = resolve(file);
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new FestevalError(`${file}: there is no such file (looked for ${path}).`);
  }
  const files = filesOf(file, path);
  loaded.add(file);
  const exports = await inTime(file, isOurs(files) ? importNatively(path) : importBuilding(path));
  return { exports, files };
}

function filesOf(file: string, path: string): LoadedModule['files'] {
  try {
    return moduleFiles(realpathSync(path));
  } catch (error) {
    throw new FestevalError(`${file}: cannot be loaded: ${messageOf(error)}`);
  }
}

type Exports = Readonly<Record<string, unknown>>;

/**
 * One plain module, whose `import ... from 'festeval'` is this festeval by itself: Node loads it, which takes a tenth of the
 * time. With files of its own beside it, it might mean them as Node does not find them: without an extension, as a folder, in TypeScript.
 */
function isOurs([file, ...others]: LoadedModule['files']): boolean {
  if (others.length > 0 || !file.endsWith('.mjs') || resolvedFrom(file) !== ownModule()) return false;
  return !IMPORTS_LATER.test(readFileSync(file, 'utf8'));
}

/** What it imports later may be put together only then. */
const IMPORTS_LATER = /\bimport\s*\(|\brequire\b/;

function resolvedFrom(file: string): string | null {
  try {
    return createRequire(file).resolve('festeval');
  } catch {
    return null;
  }
}

async function importNatively(path: string): Promise<Exports> {
  const module: unknown = await import(pathToFileURL(path).href);
  return typeof module === 'object' && module !== null ? Object.fromEntries(Object.entries(module)) : {};
}

async function importBuilding(path: string): Promise<Exports> {
  const { createJiti } = await import('jiti');
  const jiti = createJiti(import.meta.url, {
    alias: { festeval: ownModule() },
    // Kept sources would be found again after a change of the same second; and nothing is written outside a run.
    fsCache: false,
    moduleCache: true,
    interopDefault: false,
    sourceMaps: true,
  });
  return jiti.import<Exports>(path);
}

const loaded = new Set<string>();

/** Other people's files that this process has loaded, as they were named: their code may go on outside of what is awaited. */
export function loadedModules(): readonly string[] {
  return [...loaded];
}

/** This package's public module: beside the bundle that runs, or in its sources. */
function ownModule(): string {
  let dir = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(dir, 'package.json'))) dir = dirname(dir);
  return join(dir, 'dist', 'index.js');
}

async function inTime<T>(file: string, loading: Promise<T>): Promise<T> {
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort(new Error(`it did not finish loading within ${String(LOADS_WITHIN_MS / 1000)} s`));
  }, LOADS_WITHIN_MS);
  try {
    return await orAborted(loading, late.signal);
  } catch (error) {
    throw new FestevalError(`${file}: cannot be loaded: ${messageOf(error)}`);
  } finally {
    clearTimeout(timer);
  }
}
