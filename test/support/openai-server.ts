import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { misbehave, type Fault } from './faults.js';
import { sendRaw, type RawReply } from './raw-reply.js';

const messageSchema = z.looseObject({
  role: z.string(),
  content: z.unknown().optional(),
  reasoning_content: z.string().optional(),
  tool_call_id: z.string().optional(),
  tool_calls: z
    .array(z.looseObject({ id: z.string(), function: z.object({ name: z.string(), arguments: z.string() }) }))
    .optional(),
});
const toolSchema = z.looseObject({
  type: z.literal('function'),
  function: z.looseObject({
    name: z.string(),
    description: z.string(),
    parameters: z.record(z.string(), z.unknown()),
  }),
});
/** What a chat-completions server insists on; anything else is answered with 400. */
const bodySchema = z.looseObject({
  model: z.string(),
  messages: z.array(messageSchema).min(1),
  tools: z.array(toolSchema).min(1).optional(),
});
export type RequestBody = z.infer<typeof bodySchema>;
/** What Anthropic's Messages API insists on. */
const messagesBodySchema = z.looseObject({
  model: z.string(),
  max_tokens: z.number(),
  messages: z.array(messageSchema).min(1),
});

export type SeenRequest = {
  /** Which chat request of this server's life, from 0. */
  readonly n: number;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: RequestBody;
};

export type ScriptedCall = {
  /** By default minted; null leaves it out. */
  readonly id?: string | null;
  readonly name: string;
  /** A string is sent as it is, which need not be JSON. */
  readonly args: unknown;
  /** Sends the arguments as a JSON object, as some servers do. */
  readonly asObject?: boolean;
};

export type ScriptedAnswer = {
  readonly text?: string | null;
  /** Sends the text as content parts. */
  readonly parts?: boolean;
  readonly calls?: readonly ScriptedCall[];
  readonly reasoning?: string;
  readonly refusal?: string;
  readonly finish?: string;
  /** Vendor usage as sent; null leaves it out. */
  readonly usage?: Readonly<Record<string, unknown>> | null;
  readonly fault?: Fault;
  /** Sends just this, whatever else is said. */
  readonly raw?: RawReply;
};

export type ServerOptions = {
  answer(request: SeenRequest, n: number): ScriptedAnswer;
  readonly latencyMs?: number;
  /** What goes wrong with the n-th request; missing entries are answered. */
  readonly faults?: readonly (Fault | null)[];
  readonly port?: number;
  /** Keep the requests for a test to look at (default), or only count them. */
  readonly record?: boolean;
  readonly keepAliveTimeoutMs?: number;
};

export type ScriptedServer = {
  /** Base URL ending in /v1. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  count(): number;
  inFlight(): number;
  maxInFlight(): number;
  connections(): number;
  /** Drops every connection now idle, as servers do at their keep-alive timeout. */
  dropIdle(): void;
  close(): Promise<void>;
};

type Tally = {
  count: number;
  inFlight: number;
  maxInFlight: number;
  connections: number;
  requests: SeenRequest[];
};

