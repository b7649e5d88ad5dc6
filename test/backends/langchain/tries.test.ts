import { describe, expect, it } from 'vitest';
import { createBudget } from '../../../src/backends/budget.js';
import { langChainTry } from '../../../src/backends/langchain/try.js';
import type { Model } from '../../../src/backends/langchain/model.js';
import { preflight } from '../../../src/backends/preflight.js';
import { parseSpec } from '../../../src/backends/spec.js';
import { digest } from '../../../src/io/digest.js';
import type { ScriptedAnswer } from '../../support/openai-server.js';
import { inTrial, memoryCassette } from '../cassette/rig.js';
import { ask, fakeSystem, recording, trainTool, trying, withServer } from '../rig.js';
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

describe('a LangChain model in the chain', () => {
  const KEY = 'sk-secret-of-a-langchain-test';
  const keyed = { env: { MY_KEY: KEY } };

  it('is sent the key that its spec names, and what comes back has none of it', async () => {
    await withServer(
      ({ headers }) => ({ text: `你发来了 ${String(headers.authorization)}` }),
      async (server) => {
        const backend = langChainAt(server, 'key=MY_KEY', keyed);
        const { text } = await backend.complete(ask('你好'), recording());
        expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
        expect(text).toBe('你发来了 Bearer ***');
      },
    );
  });

  it('never shows a key that an error echoes, even where its message is shortened', async () => {
    const message = `${'x'.repeat(290)} ${KEY}`;
    await withServer(
      () => ({ fault: { kind: 'status', status: 401, body: { error: { message } } } }),
      async (server) => {
        const call = langChainAt(server, 'key=MY_KEY', keyed).complete(ask('你好'), recording());
        const text = await call.catch(String);
        expect(text).toContain('HTTP 401');
        expect(text).not.toContain('sk-secret');
      },
    );
  });

  it('is recorded, and replayed without anybody being asked', async () => {
    const store = memoryCassette();
    const answers = (mode: 'record' | 'replay') => ({
      answers: {
        cassette: { store, mode, missed: () => undefined },
        ...{ kept: () => null, seed: 1, hash: digest, secrets: [] },
      },
    });
    const request = ask('查车', [trainTool]);
    await withServer(
      () => ({ calls: [{ name: 'search_trains', args: { from: '上海' } }] }),
      async (server) => {
        const said = await langChainAt(server, '', answers('record')).complete(request, inTrial());
        await server.close();
        const context = inTrial();
        expect(await langChainAt(server, '', answers('replay')).complete(request, context)).toEqual(said);
        expect(context.attempts).toMatchObject([{ outcome: 'answered', counted: true }]);
        expect(server.count()).toBe(1);
      },
    );
  });

  it('makes no call that the budget has no room for', async () => {
    const usage = { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 };
    const budget = createBudget({ tokens: 200, cost: null });
    await withServer(
      () => ({ text: '好', usage }),
      async (server) => {
        const backend = langChainAt(server, 'max_tokens=60', { budget });
        await backend.complete(ask('你好'), recording());
        expect(budget.used().tokens).toBe(150);
        await expect(backend.complete(ask('你好'), recording())).rejects.toMatchObject({
          brokenCause: 'budget',
        });
        expect(server.count()).toBe(1);
      },
    );
  });

  it('costs what its spec says', async () => {
    const usage = { prompt_tokens: 1_000_000, completion_tokens: 500_000, total_tokens: 1_500_000 };
    await withServer(
      () => ({ text: '好', usage }),
      async (server) => {
        const context = recording();
        await langChainAt(server, 'price=2/8/CNY').complete(ask('你好'), context);
        expect(context.attempts[0]?.cost).toEqual({ amount: 6, currency: 'CNY' });
      },
    );
  });
});

describe('the preflight of a LangChain model', () => {
  const check = async (answer: ScriptedAnswer, settings = '', env = {}) =>
    withServer(
      () => answer,
      async (server) => {
        const spec = parseSpec(`langchain:openai:m@${server.url}${settings}`);
        const signal = new AbortController().signal;
        const result = await preflight(spec, {
          env,
          limits: { callSeconds: 5 },
          system: fakeSystem(),
          signal,
        });
        return { result, server };
      },
    );

  it('is one small call', async () => {
    const { result, server } = await check({ text: 'OK' });
    expect(result).toEqual({ kind: 'ok' });
    expect(server.requests.map(({ body }) => body.max_tokens)).toEqual([16]);
  });

  it.each<[number, string, string]>([
    [401, '', 'add #key=VARIABLE'],
    [401, '#key=MY_KEY', 'The key in MY_KEY was rejected'],
    [404, '', 'Check the model'],
  ])('stops everything at %d with %j', async (status, settings, advice) => {
    const { result } = await check({ fault: { kind: 'status', status } }, settings, { MY_KEY: 'k' });
    expect(result).toMatchObject({ kind: 'fatal' });
    expect(JSON.stringify(result)).toContain(advice);
  });

  it('goes on where the server is down', async () => {
    const { result } = await check({ fault: { kind: 'status', status: 503 } });
    expect(result).toMatchObject({ kind: 'unreachable' });
  });

  it('stops everything where the package is missing', async () => {
    const spec = parseSpec('langchain:groq:m');
    const signal = new AbortController().signal;
    const options = { env: {}, limits: { callSeconds: 5 }, system: fakeSystem(), signal };
    expect(await preflight(spec, options)).toMatchObject({
      kind: 'fatal',
      message: expect.stringContaining('npm install @langchain/groq') as string,
    });
  });
});
