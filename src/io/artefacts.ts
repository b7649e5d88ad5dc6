import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { FestevalError, messageOf } from '../core/errors.js';
import { makeFolder } from './folder.js';

/** A file's text, whole or in pieces: a large one need never be in memory as a whole. */
export type Contents = string | Iterable<string>;
/** Path below the folder, with `/` -> contents. */
export type Artefacts = Readonly<Record<string, Contents>>;

/**
 * Writes files into a folder, made where it is missing. Each is written beside its place and renamed
 * into it, so that a reader, or a kill, never meets half a file. Throws a FestevalError (exit 2).
 */
export function writeArtefacts(dir: string, artefacts: Artefacts): void {
  for (const [path, contents] of Object.entries(artefacts)) writeWhole(join(dir, inside(path)), contents);
}

/** Writes one file whole or not at all, with the folders above it. Throws a FestevalError (exit 2). */
export function writeWhole(path: string, contents: Contents): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    makeFolder(dirname(path));
    writePieces(beside, typeof contents === 'string' ? [contents] : contents);
    renameSync(beside, path);
  } catch (error) {
    removeIfThere(beside);
    throw new FestevalError(
      `${path}: cannot be written (${messageOf(error)}). Check the folder's permissions and the disk's space.`,
    );
  }
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** Makes a folder and tries to write in it, before hours of work depend on it. Throws a FestevalError (exit 2). */
export function ensureWritable(dir: string): void {
  const probe = join(dir, `.writable-${process.pid}`);
  writeWhole(probe, '');
  removeIfThere(probe);
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What hindered the writing hinders this too, and is what the caller is told of.
  }
}

function inside(name: string): string {
  const path = normalize(name);
  if (isAbsolute(path) || path.startsWith('..'))
    throw new Error(`artefact "${name}" lies outside its folder`);
  return path;
}
