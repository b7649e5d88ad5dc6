import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFinalState } from '../../../src/index.js';
import { sameByBruteForce } from './brute.js';
import { changes, disguised, options, shop } from './states.js';

const equal = (found: unknown, ...accepted: readonly unknown[]): boolean =>
  compareFinalState(found, accepted, options).equal;

describe('compareFinalState, on random states', () => {
  it('takes no notice of the order of lists and of the names of minted ids', () => {
    fc.assert(
      fc.property(shop, fc.string(), (state, seed) => {
        expect(compareFinalState(disguised(state, seed), [state], options)).toEqual({
          equal: true,
          accepted: 0,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('sees every change of one leaf, in whatever order and under whatever names, and says what differs', () => {
    fc.assert(
      fc.property(shop, fc.string(), fc.nat(), (state, seed, nth) => {
        const all = changes(state, new Set(state.orders.map(({ id }) => id)));
        const changed = all[nth % Math.max(1, all.length)];
        if (changed === undefined) return;
        const result = compareFinalState(disguised(state, seed), [changed], options);
        expect(result.equal ? [] : result.differences).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('says the same as trying every renaming', () => {
    fc.assert(
      fc.property(shop, shop, fc.boolean(), fc.nat(), (a, b, near, nth) => {
        const ids = a.orders.map(({ id }) => id);
        // A reference turned to another order: as near as two states can be.
        const turned = {
          ...a,
          payments: a.payments.map((payment, at) =>
            at === 0 ? { ...payment, order_id: ids[nth % ids.length] ?? '' } : payment,
          ),
        };
        const other = near ? turned : b;
        expect(equal(a, other)).toBe(sameByBruteForce(a, other));
      }),
      { numRuns: 500 },
    );
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(shop, shop, (a, b) => {
        expect(equal(a, b)).toBe(equal(b, a));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the accepted state that was reached among several', () => {
    fc.assert(
      fc.property(
        fc.array(shop, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.string(),
        (accepted, nth, seed) => {
          const reached = accepted[nth % accepted.length];
          if (reached === undefined) return;
          const result = compareFinalState(disguised(reached, seed), accepted, options);
          const first = accepted.findIndex((state) => sameByBruteForce(state, reached));
          expect(result).toEqual({ equal: true, accepted: first });
        },
      ),
      { numRuns: 300 },
    );
  });
});
