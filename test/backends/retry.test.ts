import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChatAnswer } from '../../src/core/chat.js';
import { backoffMs, withRetries } from '../../src/backends/retry.js';
import type { TryResult } from '../../src/backends/try.js';
import { ask, fakeSystem, recording } from './rig.js';

const ANSWER: ChatAnswer = {
  text: '好',
  calls: [],
  end: 'complete',
  usage: { in: 5, out: 1, cached: 0, estimated: false },
};
const answered: TryResult = { kind: 'answer', answer: ANSWER, status: 200 };
const busy = (waitMs: number | null = null): TryResult => ({
  kind: 'retry',
  message: 'busy',
  status: 429,
  waitMs,
  usage: null,
});

/** Retries over scripted results; the last one repeats. Each try takes `tryMs` of the fake clock. */
function rig(
  results: readonly TryResult[],
  {
    deadlineMs = 480_000,
    tryMs = 0,
    maxSilent,
  }: { deadlineMs?: number; tryMs?: number; maxSilent?: number } = {},
) {
  const system = fakeSystem();
  let tries = 0;
  const given: number[] = [];
  const complete = withRetries(
    async (_request, _signal, leftMs) => {
      given.push(leftMs);
      await system.sleep(tryMs, new AbortController().signal);
      system.slept.pop();
      tries += 1;
      return results[Math.min(tries, results.length) - 1] ?? answered;
    },
    {
      ...system,
      id: 'm',
      name: 'model at URL',
      deadlineMs,
      ...(maxSilent === undefined ? {} : { maxSilent }),
    },
  );
  return { complete, slept: system.slept, given, tries: () => tries };
}

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
    const options = { ...set, id: 'm', name: 'm', deadlineMs: 400 };
    const complete = withRetries(() => Promise.resolve(busy()), options);
    await expect(complete(ask('hi'), recording())).rejects.toThrow('busy (after 2 tries)');
  });

  it('reports every try with status, error, usage and duration', async () => {
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
        ...system,
        id: 'm',
        name: 'm',
        deadlineMs: 1e6,
        sleep: () => {
          stop.abort(reason);
          return Promise.resolve();
        },
      },
    );
    await expect(complete(ask('hi'), recording(stop.signal))).rejects.toBe(reason);
    expect(tries).toBe(1);
  });

  it('records a try that the caller stopped', async () => {
    const stop = new AbortController();
    const context = recording(stop.signal);
    const complete = withRetries(
      () => {
        stop.abort(new Error('over'));
        return Promise.resolve({ kind: 'stopped' });
      },
      { ...fakeSystem(), id: 'm', name: 'm', deadlineMs: 1e6 },
    );
    await expect(complete(ask('hi'), context)).rejects.toThrow('over');
    expect(context.attempts).toHaveLength(1);
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
