import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { urlToHttpOptions } from 'node:url';

export type HttpReply = {
  readonly kind: 'reply';
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** `refused`: no connection was made, so nothing was spent; after any other the vendor may have worked. */
export type HttpFailure = {
  readonly kind: 'failure';
  readonly reason: 'refused' | 'reset' | 'timeout' | 'too-large' | 'stopped';
  readonly message: string;
};

export type HttpResult = HttpReply | HttpFailure;

export type PostOptions = {
  /** For the whole exchange: connecting, headers and the last byte of the body. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
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
  const agentOptions = { keepAlive: true, maxSockets };
  const agent = secure ? new HttpsAgent(agentOptions) : new HttpAgent(agentOptions);
  const target = { ...urlToHttpOptions(url), method: 'POST' };
  const send = (body: string, options: PostOptions, fresh: boolean): Promise<Sent> =>
    new Promise((resolve) => {
      const sentHeaders = {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      };
      const start = secure ? httpsRequest : httpRequest;
      const request = start({ ...target, headers: sentHeaders, agent: fresh ? false : agent });
      const settle = settleOnce(resolve, options, (error) => request.destroy(error));
      request.on('error', (error) => {
        settle({ ...failureOf(error), stale: request.reusedSocket && isReset(error) });
      });
      request.on('response', (response) => {
        readBody(response, maxBytes, settle);
      });
      request.end(body);
    });
  return async (body, options) => {
    if (options.signal.aborted) return stopped();
    const started = performance.now();
    const first = await send(body, options, false);
    if (first.kind === 'reply' || !first.stale) return first;
    // The server closed an idle connection just as it was used again: nobody's fault, so tried once more at once.
    const deadlineMs = Math.max(1, options.deadlineMs - (performance.now() - started));
    return send(body, { ...options, deadlineMs }, true);
  };
}

type Sent = HttpReply | (HttpFailure & { readonly stale: boolean });
type Settle = (result: Sent) => void;

/** Resolves with what comes first: a result, the deadline or the signal; the last two end the request. */
function settleOnce(
  resolve: Settle,
  { deadlineMs, signal }: PostOptions,
  destroy: (error: Error) => void,
): Settle {
  let settled = false;
  const settle: Settle = (result) => {
    if (settled) return;
    settled = true;
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    resolve(result);
    if (result.kind === 'failure') destroy(new Error(result.message));
  };
  const timer = setTimeout(() => {
    const message = `no whole answer within ${String(deadlineMs / 1000)} s`;
    settle({ kind: 'failure', reason: 'timeout', message, stale: false });
  }, deadlineMs);
  const onAbort = (): void => {
    settle({ ...stopped(), stale: false });
  };
  signal.addEventListener('abort', onAbort, { once: true });
  return settle;
}

function readBody(response: IncomingMessage, maxBytes: number, settle: Settle): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const fail = (reason: HttpFailure['reason'], message: string): void => {
    settle({ kind: 'failure', reason, message, stale: false });
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

function failureOf(error: Error): HttpFailure {
  const code = codeOf(error);
  // Trying several addresses of one name fails with an AggregateError, whose message is empty.
  const message = error.message === '' ? code : error.message;
  const refused = NOT_CONNECTED.has(code) || code.startsWith('CERT_') || code.startsWith('ERR_TLS');
  return { kind: 'failure', reason: refused ? 'refused' : 'reset', message };
}

function stopped(): HttpFailure {
  return { kind: 'failure', reason: 'stopped', message: 'stopped by the caller' };
}
