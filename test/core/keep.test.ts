import { describe, expect, it } from 'vitest';
import { keepBy, keepByText, keepFor, once } from '../../src/core/keep.js';

function counted(most: number) {
  const asked: string[] = [];
  const lengthOf = keepByText((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  }, most);
  return { asked, lengthOf };
}

describe('keepByText', () => {
  it('makes the result of a text once', () => {
    const { asked, lengthOf } = counted(10);
    expect(['年', '新年', '年'].map(lengthOf)).toEqual([1, 2, 1]);
    expect(asked).toEqual(['年', '新年']);
  });

  it('keeps a result that is nothing, too', () => {
    const { asked, lengthOf } = counted(10);
    expect(['', ''].map(lengthOf)).toEqual([undefined, undefined]);
    expect(asked).toEqual(['']);
  });

  it('forgets all once it holds as many as it may', () => {
    const { asked, lengthOf } = counted(2);
    expect(['a', 'bb', 'ccc', 'ccc', 'a'].map(lengthOf)).toEqual([1, 2, 3, 3, 1]);
    expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
  });
});

describe('keepBy', () => {
  it('makes once what has the same id', () => {
    const made: string[] = [];
    const greet = keepBy(
      ({ name }: { readonly name: string; readonly age: number }) => name,
      ({ name }) => {
        made.push(name);
        return `你好，${name}`;
      },
      10,
    );
    expect(
      [
        { name: '小满', age: 3 },
        { name: '小满', age: 4 },
      ].map(greet),
    ).toEqual(['你好，小满', '你好，小满']);
    expect(made).toEqual(['小满']);
  });
});

describe('keepFor', () => {
  it('makes once what is made of the same object, and again of another that is equal', () => {
    const made: string[] = [];
    const nameOf = keepFor(({ name }: { readonly name: string }) => {
      made.push(name);
      return name;
    });
    const one = { name: '小满' };
    expect([one, one, { ...one }].map(nameOf)).toEqual(['小满', '小满', '小满']);
    expect(made).toEqual(['小满', '小满']);
  });
});

describe('once', () => {
  it('makes what it is asked for when it is first asked, and never again', () => {
    let made = 0;
    const table = once(() => (made += 1));
    expect(made).toBe(0);
    expect([table(), table()]).toEqual([1, 1]);
  });
});
