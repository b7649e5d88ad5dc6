import { terminalText } from '../evals/report/untrusted.js';

/** A line for the person at the terminal, on stderr: stdout belongs to `--json` and to what was asked for. */
export function say(text: string): void {
  process.stderr.write(`${terminalText(text)}\n`);
}

/** A line of what was asked for. */
export function print(text: string): void {
  process.stdout.write(`${terminalText(text)}\n`);
}

/** The one JSON document that `--json` promises, with nothing in it that could move a cursor. */
export function printJson(value: unknown): void {
  process.stdout.write(`${safeJson(value)}\n`);
}

/** The same of a list that may be long, a piece at a time. */
export function printJsonList(items: Iterable<unknown>): void {
  let piece: unknown[] = [];
  let before = '[';
  const flush = (): void => {
    if (piece.length === 0) return;
    process.stdout.write(before + safeJson(piece).slice('['.length, -'\n]'.length));
    before = ',';
    piece = [];
  };
  for (const item of items) {
    piece.push(item);
    if (piece.length === PIECE) flush();
  }
  flush();
  process.stdout.write(before === '[' ? '[]\n' : '\n]\n');
}

/** Items that are written at once. */
const PIECE = 500;

/** JSON.stringify escapes control characters below U+0020; those from U+007F to U+009F move a cursor as well. */
export function safeJson(value: unknown): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, 2).replace(/[\u007f-\u009f]/g, escape);
}
