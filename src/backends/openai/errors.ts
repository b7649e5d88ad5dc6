import {
  CONTEXT_CODES,
  CONTEXT_TEXT,
  FILTER_CODES,
  FILTER_TEXT,
  LENGTH_TEXT,
  SPENT_CODES,
  STATUS_OF_MINIMAX,
  STATUS_OF_TYPE,
  UNKNOWN_MODEL,
} from './codes.js';
import { errorBodySchema } from './wire.js';

/** What an error answer means for the trial. */
export type ErrorKind = 'retry' | 'fatal' | 'rejected' | 'refused' | 'context-limit' | 'length';

export type VendorError = { readonly kind: ErrorKind; readonly message: string };

const RETRIED = new Set([408, 409, 425, 429]);
/** Errors that every call of this backend will meet: a rejected key, no money, an unknown model or path. */
const FATAL = new Set([401, 402, 403, 404]);

/** Sorts an error answer by its status and body. A 429 says nothing about the text, so its words are not looked at. */
export function readError(status: number, body: unknown): VendorError {
  const said = describe(body);
  const { message } = said;
  if (isSpent(said)) return { kind: 'fatal', message };
  if (RETRIED.has(status) || status >= 500) return { kind: 'retry', message };
  if (status === 401) return { kind: 'fatal', message };
  const ended = endedBy(said);
  if (ended !== null) return { kind: ended, message };
  if (LENGTH_TEXT.test(message)) return { kind: 'length', message };
  const fatal = FATAL.has(status) || UNKNOWN_MODEL.test([...said.codes, message].join(' '));
  return { kind: fatal ? 'fatal' : 'rejected', message };
}

/** Sorts an error inside a 200 or a stream. Its status is a guess there, so the filter's and the context's words go first. */
export function readErrorInside(body: unknown): VendorError & { readonly status: number } {
  const said = describe(body);
  const status = statusInside(said);
  const ended = endedBy(said);
  return ended === null
    ? { ...readError(status, body), status }
    : { kind: ended, message: said.message, status };
}

type Said = {
  /** Lower-cased. */
  readonly codes: readonly string[];
  readonly message: string;
  /** MiniMax's number for it. */
  readonly minimax: number | null;
};

function isSpent({ codes }: Said): boolean {
  return codes.some((code) => SPENT_CODES.has(code));
}

function endedBy({ codes, message }: Said): 'refused' | 'context-limit' | null {
  const said = [...codes, message].join(' ');
  if (codes.some((code) => FILTER_CODES.has(code)) || FILTER_TEXT.test(said)) return 'refused';
  return codes.some((code) => CONTEXT_CODES.has(code)) || CONTEXT_TEXT.test(message) ? 'context-limit' : null;
}

/** The status that an error inside a 200 stands for: its numeric code, what its type says, or a server's error. */
function statusInside({ codes, minimax }: Said): number {
  const numbers = codes.map(Number).filter((code) => Number.isInteger(code) && code >= 400 && code < 600);
  const byType = codes.flatMap((code) => STATUS_OF_TYPE[code] ?? []);
  return numbers[0] ?? (minimax === null ? undefined : STATUS_OF_MINIMAX[minimax]) ?? byType[0] ?? 500;
}

function describe(body: unknown): Said {
  const parsed = errorBodySchema.safeParse(body);
  if (!parsed.success)
    return { codes: [], message: shorten(typeof body === 'string' ? body : ''), minimax: null };
  const { error, code, message, detail, base_resp } = parsed.data;
  const minimax = minimaxNumber(base_resp?.status_code, error?.message, error?.http_code);
  const given = [error?.code, error?.type, code, error?.http_code];
  const codes = given.flatMap((item) => (item === undefined ? [] : [String(item).toLowerCase()]));
  if (minimax !== null) codes.push(`minimax ${String(minimax)}`);
  const words =
    error?.message ??
    message ??
    base_resp?.status_msg ??
    (detail === undefined ? codes.join(' ') : JSON.stringify(detail));
  return { codes, message: shorten(words), minimax };
}

/** In `base_resp`, or in brackets behind the message of an error that has MiniMax's `http_code`. */
function minimaxNumber(
  given: number | undefined,
  message: string | undefined,
  httpCode: unknown,
): number | null {
  if (given !== undefined && given !== 0) return given;
  const written = httpCode === undefined ? null : /\((\d{4})\)\s*$/.exec(message ?? '');
  return written === null ? null : Number(written[1]);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}...` : line;
}
