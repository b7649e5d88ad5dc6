import type { ServerResponse } from 'node:http';

/** Ways in which a real endpoint goes wrong. `status` answers with an error body, as vendors do. */
export type Fault =
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'html' }
  | { readonly kind: 'empty-choices' }
  | { readonly kind: 'invalid-json' }
  | { readonly kind: 'huge'; readonly bytes: number }
  | { readonly kind: 'trickle'; readonly everyMs: number }
  | { readonly kind: 'redirect'; readonly location: string }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** The whole body; by default OpenAI's shape with a message. */
      readonly body?: unknown;
    };

const JSON_TYPE = { 'content-type': 'application/json' };
const USAGE = { prompt_tokens: 7, completion_tokens: 0, total_tokens: 7 };
const CHUNK = Buffer.alloc(64 * 1024, 'x');

/** Misbehaves on one response in the way asked for. */
export function misbehave(fault: Fault, response: ServerResponse): void {
  switch (fault.kind) {
    case 'hang':
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'cut':
      cut(response);
      return;
    case 'html':
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<html><body>Please log in.</body></html>');
      return;
    case 'empty-choices':
      response.writeHead(200, JSON_TYPE).end(JSON.stringify({ id: 'x', choices: [], usage: USAGE }));
      return;
    case 'invalid-json':
      response.writeHead(200, JSON_TYPE).end('{"choices": [{"message": {"content": "hal');
      return;
    case 'huge':
      flood(response, fault.bytes);
      return;
    case 'trickle':
      trickle(response, fault.everyMs);
      return;
    case 'redirect':
      response.writeHead(307, { location: fault.location }).end();
      return;
    case 'status': {
      const body = fault.body ?? { error: { message: `scripted ${String(fault.status)}`, type: 'scripted' } };
      response.writeHead(fault.status, { ...JSON_TYPE, ...fault.headers }).end(JSON.stringify(body));
    }
  }
}

/** Promises a longer body than it sends, then drops the connection. */
function cut(response: ServerResponse): void {
  response.writeHead(200, { ...JSON_TYPE, 'content-length': '5000' });
  response.write('{"choices": [{"message": {"content": "', () => response.socket?.destroy());
}

function flood(response: ServerResponse, bytes: number): void {
  response.writeHead(200, JSON_TYPE);
  let left = bytes;
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= CHUNK.length;
      if (!response.write(CHUNK)) {
        response.once('drain', more);
        return;
      }
    }
    response.end();
  };
  more();
}

/** One space at a time, for ever: no single read ever takes long. */
function trickle(response: ServerResponse, everyMs: number): void {
  response.writeHead(200, JSON_TYPE);
  const timer = setInterval(() => response.write(' '), everyMs);
  response.on('close', () => {
    clearInterval(timer);
  });
}
