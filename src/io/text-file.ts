import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { FestevalError, messageOf } from '../core/errors.js';

/**
 * A text file a person wrote, its byte order mark dropped and CRLF read as LF, so that a checkout
 * under Windows hashes alike. Throws a FestevalError (exit 2) where it cannot be read or is not
 * UTF-8: spreadsheet programs in China still save GBK.
 */
export function readTextFile(path: string): string {
  const bytes = readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    throw notUtf8(path);
  }
}

const CHUNK_BYTES = 65_536;

/**
 * The lines of such a file one by one, for files too large to be kept as a whole; one without any text has one blank
 * line. Throws as `readTextFile` does, once the lines before the fault were given.
 */
export function* readLines(path: string): Generator<string> {
  let rest = '';
  let given = 0;
  for (const text of readChunks(path)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    given += lines.length;
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '' || given === 0) yield rest;
}

function* readChunks(path: string): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes: Uint8Array, stream: boolean): string => {
    try {
      return decoder.decode(bytes, { stream });
    } catch {
      throw notUtf8(path);
    }
  };
  const file = guarded(path, () => openSync(path, 'r'));
  try {
    const buffer = Buffer.alloc(CHUNK_BYTES);
    const read = (): number => guarded(path, () => readSync(file, buffer, 0, CHUNK_BYTES, null));
    for (let size = read(); size > 0; size = read()) yield decode(buffer.subarray(0, size), true);
    yield decode(buffer.subarray(0, 0), false);
  } finally {
    closeSync(file);
  }
}

function notUtf8(path: string): FestevalError {
  return new FestevalError(`${path}: expected UTF-8, found another encoding. Save the file as UTF-8.`);
}

function readBytes(path: string): Buffer {
  return guarded(path, () => readFileSync(path));
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new FestevalError(`${path}: cannot be read (${messageOf(error)}).`);
  }
}
