import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorPosition } from '../../src/core/json-position.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the position where a text stops being JSON', () => {
  it.each([
    ['', 0],
    ['{"a":1,}', 7],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{"a":"x\ny"}', 5],
    ['tru', 0],
    ['[1,2', 4],
    ['1 2', 2],
  ])('in %j is %d', (text, position) => {
    expect(jsonErrorPosition(text)).toBe(position);
  });

  it('is null exactly where JSON.parse reads the text', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '0', '\\', '\n', '\u3000'))
      .map(([text, at, put]) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + put + text.slice(cut + 1);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged), (text) => {
        expect(jsonErrorPosition(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });
});
