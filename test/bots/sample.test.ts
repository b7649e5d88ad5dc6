import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { seededRandom } from '../../src/core/random.js';
import { compile, matchingString } from '../../src/bots/pattern.js';
import { validArgs, type Taste } from '../../src/bots/sample.js';
import { nothingSeen, see, seenAtFirst, type Seen } from '../../src/bots/seen.js';

const shop: Seen = see(nothingSeen, {
  results: [
    {
      services: [
        {
          id: 'G1',
          from: 'wuhan/west',
          dep: '2026-02-10T08:00',
          classes: [{ class: 'second', fare_fen: 100 }],
        },
        {
          id: 'G2',
          from: 'wuhan/east',
          dep: '2026-02-11T09:30',
          classes: [{ class: 'first', fare_fen: 200 }],
        },
      ],
    },
    { hold_id: 'hold-7', passengers: [{ name: '王芳', age: 6 }] },
  ],
  said: ['从上海回宜昌,最早 2026-02-09 出发'],
});

const sizes = ['small', 'random', 'all'] as const;
const taste = (size: Taste['size'], seed = 'a', seen: Seen = shop): Taste => ({
  size,
  seen,
  random: seededRandom(seed),
  words: 'so it is',
});

/** Schemas as tools write them, nested at will. */
const schemas: fc.Arbitrary<z.ZodType> = fc.letrec<{ schema: z.ZodType; leaf: z.ZodType }>((tie) => ({
  leaf: fc.oneof(
    fc.tuple(fc.nat(3), fc.nat(5)).map(([low, more]) =>
      z
        .string()
        .min(low)
        .max(low + more),
    ),
    fc.constantFrom<z.ZodType>(
      z.string(),
      z.string().min(1),
      z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
      z.string().regex(/^[a-z][a-z0-9-]{2,8}(?:_(?:one|two))?$/),
      z.string().startsWith('ab').min(5),
      z.iso.date(),
      z.email(),
      z.uuid(),
      z.url(),
      z.boolean(),
      z.null(),
      z.literal('x'),
      z.literal(3),
      z.enum(['first', 'second', 'third']),
      z.int(),
      z.number(),
      z.number().gt(0).lt(1),
      z.int().gt(4).lt(6),
      z.number().multipleOf(0.5),
      z.int().multipleOf(7).min(3),
      z.any(),
      z.string().nullable(),
      z.string().default('x'),
    ),
    fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(20)).map(([low, more]) =>
      z
        .int()
        .min(low)
        .max(low + more),
    ),
  ),
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('leaf'),
    fc.tuple(tie('schema'), fc.nat(2), fc.nat(3)).map(([item, low, more]) =>
      z
        .array(item)
        .min(low)
        .max(low + more),
    ),
    fc.tuple(tie('schema'), tie('schema')).map((pair) => z.tuple(pair)),
    fc
      .dictionary(
        fc.constantFrom('id', 'service_id', 'class', 'name', 'date', 'text', 'total_fen', 'legs'),
        tie('schema'),
      )
      .map((shape) => z.strictObject(shape)),
    tie('schema').map((inner) => z.strictObject({ maybe: inner.optional(), surely: z.string() })),
    fc.tuple(tie('schema'), tie('schema')).map((pair) => z.union(pair)),
    tie('schema').map((value) => z.record(z.string().min(2), value)),
    tie('schema').map((value) => z.record(z.enum(['p', 'q']), value)),
    fc
      .tuple(tie('schema'), tie('schema'))
      .map(([a, b]) =>
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('a'), value: a }),
          z.strictObject({ kind: z.literal('b'), value: b }),
        ]),
      ),
    fc.tuple(tie('schema'), tie('schema')).map(([a, b]) => z.intersection(z.object({ a }), z.object({ b }))),
  ),
})).schema;

