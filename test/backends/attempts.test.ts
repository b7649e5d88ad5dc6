import { describe, expect, it } from 'vitest';
import { withRetries } from '../../src/backends/retry.js';
import type { TryResult } from '../../src/backends/try.js';
import { ANSWER, answered, busy, cut, patient, rig } from './retry-rig.js';
import { ask, fakeSystem, recording } from './rig.js';

describe('the record of tries', () => {
  it('has every try with status, error, usage and duration', async () => {
    const context = recording();
    await rig([busy(), answered], { tryMs: 40 }).complete(ask('hi'), context);
    expect(context.attempts).toEqual([
      {
        callRole: 'assistant',
        backend: 'm',
        outcome: 'failed',
        status: 429,
        error: 'busy',
        usage: null,
        cost: null,
        ms: 40,
      },
      {
        callRole: 'assistant',
        backend: 'm',
        outcome: 'answered',
        status: 200,
        error: null,
        usage: ANSWER.usage,
        cost: null,
        ms: 40,
      },
    ]);
  });

  it('tells tries that were lost after they were sent from those that never reached anybody', async () => {
    const context = recording();
    const half: TryResult = { ...cut, status: 200 };
    const { complete } = rig([cut, half, { ...cut, sent: false, usage: null }, answered]);
    await complete(ask('hi'), context);
    expect(context.attempts.map(({ outcome }) => outcome)).toEqual(['lost', 'lost', 'unsent', 'answered']);
  });

  it('tells what a try cost where a price is known', async () => {
    const price = { currency: 'CNY', input: 2, cachedInput: 1, output: 8 };
    const context = recording();
    const options = { ...patient(fakeSystem()), price };
    await withRetries(() => Promise.resolve(answered), options)(ask('hi'), context);
    expect(context.attempts[0]?.cost).toEqual({ amount: (5 * 2 + 1 * 8) / 1e6, currency: 'CNY' });
  });

  it('does not count the time it waits for its turn', async () => {
    const system = fakeSystem();
    const { signal } = new AbortController();
    const context = recording();
    const queued = withRetries(
      async (_request, { leftMs, onAdmitted }) => {
        await system.sleep(3_600_000, signal);
        onAdmitted();
        expect(leftMs).toBe(1000);
        await system.sleep(7, signal);
        return answered;
      },
      { ...patient(system), deadlineMs: 1000 },
    );
    await queued(ask('hi'), context);
    expect(context.attempts[0]?.ms).toBe(7);
  });

  it('records a try that the caller stopped', async () => {
    const stop = new AbortController();
    const context = recording(stop.signal);
    const complete = withRetries(() => {
      stop.abort(new Error('over'));
      return Promise.resolve({ kind: 'stopped', sent: true, usage: null });
    }, patient(fakeSystem()));
    await expect(complete(ask('hi'), context)).rejects.toThrow('over');
    expect(context.attempts).toHaveLength(1);
  });
});
