import { describe, expect, it } from 'vitest';
import { compareFinalState, type FinalStateOptions } from '../../../src/index.js';

const texts = (
  found: unknown,
  accepted: readonly unknown[],
  options: FinalStateOptions = {},
): readonly string[] => {
  const result = compareFinalState(found, accepted, options);
  return result.equal ? [] : result.differences.map(({ text }) => text);
};
const seats = (...seat: readonly string[]) => ({
  orders: seat.map((one, at) => ({ id: `r${at}`, seat: one, bags: 1 })),
});

describe('what it says', () => {
  it('names the place, what was expected and what was found', () => {
    expect(texts(seats('9C', '12B'), [seats('9C', '12A')])).toEqual([
      'orders[1].seat: expected "12A", found "12B"',
    ]);
  });

  it('lays a row beside the one of its id, wherever it stands', () => {
    const found = { orders: seats('9C', '12B', '1A').orders.toReversed() };
    expect(texts(found, [seats('9C', '12A', '1A')])).toEqual(['orders[1].seat: expected "12A", found "12B"']);
  });

  it('names rows that are missing and rows too many', () => {
    expect(texts(seats('9C'), [seats('9C', '1A')])).toEqual([
      'orders[]: expected {"bags":1,"id":"r1","seat":"1A"}, found nothing',
    ]);
    expect(texts(seats('9C', '1A'), [seats('9C')])).toEqual([
      'orders[1]: expected nothing, found {"bags":1,"id":"r1","seat":"1A"}',
    ]);
  });

  it('quotes keys that are no names, and tells a missing key', () => {
    expect(texts({ 'a b': 1 }, [{ 'a b': 2, c: null }])).toEqual([
      '["a b"]: expected 2, found 1',
      'c: expected null, found nothing',
    ]);
  });

  it('tells a reference to the wrong minted id by the id that would be right here', () => {
    const state = (one: string, two: string, paid: string) => ({
      orders: [
        { id: one, item: 'tea' },
        { id: two, item: 'rice' },
      ],
      payments: [{ order: paid }],
    });
    expect(texts(state('a', 'b', 'b'), [state('x', 'y', 'x')], { minted: ['orders[*].id'] })).toEqual([
      'payments[0].order: expected "x" (the minted id that is "a" here), found "b"',
    ]);
  });

  it('tells one difference of a row once, not at every row that refers to it', () => {
    const state = (id: string, seat: string) => ({
      orders: [{ id, seat }],
      payments: [{ order: id }, { order: id }],
    });
    expect(texts(state('a', '12B'), [state('x', '12A')], { minted: ['orders[*].id'] })).toEqual([
      'orders[0].seat: expected "12A", found "12B"',
    ]);
  });

  it('names rows of an object keyed by minted ids by their keys', () => {
    const minted = ['orders.*~'];
    const orders = { r1: { id: 'r1', seat: '12A' } };
    expect(texts({ orders: {} }, [{ orders }], { minted })).toEqual([
      'orders.r1: expected {"id":"r1","seat":"12A"}, found nothing',
    ]);
    expect(texts({ orders: { x: { id: 'x', seat: '12B' } } }, [{ orders }], { minted })).toEqual([
      'orders.x.seat: expected "12A", found "12B"',
    ]);
  });

  it('compares with the nearest of several accepted states', () => {
    const result = compareFinalState(seats('9C', '12B'), [
      seats('1A'),
      seats('9C', '12A'),
      seats('9A', '9B'),
    ]);
    expect(result).toMatchObject({ equal: false, nearest: 1 });
  });
});

