import { describe, expect, it } from 'vitest';
import { createPoster, type HttpResult } from '../../src/backends/http.js';
import type { Fault } from '../support/faults.js';
import type { ScriptedServer } from '../support/openai-server.js';
import { withServer } from './rig.js';

const BODY = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: '你好' }] });

function poster(server: ScriptedServer, maxBytes?: number) {
  const url = new URL(`${server.url}/chat/completions`);
  return createPoster({ url, headers: {}, maxSockets: 4, ...(maxBytes === undefined ? {} : { maxBytes }) });
}

async function postAgainst(fault: Fault, deadlineMs = 5000, maxBytes?: number): Promise<HttpResult> {
  return withServer(
    () => ({ fault }),
    (server) => poster(server, maxBytes)(BODY, { deadlineMs, signal: new AbortController().signal }),
  );
}

describe('posting over HTTP', () => {
  it('gives status, headers and the whole body', async () => {
    await withServer(
      () => ({ text: '新年好' }),
      async (server) => {
        const reply = await poster(server)(BODY, { deadlineMs: 5000, signal: new AbortController().signal });
        expect(reply).toMatchObject({ kind: 'reply', status: 200 });
        expect(reply.kind === 'reply' && reply.body).toContain('新年好');
        expect(server.requests[0]?.body.messages[0]?.content).toBe('你好');
      },
    );
  });

  it('calls a server that never answers a timeout', async () => {
    expect(await postAgainst({ kind: 'hang' }, 60)).toMatchObject({ kind: 'failure', reason: 'timeout' });
  });

  it('ends a body that trickles without end at the deadline, though each byte is on time', async () => {
    expect(await postAgainst({ kind: 'trickle', everyMs: 10 }, 120)).toMatchObject({ reason: 'timeout' });
  });

  it('calls a connection dropped before the answer a reset', async () => {
    expect(await postAgainst({ kind: 'reset' })).toMatchObject({ kind: 'failure', reason: 'reset' });
  });

  it('calls a connection cut within the body a reset, and never gives half a body', async () => {
    const result = await postAgainst({ kind: 'cut' });
    expect(result).toMatchObject({ kind: 'failure', reason: 'reset' });
    expect(result).toHaveProperty('message', expect.stringContaining('cut after'));
  });

  it('stops reading an answer that is too large', async () => {
    expect(await postAgainst({ kind: 'huge', bytes: 3e6 }, 5000, 1e6)).toMatchObject({ reason: 'too-large' });
  });

  it('reads no more than eight megabytes by default', async () => {
    expect(await postAgainst({ kind: 'huge', bytes: 9 * 2 ** 20 })).toMatchObject({ reason: 'too-large' });
  });

  it('knows a server that is not there from one that broke off', async () => {
    const server = await withServer(
      () => ({ text: '' }),
      (running) => Promise.resolve(running),
    );
    const result = await poster(server)(BODY, { deadlineMs: 5000, signal: new AbortController().signal });
    expect(result).toMatchObject({ kind: 'failure', reason: 'refused' });
  });

  it('stops when the signal is aborted, and ends the request at the server too', async () => {
    await withServer(
      () => ({ fault: { kind: 'hang' } }),
      async (server) => {
        const stop = new AbortController();
        const call = poster(server)(BODY, { deadlineMs: 60_000, signal: stop.signal });
        await until(() => server.inFlight() === 1);
        stop.abort();
        expect(await call).toMatchObject({ kind: 'failure', reason: 'stopped' });
        await until(() => server.inFlight() === 0);
      },
    );
  });

  it('sends nothing when the signal was aborted before', async () => {
    await withServer(
      () => ({ text: '' }),
      async (server) => {
        const result = await poster(server)(BODY, { deadlineMs: 5000, signal: AbortSignal.abort() });
        expect(result).toMatchObject({ reason: 'stopped' });
        expect(server.count()).toBe(0);
      },
    );
  });

  it('uses one connection for calls one after another', async () => {
    await withServer(
      () => ({ text: '' }),
      async (server) => {
        const post = poster(server);
        for (let i = 0; i < 5; i += 1)
          await post(BODY, { deadlineMs: 5000, signal: new AbortController().signal });
        expect(server.connections()).toBe(1);
      },
    );
  });

  it('tells a reset of a kept connection, which the server may just have closed as idle, from others', async () => {
    await withServer(
      { answer: () => ({ text: 'ok' }), faults: [null, { kind: 'reset' }, { kind: 'reset' }] },
      async (server) => {
        const post = poster(server);
        const signal = new AbortController().signal;
        await post(BODY, { deadlineMs: 5000, signal });
        const kept = await post(BODY, { deadlineMs: 5000, signal });
        expect(kept).toMatchObject({ reason: 'reset', sent: true, stale: true });
        const fresh = await post(BODY, { deadlineMs: 5000, signal });
        expect(fresh).toMatchObject({ reason: 'reset', sent: true, stale: false });
        expect(server.count()).toBe(3);
      },
    );
  });

  it('tells a request that was sent from one that reached nobody', async () => {
    await withServer({ answer: () => ({ fault: { kind: 'hang' } }) }, async (server) => {
      const late = await poster(server)(BODY, { deadlineMs: 50, signal: new AbortController().signal });
      expect(late).toMatchObject({ reason: 'timeout', sent: true });
      const early = await poster(server)(BODY, { deadlineMs: 50, signal: AbortSignal.abort() });
      expect(early).toMatchObject({ reason: 'stopped', sent: false });
    });
    const nobody = createPoster({ url: new URL('http://127.0.0.1:9/v1'), headers: {}, maxSockets: 1 });
    const refused = await nobody(BODY, { deadlineMs: 5000, signal: new AbortController().signal });
    expect(refused).toMatchObject({ reason: 'refused', sent: false });
  });
});

/** Lets the event loop turn until something has come about; the test's own timeout is the limit. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
