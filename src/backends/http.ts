import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import { precedence } from './precedence.js';

export type HttpReply = {
  readonly kind: 'reply';
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

export type HttpFailure = {
  readonly kind: 'failure';
  readonly reason: 'refused' | 'reset' | 'timeout' | 'too-large' | 'stopped';
  readonly message: string;
  /** Whether a connection was made: if not, nothing was spent; else the vendor may have worked. */
  readonly sent: boolean;
  /** A kept connection was reset before any answer: most likely the server had closed it as idle just then. */
  readonly stale: boolean;
};

export type HttpResult = HttpReply | HttpFailure;

export type PostOptions = {
  /** For the whole exchange: connecting, headers and the last byte of the body. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
  /** Told once the whole request was handed to the system. */
  readonly onSent?: (() => void) | undefined;
};

/** Posts one JSON text. Never rejects: what goes wrong comes back as a failure. */
export type Post = (body: string, options: PostOptions) => Promise<HttpResult>;

export type PosterOptions = {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Connections kept alive at once. */
  readonly maxSockets: number;
  readonly maxBytes?: number;
};

const MAX_BYTES = 8 * 1024 * 1024;
/** Node's servers close idle connections after 5 s, most others later: ours go before, so that few are found stale. */
const IDLE_MS = 4000;
/** Codes of errors that come before a connection stands. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
]);

/** A poster to one URL over its own keep-alive connections. Redirects are not followed: a key must not travel. */
export function createPoster({ url, headers, maxSockets, maxBytes = MAX_BYTES }: PosterOptions): Post {
  const secure = url.protocol === 'https:';
  const agentOptions = { keepAlive: true, maxSockets, timeout: IDLE_MS };
  const agent = secure ? new HttpsAgent(agentOptions) : new HttpAgent(agentOptions);
  const target = { ...urlToHttpOptions(url), method: 'POST' };
  return (body, options) =>
    new Promise((resolve) => {
      if (options.signal.aborted) {
        resolve(stopped(false));
        return;
      }
      const sentHeaders = {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      };
      const start = secure ? httpsRequest : httpRequest;
      const request = start({ ...target, headers: sentHeaders, agent });
      const wire: Wire = { sent: false, answered: false };
      request.on('socket', (socket) => {
        const connected = (): void => {
          wire.sent = true;
        };
        if (socket.connecting) socket.once(secure ? 'secureConnect' : 'connect', connected);
        else connected();
      });
      const settle = settleOnce(resolve, options, wire, (error) => request.destroy(error));
      request.on('error', (error) => {
        const stale = request.reusedSocket && !wire.answered && isReset(error);
        settle({ ...failureOf(error), sent: wire.sent, stale });
      });
      request.on('response', (response) => {
        wire.answered = true;
        readBody(response, maxBytes, settle);
      });
      request.end(body, options.onSent);
    });
}

/** How far an exchange has come. */
type Wire = { sent: boolean; answered: boolean };
type Settle = (result: HttpResult) => void;

/** Resolves with what comes first: a result, the deadline or the signal; the last two end the request. */
function settleOnce(
  resolve: Settle,
  { deadlineMs, signal }: PostOptions,
  wire: Wire,
  destroy: (error: Error) => void,
): Settle {
  let settled = false;
  const settle: Settle = (result) => {
    if (settled) return;
    settled = true;
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    precedence.answer(() => {
      resolve(result);
    });
    if (result.kind === 'failure') destroy(new Error(result.message));
  };
  const late = (): void => {
    const message = `no whole answer within ${String(deadlineMs / 1000)} s`;
    settle({ kind: 'failure', reason: 'timeout', message, sent: wire.sent, stale: false });
  };
  // An answer that came while this process was busy is read first: timers are looked at before sockets.
  const timer = setTimeout(() => setImmediate(late), deadlineMs);
  const onAbort = (): void => {
    settle(stopped(wire.sent));
  };
  signal.addEventListener('abort', onAbort, { once: true });
  return settle;
}

function readBody(response: IncomingMessage, maxBytes: number, settle: Settle): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const fail = (reason: HttpFailure['reason'], message: string): void => {
    settle({ kind: 'failure', reason, message, sent: true, stale: false });
  };
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > maxBytes) fail('too-large', `the answer is larger than ${String(maxBytes)} bytes`);
    else chunks.push(chunk);
  });
  response.on('error', (error) => {
    fail('reset', `the connection was cut after ${String(bytes)} bytes of the answer: ${error.message}`);
  });
  response.on('end', () => {
    const body = Buffer.concat(chunks).toString('utf8');
    settle({ kind: 'reply', status: response.statusCode ?? 0, headers: response.headers, body });
  });
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function isReset(error: Error): boolean {
  return codeOf(error) === 'ECONNRESET' || codeOf(error) === 'EPIPE';
}

function failureOf(error: Error): Pick<HttpFailure, 'kind' | 'reason' | 'message'> {
  const code = codeOf(error);
  // Trying several addresses of one name fails with an AggregateError, whose message is empty.
  const message = error.message === '' ? code : error.message;
  const refused = NOT_CONNECTED.has(code) || code.startsWith('CERT_') || code.startsWith('ERR_TLS');
  return { kind: 'failure', reason: refused ? 'refused' : 'reset', message };
}

function stopped(sent: boolean): HttpFailure {
  return { kind: 'failure', reason: 'stopped', message: 'stopped by the caller', sent, stale: false };
}
