import { describe, expect, it } from 'vitest';
import type { Model } from '../../../src/backends/langchain/model.js';
import { langChainTry } from '../../../src/backends/langchain/try.js';
import type { ScriptedAnswer } from '../../support/openai-server.js';
import { ask, fakeSystem, recording, trying, withServer } from '../rig.js';
import { langChainAt } from './rig.js';

describe('tries through LangChain', () => {
  it('are repeated by our chain alone, no sooner than Retry-After says', async () => {
    const limited: ScriptedAnswer = {
      fault: { kind: 'status', status: 429, headers: { 'retry-after': '7' } },
    };
    const system = fakeSystem();
    await withServer(
      (_request, n) => (n === 0 ? limited : { text: '好' }),
      async (server) => {
        const context = recording();
        await langChainAt(server, '', { system }).complete(ask('你好'), context);
        expect(server.count()).toBe(2);
        expect(context.attempts.map(({ status }) => status)).toEqual([429, 200]);
        expect(Math.max(...system.slept)).toBeGreaterThanOrEqual(7000);
      },
    );
  });

  it('are four at a server that fails, each in the books once', async () => {
    await withServer(
      () => ({ fault: { kind: 'status', status: 500 } }),
      async (server) => {
        const context = recording();
        await expect(langChainAt(server).complete(ask('你好'), context)).rejects.toMatchObject({
          brokenCause: 'backend',
          status: 500,
        });
        expect(server.count()).toBe(4);
        expect(context.attempts).toHaveLength(4);
      },
    );
  });

  it.each<[number, string]>([
    [401, 'rejected key'],
    [404, 'unknown model'],
    [400, 'nonsense'],
  ])('are one at a server that answers %d', async (status, message) => {
    await withServer(
      () => ({ fault: { kind: 'status', status, body: { error: { message } } } }),
      async (server) => {
        const call = langChainAt(server).complete(ask('你好'), recording());
        await expect(call).rejects.toThrow(`HTTP ${String(status)}: ${message}`);
        expect(server.count()).toBe(1);
      },
    );
  });

  it.each([
    ['a reset', { kind: 'reset' }],
    ['a cut connection', { kind: 'cut' }],
    ['HTML', { kind: 'html' }],
    ['invalid JSON', { kind: 'invalid-json' }],
    ['no choices', { kind: 'empty-choices' }],
    ['plain text', { kind: 'plain' }],
  ] as const)('go on after %s', async (_what, fault) => {
    await withServer(
      (_request, n) => (n === 0 ? { fault } : { text: '好' }),
      async (server) => {
        const context = recording();
        expect((await langChainAt(server).complete(ask('你好'), context)).text).toBe('好');
        expect(server.count()).toBe(2);
        expect(context.attempts.map(({ outcome }) => outcome)).toEqual(['lost', 'answered']);
      },
    );
  });

  it('end at our deadline, lost', async () => {
    await withServer(
      () => ({ fault: { kind: 'trickle', everyMs: 5 } }),
      async (server) => {
        const context = recording();
        const call = langChainAt(server, 'timeout=0.1').complete(ask('你好'), context);
        await expect(call).rejects.toThrow('no whole answer within 0.1 s');
        expect(context.attempts.every(({ outcome }) => outcome === 'lost')).toBe(true);
      },
    );
  });

  it('are unsent where nobody listens', async () => {
    const context = recording();
    const url = await withServer(
      () => ({}),
      (server) => Promise.resolve(server.url),
    );
    const call = langChainAt({ url }).complete(ask('你好'), context);
    await expect(call).rejects.toMatchObject({ brokenCause: 'backend' });
    expect(new Set(context.attempts.map(({ outcome }) => outcome))).toEqual(new Set(['unsent']));
  });

  it('end at the deadline and at the caller’s word, whether or not the model heeds its signal', async () => {
    const deaf: Model = { invoke: () => new Promise(() => undefined), bindTools: () => deaf };
    const attempt = langChainTry({
      ...{ modelFor: () => Promise.resolve(deaf), package: 'deaf', secrets: [] },
      ...{ deadlineMs: 30, now: () => 0 },
    });
    expect(await attempt(ask('你好'), trying())).toMatchObject({ kind: 'retry', sent: true, status: null });
    const stop = new AbortController();
    const stopped = attempt(ask('你好'), trying(stop.signal));
    setTimeout(() => {
      stop.abort();
    }, 5);
    expect(await stopped).toEqual({ kind: 'stopped', sent: true, usage: null });
  });

  it('may fail with anything at all', async () => {
    const body: Record<string, unknown> = {};
    body.itself = body;
    const fails: Model = {
      invoke: () => Promise.reject(Object.assign(new Error('odd'), { status: 500, error: body })),
      bindTools: () => fails,
    };
    const attempt = langChainTry({
      ...{ modelFor: () => Promise.resolve(fails), package: 'odd', secrets: [] },
      ...{ deadlineMs: 1000, now: () => 0 },
    });
    expect(await attempt(ask('你好'), trying())).toMatchObject({ kind: 'retry', message: 'HTTP 500: odd' });
  });

  it('are not begun for a caller who has left', async () => {
    await withServer(
      () => ({ text: '好' }),
      async (server) => {
        const call = langChainAt(server).complete(
          ask('你好'),
          recording(AbortSignal.abort(new Error('over'))),
        );
        await expect(call).rejects.toThrow('over');
        expect(server.count()).toBe(0);
      },
    );
  });
});
