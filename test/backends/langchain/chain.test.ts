import { describe, expect, it } from 'vitest';
import { createBudget } from '../../../src/backends/budget.js';
import { preflight } from '../../../src/backends/preflight.js';
import { parseSpec } from '../../../src/backends/spec.js';
import { digest } from '../../../src/io/digest.js';
import type { ScriptedAnswer } from '../../support/openai-server.js';
import { inTrial, memoryCassette } from '../cassette/rig.js';
import { ask, fakeSystem, recording, trainTool, withServer } from '../rig.js';
import { langChainAt } from './rig.js';

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
