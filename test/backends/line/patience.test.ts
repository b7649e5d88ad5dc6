import { describe, expect, it } from 'vitest';
import { answered, busy } from '../retry-rig.js';
import { down, rig, settle } from './line-rig.js';

describe('the patience of a line', () => {
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

  it('gives up a vendor that asks for a day, though an older try is answered after it', async () => {
    const { call, end, time, results } = rig({ patienceMs: 60_000 });
    call('a');
    call('older');
    await end(busy(86_400_000));
    await end();
    call('b');
    await time.runTo(61_000);
    expect(results.b).toMatchObject({ kind: 'barred' });
  });

  it('does not give up a vendor for a minute of its own making, however long ago it was throttled', async () => {
    const { call, end, names, time, results } = rig({ tpm: 60_000, patienceMs: 60_000 });
    call('x'.repeat(1600));
    await end(busy(1000));
    await time.runTo(120_000);
    call('y'.repeat(16_000));
    call('z'.repeat(16_000));
    await time.runTo(125_000);
    expect(Object.values(results).filter(({ kind }) => kind === 'barred')).toEqual([]);
    expect(names()).not.toBe('');
  });
});
