import { terminalText } from '../evals/report/untrusted.js';

/** A line for the person at the terminal, on stderr: stdout belongs to `--json` and to what was asked for. */
export function say(text: string): void {
  process.stderr.write(`${terminalText(text)}\n`);
}

/** A line of what was asked for. */
export function print(text: string): void {
  process.stdout.write(`${terminalText(text)}\n`);
}

/** The one JSON document that `--json` promises. JSON.stringify escapes control characters. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
