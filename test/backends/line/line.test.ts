import { describe, expect, it } from 'vitest';
import { createLine, withLine, type LineOptions } from '../../../src/backends/line/line.js';
import type { TryContext, TryResult } from '../../../src/backends/try.js';
import { ask, trying } from '../rig.js';
import { answered, busy, cut } from '../retry-rig.js';
import { virtualTime } from './virtual-time.js';

const down: TryResult = { ...cut, message: 'connect ECONNREFUSED', sent: false, usage: null };
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A line in virtual time, whose tries are kept open until a test ends them. */
function rig(options: Partial<LineOptions> = {}) {
  const time = virtualTime();
  const common = { rpm: null, tpm: null, concurrency: 2, name: 'vendor.test', patienceMs: 600_000 };
  const line = createLine({ ...common, ...options }, time.system);
  const open: { readonly text: string; end(result: TryResult): Promise<void> }[] = [];
  const attempt = withLine(
    (request) =>
      new Promise((resolve) => {
        const end = (result: TryResult): Promise<void> => {
          open.splice(open.indexOf(entry), 1);
          resolve(result);
          return settle();
        };
        const entry = { text: request.messages[0]?.text ?? '', end };
        open.push(entry);
      }),
    line,
  );
  const results: Record<string, TryResult> = {};
  const call = (text: string, context: Partial<TryContext> = {}): void => {
    void attempt(ask(text), { ...trying(), ...context }).then((result) => (results[text] = result));
  };
  const names = (): string => open.map(({ text }) => text).join(' ');
  /** Ends the oldest open try. */
  const end = (result: TryResult = answered): Promise<void> => open[0]?.end(result) ?? settle();
  return { time, line, call, names, end, results };
}

const from = (scenario: string): Pick<TryContext, 'origin'> => ({
  origin: { scenario, caseId: 'c', caseHash: 'h', subject: 's', k: 0 },
});

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

  it('gives a vendor up after its patience, tells all who wait and come later, and why', async () => {
    const { call, names, end, time, results } = rig({ patienceMs: 60_000 });
    for (const text of ['a', 'b', 'c', 'd']) call(text);
    for (let i = 0; i < 3; i += 1) await end(down);
    for (let second = 1; second < 90; second += 1) {
      await time.runTo(second * 1000);
      if (names() !== '') await end(down);
      if (second % 10 === 0) call(`probe ${String(second)}`);
    }
    call('late');
    await settle();
    expect(results.late).toEqual({
      kind: 'barred',
      cause: 'backend',
      message:
        'vendor.test gave no answer for 1 min and was given up for this run; its last word: connect ECONNREFUSED',
    });
    expect(results['probe 60']).toEqual(results.late);
    expect(names()).toBe('');
    expect(time.sleeping()).toBe(0);
  });

  it('does not give up while a try under way may still be answered', async () => {
    const { call, names, end, time, results } = rig({ concurrency: 4, patienceMs: 60_000 });
    for (const text of ['a', 'b', 'c', 'd']) call(text);
    for (let i = 0; i < 4; i += 1) await end(down);
    call('slow');
    call('waiting');
    await time.runTo(100_000);
    expect(names()).toBe('slow');
    await end();
    expect(results.slow).toEqual(answered);
    expect(names()).toBe('waiting');
  });

  it('tries once more where nobody has asked for longer than its patience', async () => {
    const { call, names, end, time } = rig({ concurrency: 4, patienceMs: 60_000 });
    for (const text of ['a', 'b', 'c', 'd']) call(text);
    for (let i = 0; i < 4; i += 1) await end(down);
    await time.runTo(500_000);
    call('e');
    expect(names()).toBe('e');
  });

  it('gives up a vendor that answers nothing but 429', async () => {
    const { call, end, time, results } = rig({ patienceMs: 60_000 });
    call('a');
    await end(busy(3_600_000));
    call('b');
    await time.runTo(59_000);
    expect(results.b).toBeUndefined();
    await time.runTo(61_000);
    expect(results.b).toMatchObject({ kind: 'barred', message: expect.stringContaining('busy') as string });
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
