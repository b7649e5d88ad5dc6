import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { any, every } from '../../src/text/bait/pattern.js';
import { en } from '../../src/text/bait/roles-en.js';
import { zh } from '../../src/text/bait/roles-zh.js';

const found = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(({ 0: hit, index }) => `${index}:${hit}`);

describe('a pattern that is tried only where its first characters stand', () => {
  it.each(['红包|券', 'a?b', '(?:x|y)?z', '(?<=q)w|[a-c]d', String.raw`\d+元|\bfree\b`, '(?:a|)b', '[^x]y'])(
    'finds what it would find anywhere: %s',
    (source) => {
      const everywhere = new RegExp(any([source]), 'gu');
      fc.assert(
        fc.property(
          fc.string({ unit: fc.constantFrom(...Array.from('红包券abcdqwxyz12元 free')) }),
          (text) => {
            expect(found(every(source), text)).toEqual(found(everywhere, text));
          },
        ),
      );
    },
  );

  it('holds for every role of the grammar, on texts made of their own words', () => {
    for (const words of [zh, en]) {
      const letters = [...new Set(Object.values(words).join(''))].filter((char) =>
        /[\p{L}\p{N} ,¥]/u.test(char),
      );
      const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 });
      fc.assert(
        fc.property(text, fc.constantFrom(...Object.values(words)), (sample, source) => {
          expect(found(every(source), sample)).toEqual(found(new RegExp(any([source]), 'gu'), sample));
        }),
      );
    }
  });
});
