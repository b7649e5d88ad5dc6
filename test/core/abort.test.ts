import { describe, expect, it } from 'vitest';
import { firstOf, orAborted } from '../../src/core/abort.js';

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

describe('the first of two signals', () => {
  it('aborts with the reason of whichever comes first', () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const { signal } = firstOf(one.signal, other.signal);
    const reason = new Error('second');
    other.abort(reason);
    one.abort(new Error('late'));
    expect([signal.aborted, signal.reason]).toEqual([true, reason]);
  });

  it('is aborted from the start where one is', () => {
    const reason = new Error('over');
    const { signal } = firstOf(new AbortController().signal, AbortSignal.abort(reason));
    expect([signal.aborted, signal.reason]).toEqual([true, reason]);
  });

  it('hears of neither once it is let go', () => {
    const one = new AbortController();
    const { signal, release } = firstOf(one.signal, new AbortController().signal);
    release();
    one.abort();
    expect(signal.aborted).toBe(false);
  });
});
