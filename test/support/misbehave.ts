import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Fault } from './faults.js';
import { retryAfterHeaders } from './retry-after.js';

/** What the client would get if nothing went wrong. */
export type Whole = { readonly headers: Readonly<Record<string, string>>; readonly text: string };

const JSON_TYPE = { 'content-type': 'application/json' };
const USAGE = { prompt_tokens: 7, completion_tokens: 0, total_tokens: 7 };
const CHUNK = Buffer.alloc(64 * 1024, 'x');

/** Sends a body and its length. */
export function send(response: ServerResponse, status: number, { headers, text }: Whole): void {
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(text)) }).end(text);
}

/** Misbehaves on one response in the way asked for, spoiling the answer that was due. `now` is UTC in ms. */
export function misbehave(fault: Fault, response: ServerResponse, whole: Whole, now: number): void {
  const { headers, text } = whole;
  switch (fault.kind) {
    case 'hang':
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'cut':
      cut(response, whole, fault.by ?? 'close');
      return;
    case 'reset-after':
      resetAfter(response, whole);
      return;
    case 'html':
      send(response, 200, page('text/html', '<html><body>Please log in.</body></html>'));
      return;
    case 'plain':
      send(response, 200, page('text/plain', 'upstream connect error or disconnect before headers'));
      return;
    case 'mistyped':
      send(response, 200, { headers: { ...headers, 'content-type': 'text/plain' }, text });
      return;
    case 'empty-choices':
      send(response, 200, {
        headers: JSON_TYPE,
        text: JSON.stringify({ id: 'x', choices: [], usage: USAGE }),
      });
      return;
    case 'invalid-json':
      send(response, 200, { headers, text: text.slice(0, Math.ceil(text.length / 2)) });
      return;
    case 'doubled':
      send(response, 200, { headers, text: text + text });
      return;
    case 'huge':
      flood(response, fault.bytes);
      return;
    case 'trickle':
      trickle(response, whole, fault.everyMs);
      return;
    case 'slow':
      whileOpen(response, setTimeout(send, fault.ms, response, 200, whole));
      return;
    case 'redirect':
      response.writeHead(307, { location: fault.location }).end();
      return;
    case 'status':
      sendStatus(fault, response, now);
  }
}

function page(type: string, text: string): Whole {
  return { headers: { 'content-type': type }, text };
}

function sendStatus(
  { status, headers, retryAfter, body }: Extract<Fault, { kind: 'status' }>,
  response: ServerResponse,
  now: number,
): void {
  const wait = retryAfter === undefined ? {} : retryAfterHeaders(retryAfter.as, retryAfter.ms, now);
  const said = body ?? { error: { message: `scripted ${String(status)}`, type: 'scripted' } };
  send(response, status, { headers: { ...JSON_TYPE, ...wait, ...headers }, text: JSON.stringify(said) });
}

/** Promises the whole body, and drops the connection half way. */
function cut(response: ServerResponse, { headers, text }: Whole, by: 'close' | 'reset'): void {
  const bytes = Buffer.from(text);
  response.writeHead(200, { ...headers, 'content-length': String(bytes.length) });
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => {
    if (by === 'close') response.socket?.destroy();
    else resetSoon(response.socket);
  });
}

/** Node ends a connection that is to be closed by `destroySoon`, whose FIN would make a reset impossible. */
function resetAfter(response: ServerResponse, whole: Whole): void {
  const { socket } = response;
  if (socket !== null) {
    socket.destroySoon = () => {
      resetSoon(socket);
    };
  }
  send(response, 200, { ...whole, headers: { ...whole.headers, connection: 'close' } });
}

/** Once the other side, which may be this process, has had its turn to read: a reset overtakes what was not read. */
function resetSoon(socket: Socket | null): void {
  setTimeout(() => setImmediate(() => socket?.resetAndDestroy()), 5);
}

function flood(response: ServerResponse, bytes: number): void {
  response.writeHead(200, JSON_TYPE);
  let left = bytes;
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      const size = Math.min(left, CHUNK.length);
      left -= size;
      if (!response.write(CHUNK.subarray(0, size))) {
        response.once('drain', more);
        return;
      }
    }
    response.end();
  };
  more();
}

function trickle(response: ServerResponse, { headers, text }: Whole, everyMs: number): void {
  const bytes = Buffer.from(text);
  response.writeHead(200, { ...headers, 'content-length': String(bytes.length) });
  let at = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(at, at + 1));
    at += 1;
    if (at < bytes.length) return;
    clearInterval(timer);
    response.end();
  }, everyMs);
  whileOpen(response, timer);
}

/** Clears a timer whose response is over. */
function whileOpen(response: ServerResponse, timer: NodeJS.Timeout): void {
  response.once('close', () => {
    clearTimeout(timer);
  });
}
