import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topics } from '../../src/text/leaks/topics/all.js';
import { scanner } from '../../src/text/scanner.js';
import { alternatives, mayMatch, shapeOf } from '../../src/text/shape.js';
import { allIn, sought } from '../../src/text/sought.js';
import { insultRow, leakRow, lieRow, readLabelled } from './labelled.js';

const labelled = [
  ...readLabelled(leakRow, 'leaks.jsonl', undefined),
  ...readLabelled(lieRow, 'lies.jsonl', undefined),
  ...readLabelled(insultRow, 'insults.jsonl', undefined),
].map(({ text }) => text.toLowerCase());

/** Patterns of few letters, so that texts of the same letters match them often. */
const letters = ['a', 'b', '年', '有', '🧧', ' '];
const leaf = fc.oneof(
  fc.constantFrom(...letters),
  fc.constantFrom('.', '\\b', '^', '$', '\\w', '\\p{Script=Han}', '[ab]', '[^a]', '[a-c年]', '[有🧧-]'),
);
const { source: sources } = fc.letrec<{ source: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc
      .tuple(tie('piece'), fc.constantFrom('?', '*', '+', '{0,2}', '{2}', '*?'))
      .map(([piece, times]) => `(?:${piece})${times}`),
    fc.tuple(tie('source'), tie('source')).map(([one, other]) => `(?:${one}|${other})`),
    fc
      .tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!', '(', '(?:'), tie('source'))
      .map(([opening, inner]) => `${opening}${inner})`),
  ),
  source: fc
    .array(fc.oneof({ maxDepth: 3 }, leaf, tie('piece')), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('')),
}));
const texts = fc.array(fc.constantFrom(...letters), { maxLength: 8 }).map((parts) => parts.join(''));

describe('shapeOf', () => {
  it('never refuses a text that the pattern matches', () => {
    fc.assert(
      fc.property(sources, texts, (source, text) => {
        if (new RegExp(source, 'u').test(text)) expect(mayMatch(shapeOf(source), text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['[a-c-e]x', '-x'],
    ['[+--]x', '-x'],
    ['\\cAx', '\u0001x'],
  ])('does not refuse a text for the pattern %s', (source, text) => {
    expect(new RegExp(source, 'u').test(text)).toBe(true);
    expect(mayMatch(shapeOf(source), text)).toBe(true);
  });

  it('names every character that a match begins with', () => {
    fc.assert(
      fc.property(sources, texts, (source, text) => {
        const { first } = shapeOf(source);
        for (const [span] of text.matchAll(new RegExp(source, 'gu'))) {
          const begins = String.fromCodePoint(span.codePointAt(0) ?? 0);
          expect(span === '' ? first === null : (first?.has(begins) ?? true)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('tells what is needed: one of each alternative, and nothing that may be left out', () => {
    expect(shapeOf('(?<!没)结婚[了过](?!吗)(?:呢)?').needs).toEqual([['结婚'], ['了', '过']]);
    expect(shapeOf('(?:丁克|不生)').needs).toEqual([['丁克', '不生']]);
    expect(shapeOf('(?:丁克|.)').needs).toEqual([]);
  });

  it('leaves open what a class of many characters, or one that excludes, may hold', () => {
    expect(shapeOf('[^,]年').first).toBeNull();
    expect(shapeOf('[一-龥]年').needs).toEqual([['年']]);
  });
});

describe('alternatives', () => {
  it('parts a source outside its groups and classes', () => {
    expect(alternatives('a|(?:b|c)|[|]\\||').map(({ source }) => source)).toEqual([
      'a',
      '(?:b|c)',
      '[|]\\|',
      '',
    ]);
  });
});

describe('a prefilter', () => {
  const patterns = topics.flatMap(({ yes, no }) => [yes, no]).flatMap(alternatives);

  it('changes no verdict of the topics’ patterns on the labelled sets', () => {
    for (const [at, { source }] of patterns.entries()) {
      if (source === '') continue;
      const bare = new RegExp(source, 'gu');
      const { isIn } = sought(source);
      for (const text of labelled.filter((_, i) => i % 7 === at % 7)) {
        expect(isIn(text)).toBe(text.search(bare) !== -1);
      }
    }
  });

  it('changes no match of a scanner: it finds what one long expression does', () => {
    fc.assert(
      fc.property(fc.array(sources, { minLength: 1, maxLength: 4 }), texts, (parts, text) => {
        const source = parts.join('|');
        const long = [...text.matchAll(new RegExp(source, 'gu'))].map(({ index, 0: span }) => ({
          index,
          span,
        }));
        expect(scanner(source)(text)).toEqual(long.filter(({ span }) => span !== ''));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('allIn', () => {
  it('finds what matchAll finds, empty matches too', () => {
    fc.assert(
      fc.property(sources, texts, (source, text) => {
        const pattern = new RegExp(source, 'gu');
        const spans = (found: Iterable<RegExpExecArray>): unknown =>
          Array.from(found, (one) => [one.index, ...one]);
        expect(spans(allIn(text, pattern))).toEqual(spans(text.matchAll(pattern)));
      }),
    );
  });
});
