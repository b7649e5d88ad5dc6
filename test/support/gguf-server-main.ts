/**
 * A GGUF file behind an OpenAI-compatible URL, to play the same model by either way:
 *
 *   tsx test/support/gguf-server-main.ts --model FILE.gguf --settings threads=1,max_tokens=128 --packages FOLDER
 *
 * FOLDER's node_modules has node-llama-cpp. Prints one line of JSON, `{"url": ...}`, once the model is loaded. It
 * answers one request after another, with tool calls held to a grammar where a request has tools; a prompt too long is
 * refused as llama.cpp's own server refuses it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { localLine } from '../../src/backends/local/line.js';
import { findPackage } from '../../src/backends/local/package.js';
import { createShelf } from '../../src/backends/local/shelf.js';
import { parseSpec } from '../../src/backends/spec.js';
import type { TryResult } from '../../src/backends/try.js';
import { argsText, type ChatMessage, type ChatRequest, type ToolCall } from '../../src/core/chat.js';
import { jsonObjectSchema } from '../../src/core/json.js';

const callSchema = z.object({
  id: z.string(),
  function: z.object({ name: z.string(), arguments: z.string() }),
});
const toolSchema = z.object({
  function: z.object({ name: z.string(), description: z.string(), parameters: jsonObjectSchema }),
});
const messageSchema = z.object({
  role: z.enum(['system', 'user', 'assistant', 'tool']),
  content: z.string().nullable(),
  tool_calls: z.array(callSchema).default([]),
  tool_call_id: z.string().default(''),
});
const bodySchema = z.object({ messages: z.array(messageSchema), tools: z.array(toolSchema).default([]) });
type Body = z.infer<typeof bodySchema>;

const { values } = parseArgs({
  options: {
    model: { type: 'string' },
    settings: { type: 'string', default: 'max_tokens=128' },
    packages: { type: 'string', default: '.' },
  },
});
const shelf = createShelf();
const spec = parseSpec(`local:${values.model ?? ''}#${values.settings}`);
const line = localLine(spec, { shelf, find: () => findPackage([join(values.packages, 'any.js')]) });
const CALL_MS = 600_000;
const attempt = line.tryWithin(CALL_MS);

function ask(request: ChatRequest, signal: AbortSignal): Promise<TryResult> {
  const context = { signal, leftMs: CALL_MS, callRole: 'assistant', origin: null } as const;
  return attempt(request, { ...context, onAdmitted: () => undefined });
}

function requestOf({ messages, tools }: Body): ChatRequest {
  const calls = messages.flatMap((message) => message.tool_calls);
  const names = new Map(calls.map(({ id, function: { name } }) => [id, name]));
  return {
    messages: messages.map(({ role, content, tool_calls, tool_call_id: callId }): ChatMessage => {
      const text = content ?? '';
      if (role === 'tool') return { role, callId, name: names.get(callId) ?? '', text };
      return role === 'assistant' ? { role, text, calls: tool_calls.map(callOf) } : { role, text };
    }),
    tools: tools.map(({ function: tool }) => tool),
  };
}

function callOf({ id, function: { name, arguments: args } }: z.infer<typeof callSchema>): ToolCall {
  return { id, name, args: jsonObjectSchema.parse(JSON.parse(args)) };
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = bodySchema.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  if (!body.success) {
    send(response, 400, { error: { message: z.prettifyError(body.error) } });
    return;
  }
  const gone = new AbortController();
  response.on('close', () => {
    gone.abort();
  });
  const { status, json } = replyTo(await ask(requestOf(body.data), gone.signal));
  send(response, status, json);
}

function replyTo(result: TryResult): { status: number; json: unknown } {
  if (result.kind !== 'answer') {
    return { status: 500, json: { error: { message: 'message' in result ? result.message : result.kind } } };
  }
  const { text, calls, end, usage } = result.answer;
  if (end === 'context-limit') {
    return { status: 400, json: { error: { type: 'exceed_context_size_error', message: 'too long' } } };
  }
  const choice = {
    index: 0,
    message: {
      role: 'assistant',
      content: text,
      ...(calls.length === 0 ? {} : { tool_calls: calls.map(wireCall) }),
    },
    finish_reason: end === 'complete' ? 'stop' : 'length',
  };
  const counted = {
    prompt_tokens: usage.in,
    completion_tokens: usage.out,
    prompt_tokens_details: { cached_tokens: usage.cached },
  };
  return { status: 200, json: { object: 'chat.completion', choices: [choice], usage: counted } };
}

function wireCall(call: ToolCall): unknown {
  return { id: call.id, type: 'function', function: { name: call.name, arguments: argsText(call) } };
}

function send(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}

await ask({ messages: [{ role: 'user', text: 'Say OK.' }], tools: [] }, new AbortController().signal);
const server = createServer((request, response) => {
  void serve(request, response).catch((error: unknown) => {
    send(response, 500, { error: { message: String(error) } });
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${String(port)}/v1` })}\n`);
});
process.on('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => {
    void shelf.dispose();
  });
});
