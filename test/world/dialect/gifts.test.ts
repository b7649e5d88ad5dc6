import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cheapestGifts, type Offer } from '../../../src/world/dialect/assignment.js';
import { giftById, giftRulesOf, rulesBroken, type Wrap } from '../../../src/world/dialect/gifts.js';
import { readGiftMark } from '../../../src/world/dialect/tables.js';
import type { Region } from '../../../src/world/dialect/types.js';

const trust = { least_confidence: 0.8 };

function broken(region: Region, gift_id: string, over: { qty?: number; wrap?: Wrap; of?: string[] } = {}) {
  const gift = giftById(gift_id);
  if (gift === undefined) throw new Error(`no gift ${gift_id}`);
  const { qty = 1, wrap = 'red', of = [] } = over;
  return rulesBroken({ gift, qty, wrap }, of, giftRulesOf(region, trust)).map(({ rule_id }) => rule_id);
}

describe('gift rules', () => {
  test('forbid clocks everywhere, oranges only where the word sounds like misery', () => {
    expect(broken('yue', 'wall_clock')).toEqual(['gift.clock']);
    expect(broken('henan', 'wall_clock')).toEqual(['gift.clock']);
    expect(broken('yue', 'orange_box')).toEqual(['gift.yue.orange']);
    expect(broken('henan', 'orange_box')).toEqual([]);
  });

  test('forbid four of anything and white paper', () => {
    expect(broken('sichuan', 'black_tea_tin', { qty: 4 })).toEqual(['gift.count_four']);
    expect(broken('sichuan', 'black_tea_tin', { wrap: 'white' })).toEqual(['gift.wrap_white_black']);
    expect(broken('sichuan', 'black_tea_tin')).toEqual([]);
  });

  test('on what somebody must avoid hold for them alone', () => {
    expect(broken('sichuan', 'pastry_box', { of: ['diabetes'] })).toEqual(['unfit.diabetes.sweet']);
    expect(broken('sichuan', 'pastry_box')).toEqual([]);
  });

  test('below the confidence that a case asks for are not there', () => {
    const ids = (least_confidence: number) =>
      giftRulesOf('yue', { least_confidence }).map(({ rule_id }) => rule_id);
    expect(ids(0.6)).toContain('gift.yue.cup');
    expect(ids(0.8)).not.toContain('gift.yue.cup');
  });

  test('that only prefer something are left out', () => {
    expect(giftRulesOf('yue', { least_confidence: 0 }).some(({ strength }) => strength === 'preferred')).toBe(
      false,
    );
  });

  test('that cannot be read are an error naming the row', () => {
    expect(() => readGiftMark('gift.x', 'colour:red')).toThrow(/gift\.x: value: found "colour:red"/);
  });
});

/** Every way to give each person one of their offers, none twice. */
function brute(people: readonly string[], offers: readonly Offer[], taken: readonly string[] = []): number {
  const [first, ...rest] = people;
  if (first === undefined) return 0;
  const free = offers.filter(({ person, gift_id }) => person === first && !taken.includes(gift_id));
  return Math.min(
    Infinity,
    ...free.map(({ gift_id, fen }) => fen + brute(rest, offers, [...taken, gift_id])),
  );
}

test('the cheapest gifts are as cheap as any search finds', () => {
  const people = ['h1', 'h2', 'h3'];
  const offer = fc.record({
    person: fc.constantFrom(...people),
    gift_id: fc.constantFrom('tea', 'nuts', 'milk', 'rice'),
    fen: fc.integer({ min: 100, max: 900 }),
  });
  const offers = fc.uniqueArray(offer, {
    maxLength: 9,
    selector: ({ person, gift_id }) => `${person} ${gift_id}`,
  });
  fc.assert(
    fc.property(offers, (list) => {
      const best = brute(people, list);
      const found = cheapestGifts(people, list);
      if (best === Infinity) {
        expect(found).toBeNull();
        return;
      }
      expect(found?.reduce((sum, { fen }) => sum + fen, 0)).toBe(best);
      expect(new Set(found?.map(({ gift_id }) => gift_id)).size).toBe(people.length);
    }),
  );
});
