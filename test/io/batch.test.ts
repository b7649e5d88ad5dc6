import { describe, expect, it } from 'vitest';
import { createBatch } from '../../src/io/batch.js';

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));
/** Two turns: the first may see something new, the second does not. */
const quiet = async (): Promise<void> => {
  await turn();
  await turn();
};

function batched(most?: number) {
  const written: (readonly number[])[] = [];
  const refusing = new Set([13]);
  const batch = createBatch<number>((items) => {
    if (items.some((item) => refusing.has(item))) throw new Error('no room');
    written.push(items);
  }, most);
  return { batch, written, refusing };
}

describe('a batch', () => {
  it('writes what was added together, in its order, once a turn of the event loop has brought nothing new', async () => {
    const { batch, written } = batched();
    batch.add(1);
    await Promise.resolve();
    batch.add(2);
    expect(written).toEqual([]);
    await turn();
    batch.add(3);
    await turn();
    expect(written).toEqual([]);
    await turn();
    expect(written).toEqual([[1, 2, 3]]);
    batch.add(4);
    await quiet();
    expect(written).toEqual([[1, 2, 3], [4]]);
  });

  it('waits for four turns at most where each of them brings something new', async () => {
    const { batch, written } = batched();
    for (let turns = 0; turns < 4; turns += 1) {
      batch.add(turns);
      expect(written).toEqual([]);
      await turn();
    }
    expect(written).toEqual([[0, 1, 2, 3]]);
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
    await quiet();
    expect(written).toEqual([[]]);
  });

  it('fails for nobody who only wakes it, at the last of as many as may wait either', () => {
    const { batch } = batched(2);
    batch.add(13);
    expect(batch.wake).not.toThrow();
    expect(() => {
      batch.add(1);
    }).toThrow('no room');
  });

  it('tells who adds the last of as many as may wait', () => {
    const { batch } = batched(2);
    batch.add(1);
    expect(() => {
      batch.add(13);
    }).toThrow('no room');
  });

  it('tells the next who adds what it failed with, once, and takes nothing from them', async () => {
    const { batch, written, refusing } = batched();
    refusing.add(13);
    batch.add(13);
    await quiet();
    expect(() => {
      batch.add(1);
    }).toThrow('no room');
    refusing.clear();
    batch.add(2);
    batch.flush();
    expect(written).toEqual([[13, 2]]);
  });

  it('keeps what could not be written, and writes it when it is flushed later', async () => {
    const { batch, written, refusing } = batched();
    refusing.add(13);
    batch.add(13);
    await turn();
    expect(() => {
      batch.flush();
    }).toThrow('no room');
    refusing.clear();
    batch.flush();
    batch.flush();
    expect(written).toEqual([[13]]);
  });
});
