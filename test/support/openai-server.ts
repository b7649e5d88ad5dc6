import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { isChatPath, readBody, type SeenRequest } from './chat-completion.js';
import { send } from './misbehave.js';
import { createLedger, totalsOf, type Entry, type Ledger, type Totals } from './server-ledger.js';
import { createReplier, type Replier, type Reply, type ReplyOptions } from './server-replies.js';

export type { RequestBody, ScriptedAnswer, SeenRequest } from './chat-completion.js';

export type ServerOptions = ReplyOptions & {
  readonly port?: number;
  /** Keep the requests for a test to look at (default), or only their entries in the ledger. */
  readonly record?: boolean;
  readonly keepAliveTimeoutMs?: number;
  /** UTC in ms, by which outages and limits go and the ledger is dated; latencies take real time. */
  readonly now?: () => number;
};

export type ScriptedServer = {
  /** Base URL ending in /v1. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** Every chat request that was read, in order. */
  readonly ledger: readonly Entry[];
  totals(): Totals;
  count(): number;
  inFlight(): number;
  maxInFlight(): number;
  connections(): number;
  /** Drops every connection now idle, as servers do at their keep-alive timeout. */
  dropIdle(): void;
  close(): Promise<void>;
};

type Running = {
  readonly options: ServerOptions;
  readonly replier: Replier;
  readonly ledger: Ledger;
  readonly requests: SeenRequest[];
  inFlight: number;
  maxInFlight: number;
  connections: number;
};

/** A scripted OpenAI-compatible server on loopback, for tests. Port 0 takes any free one. */
export async function startServer(options: ServerOptions): Promise<ScriptedServer> {
  const running = open(options);
  const { ledger, requests } = running;
  const server = createServer(
    { keepAliveTimeout: options.keepAliveTimeoutMs ?? 60_000 },
    (request, response) => {
      readAll(request, (text) => {
        handle(running, request, response, text);
      });
    },
  );
  server.on('connection', (socket) => {
    running.connections += 1;
    socket.setNoDelay(true);
  });
  await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`,
    requests,
    ledger: ledger.entries,
    totals: () => totalsOf(ledger.entries),
    count: () => ledger.entries.length,
    inFlight: () => running.inFlight,
    maxInFlight: () => running.maxInFlight,
    connections: () => running.connections,
    dropIdle: () => {
      server.closeIdleConnections();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function open(options: ServerOptions): Running {
  const now = options.now ?? Date.now;
  const start = now();
  return {
    options,
    replier: createReplier(options, now),
    ledger: createLedger(() => now() - start),
    requests: [],
    inFlight: 0,
    maxInFlight: 0,
    connections: 0,
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', backlog: 2048 }, resolve);
  });
}

/** A request that breaks off was not read, and is nobody's. */
function readAll(request: IncomingMessage, then: (text: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('error', () => undefined);
  request.on('end', () => {
    then(Buffer.concat(chunks).toString('utf8'));
  });
}

function handle(running: Running, request: IncomingMessage, response: ServerResponse, text: string): void {
  const path = request.url ?? '/';
  const { options, replier, ledger, requests } = running;
  if (path === '/stats' || path === '/ledger') {
    sendJson(response, 200, path === '/stats' ? statsOf(running) : bookOf(ledger));
    return;
  }
  if (request.method !== 'POST' || !isChatPath(path)) {
    sendJson(response, 404, { error: { message: `no such page: ${path}`, type: 'not_found' } });
    return;
  }
  const body = readBody(text, path);
  const n = ledger.open(text, body.data ?? null);
  if (!body.success) {
    carryOut(running, n, replier.toNonsense(z.prettifyError(body.error)), response);
    return;
  }
  const seen: SeenRequest = { n, path, headers: request.headers, body: body.data };
  if (options.record ?? true) requests.push(seen);
  carryOut(running, n, replier.toChat(seen), response);
}

/** Does what was decided, after its latency, unless the client has left by then. */
function carryOut(running: Running, n: number, reply: Reply, response: ServerResponse): void {
  const { ledger } = running;
  let [begun, over] = [false, false];
  running.inFlight += 1;
  running.maxInFlight = Math.max(running.maxInFlight, running.inFlight);
  ledger.decide(n, reply);
  response.on('close', () => {
    over = true;
    running.inFlight -= 1;
    ledger.close(n, begun, response.writableFinished);
  });
  const perform = (): void => {
    if (over) return;
    begun = true;
    reply.perform(response);
  };
  if (reply.latencyMs <= 0) perform();
  else setTimeout(perform, reply.latencyMs);
}

function statsOf({ ledger, inFlight, maxInFlight, connections }: Running): unknown {
  return { count: ledger.entries.length, inFlight, maxInFlight, connections };
}

function bookOf({ entries }: Ledger): unknown {
  return { totals: totalsOf(entries), entries };
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, { headers: { 'content-type': 'application/json' }, text: JSON.stringify(body) });
}
