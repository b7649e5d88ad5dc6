import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareOf } from '../../src/core/share.js';

it('shares add up to the whole, and differ by one at most', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2000 }), fc.integer({ min: 1, max: 64 }), (whole, of) => {
      const shares = Array.from({ length: of }, (_, index) => shareOf(whole, index, of));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(whole);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});
