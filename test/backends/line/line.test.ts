import { describe, expect, it } from 'vitest';
import { withLine } from '../../../src/backends/line/line.js';
import type { TryResult } from '../../../src/backends/try.js';
import { ask, trying } from '../rig.js';
import { answered, busy } from '../retry-rig.js';
import { down, from, rig, settle } from './line-rig.js';

describe('a line', () => {
  it('keeps no more tries under way than allowed, and lets all through in the end', async () => {
    const { call, names, end, results } = rig();
    for (const text of ['a', 'b', 'c', 'd']) call(text);
    expect(names()).toBe('a b');
    await end();
    expect(names()).toBe('b c');
    for (let i = 0; i < 3; i += 1) await end();
    expect(Object.values(results)).toEqual([answered, answered, answered, answered]);
  });

  it('begins with eight where nothing is known, and with all that whoever named the backend says it takes', () => {
    const begun = (named?: number): number => {
      const { call, names } = rig({ concurrency: 50, named });
      for (let i = 0; i < 60; i += 1) call(`c${String(i)}`);
      return names().split(' ').length;
    };
    expect([begun(), begun(20), begun(3), begun(60)]).toEqual([8, 20, 3, 50]);
  });

  it('serves scenarios in turn, and users and judges first', async () => {
    const { call, names, end } = rig({ concurrency: 1 });
    call('first');
    call('a1', from('a'));
    call('a2', from('a'));
    call('b1', from('b'));
    call('judge of a', { ...from('a'), callRole: 'judge' });
    const order: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      order.push(names());
      await end();
    }
    expect(order).toEqual(['first', 'judge of a', 'b1', 'a1', 'a2']);
  });

  it('tells each caller when it is let through, and not before', async () => {
    const { call, end } = rig({ concurrency: 1 });
    const admitted: string[] = [];
    for (const text of ['a', 'b']) call(text, { onAdmitted: () => void admitted.push(text) });
    expect(admitted).toEqual(['a']);
    await end();
    expect(admitted).toEqual(['a', 'b']);
  });

  it('lets a caller leave the queue at once, and never starts its try', async () => {
    const { call, names, end, results, line } = rig({ concurrency: 1 });
    const stop = new AbortController();
    call('first');
    call('second', { signal: stop.signal });
    call('third');
    stop.abort();
    await settle();
    expect(results.second).toEqual({ kind: 'stopped', sent: false, usage: null });
    expect(line.state().waiting).toBe(1);
    await end();
    expect(names()).toBe('third');
  });

  it('makes no try for a caller who has already gone', async () => {
    const { call, names, results } = rig();
    call('gone', { signal: AbortSignal.abort() });
    await settle();
    expect(results.gone).toEqual({ kind: 'stopped', sent: false, usage: null });
    expect(names()).toBe('');
  });

  it('leaves it to a try under way to say how far it came', async () => {
    const { call, end, results } = rig();
    const stop = new AbortController();
    call('a', { signal: stop.signal });
    stop.abort();
    const told: TryResult = { kind: 'stopped', sent: true, usage: null };
    await end(told);
    expect(results.a).toBe(told);
  });

  it('gives its place back where a try throws, which none should', async () => {
    const { line, time } = rig({ concurrency: 1 });
    const broken = withLine(() => Promise.reject(new Error('a bug')), line);
    await expect(broken(ask('a'), trying())).rejects.toThrow('a bug');
    expect(line.state().underWay).toBe(0);
    expect(time.sleeping()).toBe(0);
  });

  it('keeps requests a minute, and the clock runs only while somebody waits for it', async () => {
    const { call, names, time, line } = rig({ rpm: 60, concurrency: 10 });
    for (const text of ['a', 'b', 'c']) call(text);
    expect(names()).toBe('a');
    expect(time.sleeping()).toBe(1);
    await time.runTo(1000);
    expect(names()).toBe('a b');
    await time.runTo(2000);
    expect(names()).toBe('a b c');
    expect(time.sleeping()).toBe(0);
    expect(line.state().waiting).toBe(0);
  });

  it('stops the clock when the last one who waited has left', async () => {
    const { call, time } = rig({ rpm: 1 });
    const stop = new AbortController();
    call('a');
    call('b', { signal: stop.signal });
    expect(time.sleeping()).toBe(1);
    stop.abort();
    await settle();
    expect(time.sleeping()).toBe(0);
  });

  it('stops for all when one is told to wait', async () => {
    const { call, names, end, time, results } = rig();
    for (const text of ['a', 'b', 'c']) call(text);
    await end(busy(5000));
    expect(results.a).toEqual(busy(5000));
    await end();
    expect(names()).toBe('');
    await time.runTo(4900);
    expect(names()).toBe('');
    await time.runTo(5200);
    expect(names()).toBe('c');
  });

  it('probes a vendor that is down one by one, tells so, and opens with the first answer', async () => {
    const { call, names, end, time, results, line } = rig({ concurrency: 4 });
    for (const text of ['a', 'b', 'c', 'd']) call(text);
    for (let i = 0; i < 4; i += 1) await end(down);
    expect(line.state().isDown).toBe(true);
    for (const text of ['e', 'f', 'g', 'h']) call(text);
    expect(names()).toBe('');
    await time.runTo(1000);
    expect(names()).toBe('e');
    await end(down);
    expect(results.a).toEqual(down);
    expect(results.e).toEqual({ ...down, probe: true });
    expect(names()).toBe('');
    await time.runTo(3000);
    expect(names()).toBe('f');
    await end();
    expect(line.state().isDown).toBe(false);
    expect(names()).toBe('g');
    await end();
    expect(results.g).toEqual(answered);
  });

  it('lets the next one probe where a prober leaves', async () => {
    const { call, names, end, time } = rig({ concurrency: 3 });
    for (const text of ['a', 'b', 'c']) call(text);
    for (let i = 0; i < 3; i += 1) await end(down);
    call('d');
    call('e');
    await time.runTo(1000);
    await end({ kind: 'stopped', sent: false, usage: null });
    expect(names()).toBe('e');
  });

  it('passes on what the budget says, and takes it for no sign of the vendor', async () => {
    const { call, end, results, line } = rig();
    const barred: TryResult = { kind: 'barred', cause: 'budget', message: 'spent' };
    for (const text of ['a', 'b', 'c', 'd']) {
      call(text);
      await end(barred);
    }
    expect(results.d).toBe(barred);
    expect(line.state()).toEqual({ window: 2, underWay: 0, isDown: false, waiting: 0 });
  });

  it('keeps the stricter limits of two who share it', async () => {
    const { call, names, line, time } = rig({ concurrency: 5 });
    line.lower({ rpm: 60, tpm: null, concurrency: 3 });
    line.lower({ rpm: 6000, tpm: null, concurrency: 50 });
    for (const text of ['a', 'b', 'c', 'd', 'e']) call(text);
    expect(names()).toBe('a');
    await time.runTo(20_000);
    expect(names()).toBe('a b c');
  });
});
