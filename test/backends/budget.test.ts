import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BackendError, type Complete } from '../../src/core/backend.js';
import type { Usage } from '../../src/core/chat.js';
import { createBudget, withBudget } from '../../src/backends/budget.js';
import { ask, backendAt, recording, withServer } from './rig.js';

describe('a token budget', () => {
  it('turns away what does not fit what is left, and is then exhausted', async () => {
    const budget = createBudget(100);
    (await budget.reserve(60))(60);
    await expect(budget.reserve(50)).rejects.toMatchObject({ brokenCause: 'budget' });
    expect(budget.exhausted()).toBe(true);
    expect(budget.used()).toBe(60);
  });

  it('counts what was used, not what was reserved', async () => {
    const budget = createBudget(100);
    (await budget.reserve(90))(10);
    (await budget.reserve(90))(10);
    expect(budget.used()).toBe(20);
    expect(budget.exhausted()).toBe(false);
  });

  it('lets a call wait that may fit once others have settled', async () => {
    const budget = createBudget(100);
    const settleFirst = await budget.reserve(90);
    const second = budget.reserve(90);
    settleFirst(5);
    (await second)(5);
    expect(budget.used()).toBe(10);
  });

  it('turns the waiting away once others have used what they need', async () => {
    const budget = createBudget(100);
    const settleFirst = await budget.reserve(90);
    const second = budget.reserve(90);
    settleFirst(90);
    await expect(second).rejects.toThrow(/budget is spent: 90 of 100 used/);
  });

  it('never refuses without a maximum, and still counts', async () => {
    const budget = createBudget(null);
    (await budget.reserve(1e9))(1e9);
    expect(budget.used()).toBe(1e9);
    expect(budget.exhausted()).toBe(false);
  });

  it('is never passed by calls that use no more than they reserve, and leaves none waiting for ever', async () => {
    const call = fc.record({
      reserve: fc.integer({ min: 1, max: 60 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 200 }),
        fc.array(call, { maxLength: 20 }),
        async (max, calls) => {
          const budget = createBudget(max);
          await Promise.all(
            calls.map(async ({ reserve, share }) => {
              const settle = await budget.reserve(reserve).catch(() => null);
              await Promise.resolve();
              settle?.(Math.floor(reserve * share));
              expect(budget.used()).toBeLessThanOrEqual(max);
            }),
          );
        },
      ),
    );
  });
});

const usage = (tokens: number): Usage => ({ in: tokens, out: 0, cached: 0, estimated: false });

/** A backend whose one try uses so many tokens and answers, or fails. */
function spending(tokens: number, fails = false): Complete {
  return (_request, context) => {
    const common = { callRole: 'assistant', backend: 'm', cost: null, ms: 1, usage: usage(tokens) } as const;
    context.onAttempt({ ...common, outcome: fails ? 'failed' : 'answered', status: 200, error: null });
    return fails
      ? Promise.reject(new BackendError('failed'))
      : Promise.resolve({ text: '', calls: [], end: 'complete', usage: usage(tokens) });
  };
}

describe('a budgeted backend', () => {
  it('settles with what the tries used, of failed calls too', async () => {
    const budget = createBudget(10_000);
    await withBudget(spending(100), budget)(ask('hi'), recording());
    await withBudget(spending(70, true), budget)(ask('hi'), recording()).catch(() => undefined);
    expect(budget.used()).toBe(170);
  });

  it('still reports tries to the caller', async () => {
    const context = recording();
    await withBudget(spending(1), createBudget(10_000))(ask('hi'), context);
    expect(context.attempts).toHaveLength(1);
  });

  it('gives the reservation of a caller who left back to the others', async () => {
    const budget = createBudget(5000);
    const settle = await budget.reserve(5000);
    const stop = new AbortController();
    const left = withBudget(spending(1), budget)(ask('hi'), recording(stop.signal));
    stop.abort(new Error('over'));
    await expect(left).rejects.toThrow('over');
    settle(0);
    await expect(withBudget(spending(1), budget, 4000)(ask('hi'), recording())).resolves.toBeDefined();
  });

  it('is shared by all backends of a run', async () => {
    await withServer(
      () => ({ text: '好', usage: { prompt_tokens: 500, completion_tokens: 100 } }),
      async (server) => {
        const budget = createBudget(1000);
        const [a, b] = [
          backendAt(server, 'max_tokens=100', { budget }),
          backendAt(server, 'max_tokens=450', { budget }),
        ];
        await a.complete(ask('你好'), recording());
        await expect(b.complete(ask('你好'), recording())).rejects.toMatchObject({ brokenCause: 'budget' });
        expect(server.count()).toBe(1);
      },
    );
  });
});
