import { readError } from '../openai/errors.js';
import { fromError } from '../openai/try.js';
import { readRateHeaders } from '../rate-headers.js';
import { retryAfterMs } from '../retry-after.js';
import type { TryResult } from '../try.js';
import type { Failure } from './failure.js';

/** Codes of errors that come before a connection stands. */
const NOT_CONNECTED =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS.*)$/;
/** Names, codes and words of a connection that broke, in Node's fetch and the clients that stand on it. */
const BROKEN =
  /^(?:ECONNRESET|EPIPE|ETIMEDOUT|UND_ERR_.*|TimeoutError|AbortError|API\w*Connection\w*|FetchError)$/;
const BROKEN_TEXT = /fetch failed|connection error|network|terminated|socket|timed out/i;
/** What reading an answer that is none throws, and what it says. */
const UNREADABLE =
  /^(?:TypeError|SyntaxError|ResponseValidationError|SDKValidationError|OutputParserException)$/;
const UNREADABLE_TEXT = /unexpected (?:status|token|end|content)|content-type|\bJSON\b/i;
const OVERFLOW = /context.?overflow/i;
const REFUSED = /blocked|refusal|contentfilter/i;

/** What a model's error means for the call. `now` is UTC in ms. */
export function explainFailure(failure: Failure, now: number): TryResult {
  const { status, headers, body, names, message } = failure;
  if (status === null) return withoutStatus(failure);
  const around = {
    status,
    waitMs: retryAfterMs(headers, now),
    rate: readRateHeaders(headers, now),
    usage: null,
  };
  if (names.some((name) => OVERFLOW.test(name))) return fromError({ kind: 'context-limit', message }, around);
  const sorted = readError(status, body);
  return fromError({ ...sorted, message: sorted.message === '' ? message : sorted.message }, around);
}

/** No server has spoken, or LangChain does not say what it said. */
function withoutStatus({ names, message }: Failure): TryResult {
  const any = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const around = { status: 400, waitMs: null, rate: null, usage: null };
  if (any(OVERFLOW)) return fromError({ kind: 'context-limit', message }, around);
  if (any(REFUSED)) return fromError({ kind: 'refused', message }, around);
  const again = {
    kind: 'retry',
    message: firstLine(message),
    status: null,
    waitMs: null,
    usage: null,
  } as const;
  if (any(NOT_CONNECTED)) return { ...again, sent: false };
  if (any(BROKEN) || BROKEN_TEXT.test(message)) return { ...again, sent: true };
  if (any(UNREADABLE) || UNREADABLE_TEXT.test(message))
    return { ...again, message: `the answer could not be read: ${again.message}`, sent: true };
  // Settings that do not fit together, a key that is not set: LangChain says so before it sends anything.
  return { kind: 'rejected', message: firstLine(message), status: null };
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