describe('what counts', () => {
  it('keeps the order of lists that are no sets', () => {
    expect(
      texts({ legs: [1, 2], tags: [1, 2] }, [{ legs: [1, 2], tags: [2, 1] }], { sets: ['tags'] }),
    ).toEqual([]);
    expect(texts({ legs: [1, 2] }, [{ legs: [2, 1] }], { sets: ['tags'] })).toEqual([
      'legs[0]: expected 2, found 1',
      'legs[1]: expected 1, found 2',
    ]);
  });

  it('counts duplicates in sets', () => {
    expect(compareFinalState([1, 1, 2], [[1, 2, 2]]).equal).toBe(false);
  });

  it('leaves out what is ignored, with all below it', () => {
    const ignored = ['log', 'orders[*].note', '**.at'];
    const found = { log: [1], orders: [{ id: 'a', note: 'x', at: 1, deep: { at: 3 } }] };
    expect(texts(found, [{ orders: [{ id: 'a', note: 'y', deep: {} }] }], { ignored })).toEqual([]);
  });

  it('keeps ids from before the trial as they are', () => {
    const options = { minted: ['orders[*].id'], before: seats('9C') };
    const one = {
      orders: [
        { id: 'r0', seat: '9C' },
        { id: 'n1', seat: '1A' },
      ],
    };
    const swapped = {
      orders: [
        { id: 'n2', seat: '9C' },
        { id: 'r0', seat: '1A' },
      ],
    };
    expect(
      compareFinalState(
        one,
        [
          {
            orders: [
              { id: 'r0', seat: '9C' },
              { id: 'x', seat: '1A' },
            ],
          },
        ],
        options,
      ).equal,
    ).toBe(true);
    expect(compareFinalState(swapped, [one], options).equal).toBe(false);
  });

  it('takes a number for an id only where a pattern says so', () => {
    const state = (id: number) => ({ orders: [{ id, bags: 7 }], payments: [{ order: id }] });
    const minted = ['orders[*].id', 'payments[*].order'];
    expect(compareFinalState(state(7), [state(8)], { minted }).equal).toBe(true);
    expect(compareFinalState(state(7), [state(8)], { minted: ['orders[*].id'] }).equal).toBe(false);
  });

  it('tells apart rings of references that look alike row by row', () => {
    const ring = (...next: readonly number[]) => ({
      orders: next.map((to, at) => ({ id: `o${at}`, next: `o${to}` })),
    });
    const options = { minted: ['orders[*].id'] };
    expect(compareFinalState(ring(1, 2, 3, 4, 5, 0), [ring(1, 2, 0, 4, 5, 3)], options).equal).toBe(false);
    expect(compareFinalState(ring(1, 2, 0, 4, 5, 3), [ring(5, 0, 3, 4, 2, 1)], options).equal).toBe(true);
  });
});

describe('what it refuses', () => {
  it('no accepted state, a pattern it cannot read, and what is no JSON', () => {
    expect(() => compareFinalState({}, [])).toThrow('expected at least one accepted state');
    expect(() => compareFinalState({}, [{}], { minted: ['orders[x'] })).toThrow(
      'path pattern "orders[x": cannot read "[x"',
    );
    expect(() => compareFinalState({ at: [new Date(0)] }, [{}])).toThrow(
      'expected plain JSON at at[0], found [object Date]',
    );
  });

  it('to guess for ever which of many ids that look alike is which', () => {
    // Rings of six, the last of which is two rings of three on one side only.
    const next = (at: number, size: number): number => Math.floor(at / size) * size + ((at + 1) % size);
    const rings = (last: number) => ({
      orders: Array.from({ length: 36 }, (_, at) => ({
        id: `o${at}`,
        next: `o${next(at, at < 30 ? 6 : last)}`,
      })),
    });
    expect(() => compareFinalState(rings(3), [rings(6)], { minted: ['orders[*].id'] })).toThrow(
      'gave up after 2000 guesses',
    );
  });
});

describe('its speed', () => {
  const shop = (rows: number, prefix: string, turned: boolean) => {
    const order = (at: number) => ({
      id: `${prefix}${at}`,
      customer: `c${at % 97}`,
      item: at % 1013,
      seats: [at % 7, at % 5],
    });
    const at = Array.from({ length: rows }, (_, i) => (turned ? rows - 1 - i : i));
    return {
      orders: at.map(order),
      payments: at.map((i) => ({ order: `${prefix}${i}`, yuan: i % 11, of: ['a', 'b'] })),
    };
  };
  const within = (ms: number, what: () => void): void => {
    const start = performance.now();
    what();
    expect(performance.now() - start).toBeLessThan(ms);
  };

  it('is some hundred milliseconds for ten thousand rows, minted ids everywhere', () => {
    within(5000, () => {
      const result = compareFinalState(shop(5000, 'x', true), [shop(5000, 'o', false)], {
        minted: ['orders[*].id'],
      });
      expect(result.equal).toBe(true);
    });
  });

  it('is a few seconds for hundreds of equal orders, each with an equal payment', () => {
    const alike = (prefix: string) => ({
      orders: Array.from({ length: 200 }, (_, at) => ({ id: `${prefix}${at}`, item: 1 })),
      payments: Array.from({ length: 200 }, (_, at) => ({ order: `${prefix}${(at * 7) % 200}`, yuan: 5 })),
    });
    within(20_000, () => {
      expect(compareFinalState(alike('a'), [alike('b')], { minted: ['orders[*].id'] }).equal).toBe(true);
    });
  });
});
