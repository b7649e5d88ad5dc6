import { describe, expect, it, onTestFinished } from 'vitest';
import { faultSchema, type Fault } from './faults.js';
import { startServer, type ScriptedServer, type ServerOptions } from './openai-server.js';
import { exchange, type Exchange } from './raw-client.js';
import type { Entry } from './server-ledger.js';

const HELLO = { model: 'm', messages: [{ role: 'user', content: '你好' }] };

async function serving(options: Partial<ServerOptions>): Promise<ScriptedServer> {
  const server = await startServer({ answer: () => ({ text: '新年好' }), ...options });
  onTestFinished(() => server.close());
  return server;
}

/** One exchange that goes wrong, with its entry in the ledger. */
async function suffer(fault: Fault): Promise<Exchange & { readonly entry: Entry }> {
  const server = await serving({ faults: [fault] });
  const seen = await exchange(server.url, HELLO);
  await until(() => server.ledger[0]?.outcome !== 'open');
  const [entry] = server.ledger;
  if (entry === undefined) throw new Error('the ledger is empty');
  return { ...seen, entry };
}
/** The body that a good answer to HELLO has as a server's first. */
const WHOLE = JSON.stringify({
  id: 'chatcmpl-0',
  object: 'chat.completion',
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', content: '新年好' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 8, completion_tokens: 3, total_tokens: 11 },
});
const length = String(Buffer.byteLength(WHOLE));
const JSON_TYPE = 'application/json';

describe('an answer that nothing happens to', () => {
  it('is whole', async () => {
    const server = await serving({});
    const seen = await exchange(server.url, HELLO);
    expect(seen).toMatchObject({ status: 200, body: WHOLE, end: 'closed' });
    expect(seen.headers).toMatchObject({ 'content-type': JSON_TYPE, 'content-length': length });
    expect(server.ledger[0]).toMatchObject({
      ...{ outcome: 'answered', fault: null, status: 200, sent: true },
      usage: { in: 8, out: 3 },
    });
  });
});

