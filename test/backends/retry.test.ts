import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAllowance } from '../../src/backends/allowance.js';
import { backoffMs, withRetries } from '../../src/backends/retry.js';
import type { TryResult } from '../../src/backends/try.js';
import { ANSWER, answered, busy, cut, patient, rig } from './retry-rig.js';
import { ask, fakeSystem, recording } from './rig.js';

describe('retrying', () => {
  it('gives the first answer, whatever failed before', async () => {
    const { complete, tries } = rig([busy(), busy(), answered]);
    expect(await complete(ask('hi'), recording())).toBe(ANSWER);
    expect(tries()).toBe(3);
  });

  it('gives up sooner where nothing readable comes back, if told to: being told to wait does not count', async () => {
    const silent: TryResult = {
      kind: 'retry',
      message: 'timed out',
      status: null,
      waitMs: null,
      sent: true,
      usage: null,
    };
    const quiet = rig([silent], { maxSilent: 2 });
    await expect(quiet.complete(ask('hi'), recording())).rejects.toThrow('timed out (after 2 tries)');
    const half = rig([{ ...silent, message: 'half an answer', status: 200 }], { maxSilent: 1 });
    await expect(half.complete(ask('hi'), recording())).rejects.toThrow('half an answer');
    expect(half.tries()).toBe(1);
    const mixed = rig([busy(), silent, busy(), answered], { maxSilent: 2 });
    expect(await mixed.complete(ask('hi'), recording())).toBe(ANSWER);
  });

  it('gives up after four tries, with the last reason, the status and the number of tries', async () => {
    const { complete, tries } = rig([busy()]);
    const call = complete(ask('hi'), recording());
    await expect(call).rejects.toMatchObject({ brokenCause: 'backend', status: 429 });
    await expect(call).rejects.toThrow('model at URL: busy (after 4 tries)');
    expect(tries()).toBe(4);
  });

  it('does not try again what no other try will help', async () => {
    const { complete, tries } = rig([{ kind: 'rejected', message: 'bad request', status: 400 }]);
    await expect(complete(ask('hi'), recording())).rejects.toThrow('bad request');
    expect(tries()).toBe(1);
  });

  it('waits longer after each failure, by half of a doubling bound with the fake jitter', async () => {
    const { complete, slept } = rig([busy(), busy(), busy(), answered]);
    await complete(ask('hi'), recording());
    expect(slept).toEqual([250, 500, 1000]);
  });

  it('waits at least as long as the vendor asks', async () => {
    const { complete, slept } = rig([busy(7000), answered]);
    await complete(ask('hi'), recording());
    expect(slept).toEqual([7250]);
  });

  it('gives up at once where the vendor asks for a longer wait than the call has left', async () => {
    const { complete, slept, tries } = rig([busy(3_600_000)], { deadlineMs: 60_000 });
    await expect(complete(ask('hi'), recording())).rejects.toThrow(
      'model at URL: busy; it asked to wait 3600 s',
    );
    expect(slept).toEqual([]);
    expect(tries()).toBe(1);
  });

  it('does not start another try where the wait would take all the time that is left', async () => {
    const { complete, slept, tries } = rig([busy()], { deadlineMs: 400, tryMs: 60 });
    await expect(complete(ask('hi'), recording())).rejects.toThrow('busy');
    expect(slept).toEqual([250]);
    expect(tries()).toBe(2);
  });

  it('gives each try no more time than the call has left', async () => {
    const { complete, given } = rig([busy(), busy(), answered], { deadlineMs: 1000, tryMs: 60 });
    await complete(ask('hi'), recording());
    expect(given).toEqual([1000, 1000 - 60 - 250, 1000 - 60 - 250 - 60 - 500]);
  });

  it('keeps its deadlines when somebody sets the clock back', async () => {
    const system = fakeSystem();
    const set = { ...system, now: () => system.now() - 1e9 };
    const options = { ...patient(set), deadlineMs: 400 };
    const complete = withRetries(() => Promise.resolve(busy()), options);
    await expect(complete(ask('hi'), recording())).rejects.toThrow('busy (after 2 tries)');
  });

  it('tries a stale connection over at once and once, without counting it', async () => {
    const stale: TryResult = { ...cut, stale: true };
    const { complete, slept, tries } = rig([stale, busy(), busy(), busy(), answered]);
    expect(await complete(ask('hi'), recording())).toBe(ANSWER);
    expect(slept).toEqual([0, 250, 500, 1000]);
    expect(tries()).toBe(5);
    await expect(rig([stale]).complete(ask('hi'), recording())).rejects.toThrow('after 4 tries');
  });

  it('does not give up a call whose tries probe for a vendor that is down', async () => {
    const probe: TryResult = { ...cut, probe: true };
    const { complete, tries } = rig([probe, probe, probe, probe, probe, probe, answered]);
    expect(await complete(ask('hi'), recording())).toBe(ANSWER);
    expect(tries()).toBe(7);
  });

  it('takes nothing of the time of a call whose tries probe', async () => {
    const probe: TryResult = { ...cut, probe: true };
    const { complete, given } = rig([probe, probe, probe, answered], { deadlineMs: 1000, tryMs: 600 });
    await complete(ask('hi'), recording());
    expect(given).toEqual([1000, 1000, 1000, 1000]);
  });

  it('ends with the cause of whatever barred it', async () => {
    const context = recording();
    const { complete } = rig([busy(), { kind: 'barred', cause: 'budget', message: 'spent' }]);
    await expect(complete(ask('hi'), context)).rejects.toMatchObject({
      brokenCause: 'budget',
      message: 'spent',
    });
    expect(context.attempts).toHaveLength(1);
  });

  it('stops retrying once all calls together have used up the retries of the run', async () => {
    const allowance = createAllowance(0.5, 1);
    const first = rig([busy()], { allowance });
    await expect(first.complete(ask('hi'), recording())).rejects.toThrow(
      "busy; the run's retries are used up (after 2 tries)",
    );
    const second = rig([busy(), answered], { allowance });
    await expect(second.complete(ask('hi'), recording())).resolves.toBe(ANSWER);
    const third = rig([busy(), answered], { allowance });
    await expect(third.complete(ask('hi'), recording())).rejects.toThrow('used up');
  });

  it('makes no try at all for a caller who has already gone', async () => {
    const { complete, tries } = rig([answered]);
    const reason = new Error('over');
    await expect(complete(ask('hi'), recording(AbortSignal.abort(reason)))).rejects.toBe(reason);
    expect(tries()).toBe(0);
  });

  it('stops between tries when the caller goes', async () => {
    const stop = new AbortController();
    const reason = new Error('over');
    const system = fakeSystem();
    let tries = 0;
    const complete = withRetries(
      () => {
        tries += 1;
        return Promise.resolve(busy());
      },
      {
        ...patient(system),
        sleep: () => {
          stop.abort(reason);
          return Promise.resolve();
        },
      },
    );
    await expect(complete(ask('hi'), recording(stop.signal))).rejects.toBe(reason);
    expect(tries).toBe(1);
  });
});

describe('a wait between tries', () => {
  it('lies between nothing and a bound that doubles up to thirty seconds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (failed, u) => {
          const wait = backoffMs(failed, () => u);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(Math.min(30_000, 500 * 2 ** (failed - 1)));
        },
      ),
    );
  });
});
