import { connect } from 'node:net';

/** What came over the wire in answer to one request, and how the connection ended. */
export type Exchange = {
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  /** As it was sent: chunked bodies with their chunk sizes. */
  readonly body: string;
  /** `closed` by a FIN, or `reset`. */
  readonly end: 'closed' | 'reset';
  /** How often something was read, and when first, in ms after the request. */
  readonly reads: number;
  readonly firstByteMs: number | null;
};

/** Posts a chat request without any HTTP library in between. The connection is not kept. */
export function exchange(url: string, body: unknown): Promise<Exchange> {
  const { hostname, port, pathname } = new URL(`${url}/chat/completions`);
  const text = JSON.stringify(body);
  const head = `POST ${pathname} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: ${String(Buffer.byteLength(text))}`;
  const started = performance.now();
  const chunks: Buffer[] = [];
  let firstByteMs: number | null = null;
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(`${head}\r\n\r\n${text}`));
    const finish = (end: Exchange['end']): void => {
      resolve({ ...parse(Buffer.concat(chunks).toString('utf8')), end, reads: chunks.length, firstByteMs });
    };
    socket.on('data', (chunk) => {
      firstByteMs ??= performance.now() - started;
      chunks.push(chunk);
    });
    socket.on('end', () => {
      finish('closed');
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET') finish('reset');
      else reject(error);
    });
  });
}

function parse(text: string): Pick<Exchange, 'status' | 'headers' | 'body'> {
  const at = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, Math.max(0, at)).split('\r\n');
  const status = /^HTTP\/1\.1 (\d+)/.exec(first)?.[1];
  const pairs = lines.map((line) => line.split(/: (.*)/s));
  return {
    status: status === undefined ? null : Number(status),
    headers: Object.fromEntries(pairs.map(([name = '', value = '']) => [name.toLowerCase(), value])),
    body: at === -1 ? '' : text.slice(at + 4),
  };
}
