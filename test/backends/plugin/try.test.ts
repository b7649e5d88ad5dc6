import { describe, expect, it } from 'vitest';
import { pluginTry } from '../../../src/backends/plugin/try.js';
import type { TryContext } from '../../../src/backends/try.js';
import type { Ask } from '../../../src/plugins/backend.js';

const request = { messages: [{ role: 'user' as const, text: 'Hello there' }], tools: [] };
const context = (signal = new AbortController().signal): TryContext => ({
  ...{ signal, leftMs: 60_000, callRole: 'assistant', origin: null },
  onAdmitted: () => undefined,
});
const given = (said: unknown, deadlineMs = 60_000) =>
  pluginTry((() => Promise.resolve(said)) as Ask, deadlineMs)(request, context());

function circle(): unknown {
  const value: { self?: unknown } = {};
  value.self = value;
  return value;
}

describe("a try at a plugin's model", () => {
  it('fills in what the answer leaves out, tokens counted by characters', async () => {
    expect(await given({ text: 'Hi' })).toEqual({
      kind: 'answer',
      status: 200,
      answer: {
        ...{ text: 'Hi', calls: [], end: 'complete' },
        usage: { in: expect.any(Number) as number, out: 1, cached: 0, estimated: true },
      },
    });
  });

  it('takes usage that is told as billed', async () => {
    const { answer } = (await given({ usage: { in: 7, out: 3, cached: 2 } })) as { answer: unknown };
    expect(answer).toMatchObject({ usage: { in: 7, out: 3, cached: 2, estimated: false } });
  });

  it.each([
    ['what it throws', () => Promise.reject(new Error('no route')), 'no route'],
    ['no answer', () => Promise.resolve(7), 'its plugin gave no answer'],
    ['an answer with a field that is not known', () => Promise.resolve({ texts: 'Hi' }), 'gave no answer'],
    [
      'a call with a circle',
      () => Promise.resolve({ calls: [{ id: 'c', name: 'buy', args: circle() }] }),
      'its plugin gave no answer: calls[0].args.self: found a circle',
    ],
    [
      'what it throws at once',
      () => {
        throw new Error('at once');
      },
      'at once',
    ],
  ])('is made again after %s', async (_what, ask, message) => {
    const result = await pluginTry(ask as Ask, 1000)(request, context());
    expect(result).toMatchObject({
      kind: 'retry',
      status: 500,
      message: expect.stringContaining(message) as string,
    });
  });

  it('waits as long as the failure says', async () => {
    expect(await given({ failed: 'busy', waitMs: 5000 })).toMatchObject({
      kind: 'retry',
      message: 'busy',
      waitMs: 5000,
    });
  });

  it('is the last where the failure is final', async () => {
    expect(await given({ failed: 'the key was rejected', final: true })).toEqual({
      ...{ kind: 'fatal', message: 'the key was rejected', status: null },
    });
  });

  it('ends in time although the model heeds no signal', async () => {
    const silent = (() => new Promise(() => undefined)) as Ask;
    expect(await pluginTry(silent, 5)(request, context())).toMatchObject({
      ...{ kind: 'retry', status: null, message: 'no whole answer within 0.005 s' },
    });
  });

  it('is stopped with its trial', async () => {
    const trial = new AbortController();
    const result = pluginTry(() => new Promise(() => undefined), 60_000)(request, context(trial.signal));
    trial.abort();
    expect(await result).toMatchObject({ kind: 'stopped' });
  });
});
