import { describe, expect, it } from 'vitest';
import { createPrecedence } from '../../src/core/precedence.js';

/** Turns of an event loop that a test goes round by itself. */
function loop() {
  let due: (() => void)[] = [];
  const done: string[] = [];
  const precedence = createPrecedence((run) => due.push(run));
  const add =
    (kind: 'answer' | 'rest') =>
    (names: string): void => {
      for (const name of names) precedence[kind](() => done.push(name));
    };
  /** Goes round once; what has been done by then, and not before. */
  const turn = (): string => {
    const now = due;
    due = [];
    for (const run of now) run();
    return done.splice(0).join('');
  };
  return { answer: add('answer'), rest: add('rest'), turn, precedence, done, asked: () => due.length };
}

describe('the turns of the event loop', () => {
  it('begin with the next one, in the order in which it came', () => {
    const { answer, turn, done } = loop();
    answer('ab');
    expect(done).toEqual([]);
    answer('c');
    expect([turn(), turn()]).toEqual(['abc', '']);
  });

  it('have three answers each: the rest has the turns after', () => {
    const { answer, turn } = loop();
    answer('abcd');
    expect(turn()).toBe('abc');
    answer('efg');
    expect([turn(), turn(), turn()]).toEqual(['def', 'g', '']);
  });

  it('have a fourth of what waits where that is more', () => {
    const { answer, rest, turn } = loop();
    answer('abcdefghijklmnop');
    expect([turn(), turn(), turn(), turn(), turn()]).toEqual(['abcd', 'efg', 'hij', 'klm', 'nop']);
    rest('abcdefgh');
    expect([turn(), turn(), turn()]).toEqual(['ab', 'cd', 'e']);
  });

  it('have five of other work where no answer came for thirty turns, else one', () => {
    const { answer, rest, turn } = loop();
    rest('123456');
    expect([turn(), turn(), turn()]).toEqual(['12345', '6', '']);
    answer('a');
    turn();
    const seen = Array.from({ length: 33 }, () => {
      rest('1');
      return turn();
    });
    expect(new Set(seen)).toEqual(new Set(['1']));
    rest('123456');
    expect([turn(), turn()]).toEqual(['12345', '6']);
  });

  it('have other work only where no answer waits', () => {
    const { answer, rest, turn } = loop();
    rest('12');
    answer('abcd');
    expect([turn(), turn(), turn(), turn(), turn()]).toEqual(['abc', 'd', '1', '2', '']);
  });

  it('have other work beside answers once it has waited for thirty with answers', () => {
    const { answer, rest, turn } = loop();
    rest('12');
    const seen = Array.from({ length: 63 }, () => {
      answer('a');
      return turn();
    });
    expect(seen.flatMap((done, at) => (done === 'a' ? [] : [`${String(at)} ${done}`]))).toEqual([
      '30 a1',
      '61 a2',
    ]);
  });

  it('let nothing wait for those with answers that went by before it came', () => {
    const { answer, rest, turn } = loop();
    for (let i = 0; i < 200; i += 1) {
      answer('a');
      turn();
    }
    rest('1');
    answer('b');
    expect([turn(), turn()]).toEqual(['b', '1']);
  });

  it('have what work brings in a later one', () => {
    const { answer, turn, precedence } = loop();
    precedence.answer(() => {
      answer('b');
    });
    answer('a');
    expect([turn(), turn(), turn()]).toEqual(['a', 'b', '']);
  });

  it('are asked for once at a time, and not where nothing waits', () => {
    const { answer, rest, turn, asked } = loop();
    expect(asked()).toBe(0);
    answer('a');
    rest('1');
    expect(asked()).toBe(1);
    turn();
    expect(asked()).toBe(1);
    turn();
    expect(asked()).toBe(0);
  });
});