describe('a fault on the wire', () => {
  it('resets after the request was read and before any byte', async () => {
    const { entry, ...seen } = await suffer({ kind: 'reset' });
    expect(seen).toMatchObject({ status: null, body: '', end: 'reset', reads: 0 });
    expect(entry).toMatchObject({ outcome: 'reset', status: null, sent: false, usage: { in: 8, out: 3 } });
  });

  it.each([
    ['close', 'closed'],
    ['reset', 'reset'],
  ] as const)('cuts half way by a %s', async (by, end) => {
    const { entry, ...seen } = await suffer({ kind: 'cut', by });
    expect(seen).toMatchObject({ status: 200, end });
    expect(seen.headers['content-length']).toBe(length);
    expect(seen.body.length).toBeGreaterThan(0);
    expect(seen.body).not.toBe(WHOLE);
    expect(WHOLE.startsWith(seen.body)).toBe(true);
    expect(entry).toMatchObject({ outcome: 'cut', status: 200, sent: false, usage: { in: 8, out: 3 } });
  });

  it('resets after the whole body, which still comes', async () => {
    const { entry, ...seen } = await suffer({ kind: 'reset-after' });
    expect(seen).toMatchObject({ status: 200, body: WHOLE, end: 'reset' });
    expect(seen.headers).toMatchObject({ connection: 'close', 'content-length': length });
    expect(entry).toMatchObject({ outcome: 'answered', fault: 'reset-after', sent: true });
  });

  it('trickles a byte at a time', async () => {
    const { entry, ...seen } = await suffer({ kind: 'trickle', everyMs: 0 });
    expect(seen).toMatchObject({ status: 200, body: WHOLE, end: 'closed' });
    expect(seen.reads).toBeGreaterThan(20);
    expect(entry).toMatchObject({ outcome: 'answered', fault: 'trickle', sent: true });
  });

  it('is slow to the first byte', async () => {
    const { entry, ...seen } = await suffer({ kind: 'slow', ms: 60 });
    expect(seen).toMatchObject({ status: 200, body: WHOLE, end: 'closed' });
    expect(seen.firstByteMs).toBeGreaterThan(55);
    expect(entry.outcome).toBe('answered');
  });

  it('floods with as many bytes as asked for', async () => {
    const { entry, ...seen } = await suffer({ kind: 'huge', bytes: 3_000_001 });
    expect(seen.body.replaceAll(/[^x]/g, '')).toHaveLength(3_000_001);
    expect(entry).toMatchObject({ outcome: 'spoilt', sent: true });
  });

  it.each<[Fault, string, string]>([
    [{ kind: 'html' }, 'text/html', '<html><body>Please log in.</body></html>'],
    [{ kind: 'plain' }, 'text/plain', 'upstream connect error or disconnect before headers'],
    [{ kind: 'mistyped' }, 'text/plain', WHOLE],
    [{ kind: 'invalid-json' }, JSON_TYPE, WHOLE.slice(0, Math.ceil(WHOLE.length / 2))],
    [{ kind: 'doubled' }, JSON_TYPE, WHOLE + WHOLE],
    [
      { kind: 'empty-choices' },
      JSON_TYPE,
      '{"id":"x","choices":[],"usage":{"prompt_tokens":7,"completion_tokens":0,"total_tokens":7}}',
    ],
  ])('sends with status 200, whole: %j', async (fault, type, body) => {
    const { entry, ...seen } = await suffer(fault);
    expect(seen).toMatchObject({ status: 200, body, end: 'closed' });
    expect(seen.headers['content-type']).toBe(type);
    expect(seen.headers['content-length']).toBe(String(Buffer.byteLength(body)));
    expect(entry).toMatchObject({ outcome: fault.kind === 'mistyped' ? 'answered' : 'spoilt', sent: true });
  });

  it.each([500, 502, 503, 529])('answers %i with an error body', async (status) => {
    const { entry, ...seen } = await suffer({ kind: 'status', status });
    expect(seen.status).toBe(status);
    expect(JSON.parse(seen.body)).toMatchObject({ error: { type: 'scripted' } });
    expect(entry).toMatchObject({ outcome: 'error', fault: `status ${String(status)}`, usage: null });
  });

  it('answers 429 without saying when to come back', async () => {
    const { entry, headers } = await suffer({ kind: 'status', status: 429 });
    expect(Object.keys(headers).filter((name) => name.startsWith('retry'))).toEqual([]);
    expect(entry.outcome).toBe('throttled');
  });

  it.each([
    ['seconds', 'retry-after', '2'],
    ['ms', 'retry-after-ms', '1500'],
    ['date', 'retry-after', 'Mon, 01 Feb 2027 00:00:02 GMT'],
  ] as const)('answers 429 with Retry-After as %s', async (as, header, value) => {
    const fault: Fault = { kind: 'status', status: 429, retryAfter: { as, ms: 1500 } };
    const server = await serving({ faults: [fault], now: () => Date.UTC(2027, 1, 1) });
    expect((await exchange(server.url, HELLO)).headers[header]).toBe(value);
  });

  it('redirects', async () => {
    const { entry, ...seen } = await suffer({ kind: 'redirect', location: 'http://127.0.0.1:9/v1' });
    expect(seen).toMatchObject({ status: 307, headers: { location: 'http://127.0.0.1:9/v1' } });
    expect(entry.outcome).toBe('error');
  });

  it('hangs until the client leaves', async () => {
    const server = await serving({ faults: [{ kind: 'hang' }] });
    const stop = new AbortController();
    const call = fetch(`${server.url}/chat/completions`, {
      ...{ method: 'POST', body: JSON.stringify(HELLO), signal: stop.signal },
    }).catch(() => 'left');
    await until(() => server.count() === 1);
    expect(server.ledger[0]).toMatchObject({ outcome: 'open', until: null });
    stop.abort();
    expect(await call).toBe('left');
    await until(() => server.ledger[0]?.outcome === 'left');
    expect(server.ledger[0]).toMatchObject({ status: null, sent: false, usage: { in: 8, out: 3 } });
  });

  it('leaves the next request on the same connection alone', async () => {
    const faults = ['reset-after', 'cut', 'reset'].flatMap((kind) => [faultSchema.parse({ kind }), null]);
    const server = await serving({ faults });
    for (const [n] of faults.entries()) {
      const call = fetch(`${server.url}/chat/completions`, { method: 'POST', body: JSON.stringify(HELLO) });
      const text = await call.then((response) => response.text()).catch(() => 'lost');
      expect([n, text === 'lost']).toEqual([n, n === 2 || n === 4]);
    }
  });
});

/** Lets the event loop turn until something has come about; the test's own timeout is the limit. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
