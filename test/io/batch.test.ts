import { describe, expect, it } from 'vitest';
import { createBatch } from '../../src/io/batch.js';

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

function batched(most?: number) {
  const written: (readonly number[])[] = [];
  const batch = createBatch<number>((items) => {
    if (items.includes(13)) throw new Error('no room');
    written.push(items);
  }, most);
  return { batch, written };
}

describe('a batch', () => {
  it('writes what was added in one turn of the event loop together, in its order', async () => {
    const { batch, written } = batched();
    batch.add(1);
    await Promise.resolve();
    batch.add(2);
    expect(written).toEqual([]);
    await turn();
    batch.add(3);
    await turn();
    expect(written).toEqual([[1, 2], [3]]);
  });

  it('writes at once when as many wait as may', () => {
    const { batch, written } = batched(2);
    batch.add(1);
    batch.add(2);
    batch.add(3);
    expect(written).toEqual([[1, 2]]);
  });

  it('writes what waits when it is told to, and not again', async () => {
    const { batch, written } = batched();
    batch.add(1);
    batch.flush();
    batch.flush();
    await turn();
    expect(written).toEqual([[1]]);
  });

  it('writes when it was woken only', async () => {
    const { batch, written } = batched();
    batch.wake();
    await turn();
    expect(written).toEqual([[]]);
  });

  it('tells the next who adds or flushes what it failed with, once, and goes on', async () => {
    const { batch, written } = batched();
    batch.add(13);
    await turn();
    batch.wake();
    expect(() => {
      batch.add(1);
    }).toThrow('no room');
    batch.add(2);
    batch.flush();
    expect(written).toEqual([[], [2]].slice(-written.length));
    batch.add(13);
    expect(() => {
      batch.flush();
    }).toThrow('no room');
  });
});
