import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { joined, orAborted } from '../../src/core/abort.js';

const never = new Promise<never>(() => undefined);

describe('work that may be aborted', () => {
  it('gives what the work gives', async () => {
    expect(await orAborted(Promise.resolve(7), new AbortController().signal)).toBe(7);
  });

  it('fails as the work fails', async () => {
    const work = Promise.reject(new Error('full disk'));
    await expect(orAborted(work, new AbortController().signal)).rejects.toThrow('full disk');
  });

  it('fails with the reason of an abort though the work never ends', async () => {
    const stop = new AbortController();
    const outcome = orAborted(never, stop.signal);
    stop.abort(new Error('enough'));
    await expect(outcome).rejects.toThrow('enough');
  });

  it('fails at once where the signal was aborted before', async () => {
    await expect(orAborted(never, AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
  });

  it('makes an error of a reason that is none', async () => {
    await expect(orAborted(never, AbortSignal.abort('a word'))).rejects.toThrow('stopped: a word');
  });
});

describe('signals that are joined', () => {
  it('abort with the first of them, for its reason', () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const { signal } = joined([one.signal, other.signal]);
    other.abort(new Error('late'));
    one.abort(new Error('later'));
    expect(signal.reason).toEqual(new Error('late'));
  });

  it('are aborted from the start where one of them is', () => {
    const before = AbortSignal.abort(new Error('before'));
    expect(joined([new AbortController().signal, before]).signal.reason).toEqual(new Error('before'));
  });

  it('abort no more once they are released', () => {
    const one = new AbortController();
    const either = joined([one.signal]);
    either.release();
    one.abort();
    expect(either.signal.aborted).toBe(false);
  });

  it('leave no listener behind', () => {
    const [one, other] = [new AbortController(), new AbortController()];
    joined([one.signal, other.signal]).release();
    joined([one.signal, other.signal]);
    one.abort();
    expect([one, other].map(({ signal }) => getEventListeners(signal, 'abort').length)).toEqual([0, 0]);
  });
});