describe('made-up arguments', () => {
  it('fit the schema they were made for, whatever it is and whatever was seen', () => {
    fc.assert(
      fc.property(
        schemas,
        fc.constantFrom(...sizes),
        fc.string(),
        fc.boolean(),
        (schema, size, seed, blind) => {
          const made = validArgs(schema, taste(size, seed, blind ? nothingSeen : shop));
          expect(schema.safeParse(made)).toMatchObject({ success: true });
        },
      ),
      { numRuns: Number(process.env.SAMPLE_RUNS ?? 300) },
    );
  });

  it('are the same for the same seed', () => {
    fc.assert(
      fc.property(schemas, fc.string(), (schema, seed) => {
        expect(validArgs(schema, taste('random', seed))).toEqual(validArgs(schema, taste('random', seed)));
      }),
    );
  });

  it('follow a schema that refers to itself', () => {
    type Tree = { name: string; children: Tree[] };
    const tree: z.ZodType<Tree> = z.lazy(() =>
      z.strictObject({ name: z.string().min(1), children: z.array(tree) }),
    );
    for (const size of sizes) expect(tree.safeParse(validArgs(tree, taste(size))).success).toBe(true);
  });

  it('are none where thirty tries meet no refinement', () => {
    expect(
      validArgs(
        z.string().refine(() => false),
        taste('small'),
      ),
    ).toBeNull();
  });

  it('take ids, classes, dates and names from what was seen', () => {
    const search = z.strictObject({ from_city: z.string(), date: z.iso.date() });
    expect(validArgs(search, taste('small'))).toEqual({ from_city: '上海', date: '2026-02-10' });
    const hold = z.strictObject({
      service_id: z.string(),
      class: z.enum(['business', 'second']),
      passengers: z.array(z.strictObject({ name: z.string() })).min(1),
    });
    expect(validArgs(hold, taste('small'))).toEqual({
      service_id: 'G1',
      class: 'business',
      passengers: [{ name: '王芳' }],
    });
    expect(validArgs(z.strictObject({ hold_ids: z.array(z.string()).min(1) }), taste('small'))).toEqual({
      hold_ids: ['hold-7'],
    });
  });

  it('are the least there can be when small', () => {
    const schema = z.strictObject({
      legs: z.array(z.string()),
      fen: z.int().min(0),
      note: z.string().optional(),
    });
    expect(validArgs(schema, taste('small'))).toEqual({ legs: [], fen: 0 });
  });

  it('hold one item for each thing seen when everything is wanted, with the fields that belong together', () => {
    const schema = z.strictObject({
      legs: z.array(z.strictObject({ service_id: z.string(), dep: z.string() })),
      explanation: z.string(),
    });
    expect(validArgs(schema, taste('all'))).toEqual({
      legs: [
        { service_id: 'G1', dep: '2026-02-10T08:00' },
        { service_id: 'G2', dep: '2026-02-11T09:30' },
      ],
      explanation: 'so it is',
    });
  });
});

describe('strings for patterns', () => {
  it.each([
    '^[A-Z]{2}\\d{3,5}$',
    '^(?:red|green)-(?:\\d+|x)$',
    '^\\p{Script=Han}{2,4}$',
    '^[^a-z\\s]+$',
    '^a?b*c+.$',
    '^(?<year>\\d{4})-(0[1-9]|1[0-2])$',
    'ab|cd',
  ])('match %s', (pattern) => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(matchingString(pattern, seededRandom(seed))).toMatch(compile(pattern) ?? /never/);
      }),
    );
  });

  it('never throw, whatever the pattern', () => {
    fc.assert(
      fc.property(fc.string(), (pattern) => typeof matchingString(pattern, seededRandom('a')) === 'string'),
    );
  });
});

describe('what a bot sees at first', () => {
  const view = { scenario: 'x', lang: 'zh' as const, tools: [] };

  it('holds the names and numbers of the opening and the dates of prompt and opening', () => {
    const seen = seenAtFirst({
      ...view,
      system: '现在是 2026-01-27T08:00。',
      opening: '从上海回宜昌过年,预算两千三',
    });
    expect(seen).toMatchObject({
      names: ['上海', '宜昌'],
      dates: ['2026-01-27T08:00'],
      fields: { said: [2300] },
    });
  });

  it('holds English names too', () => {
    const seen = seenAtFirst({
      ...view,
      system: '',
      opening: "Please get us home from Shanghai to Xi'an for the New Year.",
    });
    expect(seen.names).toEqual(expect.arrayContaining(['Shanghai', "Xi'an"]));
  });
});
