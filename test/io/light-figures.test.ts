import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresSchema } from '../../src/core/scores.js';
import { figuresOf } from '../../src/evals/figures.js';
import { areFigures } from '../../src/io/light-figures.js';
import { broken, finished, grading, header, keyAt } from './run-fixture.js';

const key = keyAt(header('light'), 0);
const spend = { calls: 1, tokens: { in: 1, out: 2, cached: 0 }, estimated: false, cost: null };
const whole = figuresOf(finished(key), grading(key));
const samples: readonly unknown[] = [
  whole,
  figuresOf(broken(key), null),
  figuresOf(finished(key), null),
  { ...whole, others: { user: spend }, wording: { rephrased: 1, refused: 0, unanswered: 2 } },
];

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    '',
    'done',
    'backend',
    [],
    [1],
    ['a'],
    {},
    { in: 1 },
    { ms: -1 },
  ),
  fc.constantFrom<unknown>({ a: 2 }, { a: 0.5 }, { a: null }, { user: {} }, { in: 1, out: 1.5, cached: 0 }),
  fc.double({ noNaN: true }),
);

describe('The light check of stored figures', () => {
  it('passes what trials and gradings give', () => {
    expect(samples.map(areFigures)).toEqual(samples.map(() => true));
  });

  it('passes nothing that their schema refuses, whichever field is odd', () => {
    const fields = fc.constantFrom(...Object.keys(figuresSchema.shape));
    fc.assert(
      fc.property(fc.constantFrom(...samples), fields, odd, (sample, field, value) => {
        const changed: unknown = { ...Object(sample), [field]: value };
        expect(areFigures(changed)).toBe(figuresSchema.safeParse(changed).success);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([null, [], 'x', 3, {}])('refuses %j', (value) => {
    expect(areFigures(value)).toBe(false);
  });
});
