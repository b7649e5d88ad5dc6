import type { ServerResponse } from 'node:http';

/** A reply sent as it is. Text goes out in one piece, JSON as text, a list piece by piece, wherever it is cut. */
export type RawReply = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** Sends a reply; its type is JSON unless its headers say otherwise. */
export function sendRaw({ status = 200, headers = {}, body }: RawReply, response: ServerResponse): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  sendPieces(piecesOf(body), response);
}

function piecesOf(body: unknown): readonly Buffer[] {
  if (Buffer.isBuffer(body)) return [body];
  if (Array.isArray(body) && body.every((piece) => Buffer.isBuffer(piece))) return body;
  return [Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))];
}

/** Each in a turn of its own, so that they do not leave as one. */
function sendPieces([piece, ...rest]: readonly Buffer[], response: ServerResponse): void {
  if (piece === undefined || response.destroyed) {
    response.end();
    return;
  }
  response.write(piece);
  setImmediate(() => {
    sendPieces(rest, response);
  });
}