/** A scripted OpenAI-compatible server on loopback, for tests. Port 0 takes any free one. */
export async function startServer(options: ServerOptions): Promise<ScriptedServer> {
  const tally: Tally = { count: 0, inFlight: 0, maxInFlight: 0, connections: 0, requests: [] };
  const server = createServer(
    { keepAliveTimeout: options.keepAliveTimeoutMs ?? 60_000 },
    (request, response) => {
      void readAll(request).then(
        (text) => {
          handle(options, tally, request, response, text);
        },
        () => undefined,
      );
    },
  );
  server.on('connection', (socket) => {
    tally.connections += 1;
    socket.setNoDelay(true);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: options.port ?? 0, host: '127.0.0.1', backlog: 2048 }, resolve);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`,
    requests: tally.requests,
    count: () => tally.count,
    inFlight: () => tally.inFlight,
    maxInFlight: () => tally.maxInFlight,
    connections: () => tally.connections,
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

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function handle(
  options: ServerOptions,
  tally: Tally,
  request: IncomingMessage,
  response: ServerResponse,
  text: string,
): void {
  const path = request.url ?? '/';
  if (path === '/stats') {
    const { requests: _requests, ...numbers } = tally;
    sendJson(response, 200, numbers);
    return;
  }
  if (request.method !== 'POST' || !/\/(?:chat\/completions|messages)$/.test(path)) {
    sendJson(response, 404, { error: { message: `no such page: ${path}`, type: 'not_found' } });
    return;
  }
  const n = tally.count;
  tally.count += 1;
  const body = readBody(text, path.endsWith('/messages') ? messagesBodySchema : bodySchema);
  if (!body.success) {
    sendJson(response, 400, {
      error: { message: z.prettifyError(body.error), type: 'invalid_request_error' },
    });
    return;
  }
  const seen: SeenRequest = { n, path, headers: request.headers, body: body.data };
  if (options.record ?? true) tally.requests.push(seen);
  watchFlight(tally, response);
  answerLater(options, seen, response);
}

function readBody(text: string, schema: z.ZodType<RequestBody>): z.ZodSafeParseResult<RequestBody> {
  try {
    return schema.safeParse(JSON.parse(text));
  } catch {
    return schema.safeParse(undefined);
  }
}

function watchFlight(tally: Tally, response: ServerResponse): void {
  tally.inFlight += 1;
  tally.maxInFlight = Math.max(tally.maxInFlight, tally.inFlight);
  response.on('close', () => {
    tally.inFlight -= 1;
  });
}

function answerLater(options: ServerOptions, seen: SeenRequest, response: ServerResponse): void {
  const send = (): void => {
    const fault = options.faults?.[seen.n];
    const answer = fault ? { fault } : options.answer(seen, seen.n);
    if (answer.raw) sendRaw(answer.raw, response);
    else if (answer.fault) misbehave(answer.fault, response);
    else sendJson(response, 200, completion(answer, seen));
  };
  if (options.latencyMs === undefined || options.latencyMs <= 0) send();
  else setTimeout(send, options.latencyMs);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
  response.writeHead(status, headers).end(text);
}

function completion(answer: ScriptedAnswer, { n, body }: SeenRequest): unknown {
  const calls = answer.calls ?? [];
  const text = answer.text ?? null;
  const message = {
    role: 'assistant',
    content: answer.parts === true ? [{ type: 'text', text }] : text,
    ...(answer.reasoning === undefined ? {} : { reasoning_content: answer.reasoning }),
    ...(answer.refusal === undefined ? {} : { refusal: answer.refusal }),
    ...(calls.length === 0
      ? {}
      : { tool_calls: calls.map((call, i) => toolCall(call, `call-${String(n)}-${String(i)}`)) }),
  };
  const finish = answer.finish ?? (calls.length > 0 ? 'tool_calls' : 'stop');
  const usage = answer.usage === undefined ? countUsage(body, answer) : answer.usage;
  return {
    id: `chatcmpl-${String(n)}`,
    object: 'chat.completion',
    model: body.model,
    choices: [{ index: 0, message, finish_reason: finish }],
    ...(usage === null ? {} : { usage }),
  };
}

function toolCall({ id, name, args, asObject }: ScriptedCall, minted: string): unknown {
  const sent = typeof args === 'string' || asObject === true ? args : JSON.stringify(args);
  return {
    ...(id === null ? {} : { id: id ?? minted }),
    type: 'function',
    function: { name, arguments: sent },
  };
}

/** A fixed rule, so that tests can foretell it: a token for every four characters of JSON. */
function countUsage(body: RequestBody, answer: ScriptedAnswer): Record<string, number> {
  const prompt = Math.ceil(JSON.stringify(body.messages).length / 4);
  const output = Math.ceil(JSON.stringify([answer.text ?? '', answer.calls ?? []]).length / 4);
  return { prompt_tokens: prompt, completion_tokens: output, total_tokens: prompt + output };
}
