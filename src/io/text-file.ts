import { readFileSync } from 'node:fs';
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
    throw new FestevalError(`${path}: expected UTF-8, found another encoding. Save the file as UTF-8.`);
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new FestevalError(`${path}: cannot be read (${messageOf(error)}).`);
  }
}
