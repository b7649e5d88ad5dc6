import { describe, expect, it } from 'vitest';
import { createBackend } from '../../src/backends/create.js';
import { parseSpec } from '../../src/backends/spec.js';
import { realSystem } from '../../src/backends/system.js';
import { ask, backendAt, options, recording, withServer } from './rig.js';

describe('a backend made from a spec', () => {
  it('has alias, model, family, sampling settings and slots', () => {
    const spec = parseSpec(
      'mine=openai:Qwen/Qwen3-8B@http://127.0.0.1:1/v1#temperature=0.5,concurrency=3,timeout=9',
    );
    expect(createBackend(spec, options())).toMatchObject({
      id: 'mine',
      model: 'Qwen/Qwen3-8B',
      family: 'qwen',
      settings: { temperature: 0.5 },
      concurrency: 3,
    });
  });

  it('has as many slots as the suite says where the spec says nothing', () => {
    expect(
      createBackend(parseSpec('openai:m@http://127.0.0.1:1/v1'), options({ concurrency: 17 })).concurrency,
    ).toBe(17);
  });

  it('keeps no more calls under way than allowed, lets all through, and shares that with others by its key', async () => {
    await withServer({ answer: () => ({ text: '好' }), latencyMs: 5 }, async (server) => {
      const shared = options({ system: realSystem });
      const backends = ['one', 'other'].map((alias) =>
        createBackend(parseSpec(`${alias}=openai:m@${server.url}#concurrency=3`), shared),
      );
      const calls = backends.flatMap((backend) =>
        Array.from({ length: 8 }, () => backend.complete(ask('你好'), recording())),
      );
      await Promise.all(calls);
      expect(server.count()).toBe(16);
      expect(server.maxInFlight()).toBeLessThanOrEqual(3);
    });
  });

  it('is played with fewer trials at once where the limits of a minute would starve them', () => {
    const spec = parseSpec('openai:m@http://127.0.0.1:1/v1#rpm=10');
    expect(createBackend(spec, options()).concurrency).toBe(2);
  });

  it('is not made without its key', () => {
    expect(() => createBackend(parseSpec('openai:m'), options())).toThrow('OPENAI_API_KEY');
  });

  it('finds its path whether the URL is the base or the whole of it', async () => {
    await withServer(
      () => ({ text: 'ok' }),
      async (server) => {
        for (const url of [server.url, `${server.url}/`, `${server.url}/chat/completions`]) {
          await createBackend(parseSpec(`openai:m@${url}`), options()).complete(ask('hi'), recording());
        }
        expect(new Set(server.requests.map(({ path }) => path))).toEqual(new Set(['/v1/chat/completions']));
      },
    );
  });

  it('gives up on a server that trickles, after as many deadlines as tries', async () => {
    await withServer(
      () => ({ fault: { kind: 'trickle', everyMs: 10 } }),
      async (server) => {
        const context = recording();
        const call = backendAt(server, 'timeout=0.05').complete(ask('hi'), context);
        await expect(call).rejects.toMatchObject({ brokenCause: 'backend', status: null });
        expect(context.attempts).toHaveLength(4);
      },
    );
  });

  it('meets every fault in one run and still answers each call', async () => {
    const faults = [
      { kind: 'reset' },
      { kind: 'cut' },
      { kind: 'html' },
      { kind: 'invalid-json' },
      { kind: 'empty-choices' },
      { kind: 'status', status: 500 },
      { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
    ] as const;
    await withServer(
      { answer: (_request, n) => ({ text: String(n) }), faults: faults.flatMap((fault) => [fault, null]) },
      async (server) => {
        const backend = backendAt(server, 'concurrency=1');
        for (const _fault of faults) {
          expect((await backend.complete(ask('hi'), recording())).end).toBe('complete');
        }
      },
    );
  });
});

describe('the machine’s own sleep', () => {
  it('ends at once, without an error, for a caller who has gone', async () => {
    await expect(realSystem.sleep(60_000, AbortSignal.abort())).resolves.toBeUndefined();
  });
});
