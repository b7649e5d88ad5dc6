import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFairQueue } from '../../../src/backends/line/fair-queue.js';

type Item = { readonly group: string; readonly urgent: boolean; readonly n: number };

function queueOf(items: readonly Item[]) {
  const queue = createFairQueue<Item>();
  for (const item of items) queue.push(item.group, item.urgent, item);
  return queue;
}

function names(items: readonly Item[]): string {
  const queue = queueOf(items);
  const shifted = Array.from({ length: items.length }, () => queue.shift());
  return shifted.map((item) => `${item?.group ?? ''}${String(item?.n)}`).join(' ');
}

const plain = (group: string, n: number): Item => ({ group, urgent: false, n });

describe('the queue before a line', () => {
  it('serves the scenarios in turn, and each in order of arrival', () => {
    const items = [plain('a', 1), plain('a', 2), plain('a', 3), plain('b', 1), plain('b', 2), plain('c', 1)];
    expect(names(items)).toBe('a1 b1 c1 a2 b2 a3');
  });

  it('serves users and judges before new calls of the same scenario, and not before the others', () => {
    const items = [plain('a', 1), plain('b', 1), { group: 'a', urgent: true, n: 2 }, plain('a', 3)];
    expect(names(items)).toBe('a2 b1 a1 a3');
  });

  it('lets one leave from anywhere, and tells whether it was there', () => {
    const [first, second] = [plain('a', 1), plain('a', 2)];
    const queue = queueOf([first, second]);
    expect(queue.remove('a', first)).toBe(true);
    expect(queue.remove('a', first)).toBe(false);
    expect(queue.size()).toBe(1);
    expect(queue.peek()).toBe(second);
    expect(queue.shift()).toBe(second);
    expect(queue.shift()).toBeUndefined();
  });

  it('gives every scenario that always has somebody waiting as many turns as any other', () => {
    const groups = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 60 }), (ids, turns) => {
        const queue = queueOf(
          ids.flatMap((id) => Array.from({ length: turns }, (_, n) => plain(String(id), n))),
        );
        const served = new Map<string, number>();
        for (let i = 0; i < turns; i += 1) {
          const group = queue.shift()?.group ?? '';
          served.set(group, (served.get(group) ?? 0) + 1);
        }
        const counts = ids.map((id) => served.get(String(id)) ?? 0);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
