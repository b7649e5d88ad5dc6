import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { jsonObjectSchema, type JsonObject } from '../../src/core/json.js';

export type Seen = { readonly body: JsonObject; readonly authorization: string | undefined };
export type Reply = (response: ServerResponse, n: number, body: JsonObject) => void;

/** Replies with JSON, or with a text as it is. */
export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Reply =>
  (response) => {
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
  };

/** An agent behind a URL, for one test. */
export async function agentServer(reply: Reply): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = jsonObjectSchema.parse(JSON.parse(Buffer.concat(chunks).toString()));
      seen.push({ body, authorization: request.headers.authorization });
      reply(response, seen.length - 1, body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/agent`, seen };
}
