import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import type { z } from 'zod';
import { shown } from '../core/cells.js';
import { FestevalError, formatProblems, messageOf, type Problem } from '../core/errors.js';
import { jsonErrorPosition } from '../core/json-position.js';
import { issueMessages } from './issues.js';
import { readTextFile } from './text-file.js';

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
    mkdirSync(dirname(path), { recursive: true });
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

/** Rows to a piece of `jsonLines`: few, since V8 keeps large texts until it must make room. */
const PIECE = 50;

/** Rows as JSON lines, each ended by a line feed, in pieces of many lines. */
export function* jsonLines(rows: readonly unknown[]): Generator<string> {
  for (let start = 0; start < rows.length; start += PIECE) {
    const piece = rows.slice(start, start + PIECE);
    yield piece.map((row) => `${JSON.stringify(row)}\n`).join('');
  }
}

type Line<T> = { readonly row: T } | { readonly problems: readonly Problem[] };

/**
 * Reads JSON lines, each checked. Throws a FestevalError (exit 2) with the problems of all lines; a last
 * line cut short is one of them, never skipped.
 * @later For `compare` and `gate`, which start from `scores.jsonl`.
 */
export function readJsonLines<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema>[] {
  const lines = readTextFile(path).replace(/\n$/, '').split('\n');
  const read = lines.map((text, at) => readLine(schema, text, { file: path, line: at + 1 }));
  const problems = read.flatMap((line) => ('problems' in line ? line.problems : []));
  if (problems.length > 0) throw new FestevalError(formatProblems(problems));
  return read.flatMap((line) => ('row' in line ? [line.row] : []));
}

function readLine<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  place: Pick<Problem, 'file' | 'line'>,
): Line<z.output<Schema>> {
  const value = parseJson(text);
  if (value === undefined) return { problems: [{ ...place, message: notJson(text) }] };
  const read = schema.safeParse(value);
  if (read.success) return { row: read.data };
  const messages = read.error.issues.flatMap((issue) => issueMessages(issue, value, schema));
  return { problems: messages.map(({ message }) => ({ ...place, message })) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notJson(text: string): string {
  if (text.trim() === '') return 'expected a row of JSON, found a blank line';
  const stop = jsonErrorPosition(text) ?? 0;
  return stop === text.length
    ? 'expected a row of JSON, found one that ends too early'
    : `expected a row of JSON, found it unreadable from character ${stop + 1}: ${shown(text.slice(stop))}`;
}
