import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { FestevalError, messageOf } from '../../core/errors.js';

/** The absolute path of a model's file as written in a spec: `~` is the home folder, anything else relative is to the working folder. */
export function modelPath(written: string, home: string = homedir(), cwd: string = process.cwd()): string {
  if (written === '~') return home;
  return /^~[\\/]/.test(written) ? join(home, written.slice(2)) : resolve(cwd, written);
}

/** The last part of a path, whichever way its machine writes them. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

const MAGIC = 'GGUF';

/** Throws a FestevalError that names the path unless a GGUF file is there. */
export function requireGguf(path: string, spec: string): void {
  const problem = problemWith(path);
  if (problem !== null) throw new FestevalError(`backend "${spec}": ${path} ${problem}`);
}

function problemWith(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'is not there';
  if (!stats.isFile()) return 'is no file';
  try {
    return firstBytes(path, MAGIC.length) === MAGIC ? null : 'is no GGUF file: it does not begin with "GGUF"';
  } catch (error) {
    return `cannot be read (${messageOf(error)})`;
  }
}

function firstBytes(path: string, length: number): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, 0);
    return bytes.toString('latin1');
  } finally {
    closeSync(file);
  }
}
