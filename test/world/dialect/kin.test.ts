import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addresses,
  addressRows,
  fitsRelative,
  greetingOrder,
  groupOf,
  orderShare,
  relPaths,
  type Person,
} from '../../../src/world/dialect/kin.js';
import { sheetOf } from '../../../src/world/dialect/tables.js';
import { rowOf } from './rows.js';

const person = (id: string, rel_path: Person['rel_path'], age: number): Person => ({ id, rel_path, age });

describe('relatives', () => {
  test.each([
    ['yue', 'father.mother', '嫲嫲'],
    ['yue', 'mother.mother', '婆婆'],
    ['sichuan', 'father.mother', '婆婆'],
    ['shanghai', 'mother.brother', '娘舅'],
    ['shaanxi', 'father.father', '爷'],
    ['henan', 'mother.brother.wife', '妗子'],
  ] as const)('in %s: %s is addressed as %s', (region, path, word) => {
    expect(addresses(path, word, sheetOf(region))).toBe(true);
  });

  test('are not addressed by the word for somebody else, though another region uses it', () => {
    expect(addresses('father.mother', '婆婆', sheetOf('yue'))).toBe(false);
    expect(addresses('father.mother', '', sheetOf('yue'))).toBe(false);
  });

  test('older and younger sisters of the father are told apart where the sheet does', () => {
    expect(addressRows('father.elder_sister', sheetOf('yue')).map(({ local_text }) => local_text)).toEqual([
      '姑媽',
    ]);
    expect(addressRows('father.younger_sister', sheetOf('yue')).map(({ local_text }) => local_text)).toEqual([
      '姑姐',
    ]);
  });

  test('are spoken to by generation, a word for relatives only to those it is for', () => {
    const sheet = sheetOf('yue');
    expect(fitsRelative(rowOf('yue-003'), 'mother.mother', sheet)).toBe(true);
    expect(fitsRelative(rowOf('yue-003'), 'elder_cousin', sheet)).toBe(false);
    expect(fitsRelative(rowOf('yue-037'), 'mother.mother', sheet)).toBe(true);
    expect(fitsRelative(rowOf('yue-037'), 'father.mother', sheet)).toBe(false);
    expect(fitsRelative(rowOf('yue-001'), 'nephew', sheet)).toBe(true);
  });
});

describe('the order of greeting', () => {
  const uncle = person('h1', 'father.younger_brother', 33);
  const brother = person('h2', 'elder_brother', 38);
  const granny = person('h3', 'mother.mother', 80);
  const people = [brother, uncle, granny];

  test('goes by generation first, then by age', () => {
    expect(greetingOrder(people).map(({ id }) => id)).toEqual(['h3', 'h1', 'h2']);
    expect(orderShare(people, ['h3', 'h1', 'h2'])).toBe(1);
  });

  test('counts the pairs that are right', () => {
    expect(orderShare(people, ['h3', 'h2', 'h1'])).toBeCloseTo(2 / 3);
    expect(orderShare(people, ['h2', 'h1', 'h3'])).toBe(0);
  });

  test('is worth nothing where somebody is missing, unknown or twice', () => {
    expect(
      [[], ['h3', 'h1'], ['h3', 'h1', 'h1'], ['h3', 'h1', 'h2', 'h4']].map((ids) => orderShare(people, ids)),
    ).toEqual([0, 0, 0, 0]);
  });

  test('never puts a younger generation before an older one', () => {
    const some = fc.array(
      fc.record({
        id: fc.uuid(),
        rel_path: fc.constantFrom(...relPaths),
        age: fc.integer({ min: 1, max: 100 }),
      }),
      { maxLength: 6 },
    );
    const rank = { elder: 2, peer: 1, child: 0 };
    fc.assert(
      fc.property(some, (company) => {
        const ranks = greetingOrder(company).map(({ rel_path }) => rank[groupOf(rel_path)]);
        expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
        expect(greetingOrder(company)).toHaveLength(company.length);
      }),
    );
  });
});
