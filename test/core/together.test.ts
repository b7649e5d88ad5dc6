import { describe, expect, it } from 'vitest';
import { createTogether } from '../../src/core/together.js';

/** Turns of an event loop that a test goes round by itself. */
function loop(atOnce: number) {
  let due: (() => void)[] = [];
  const done: string[] = [];
  const together = createTogether((run) => due.push(run), atOnce);
  const add = (...names: readonly string[]): void => {
    for (const name of names) together(() => done.push(name));
  };
  /** Goes round once; what has been done by then, and not before. */
  const turn = (): string => {
    const now = due;
    due = [];
    for (const run of now) run();
    return done.splice(0).join('');
  };
  return { add, turn, together, done };
}

describe('work that is done together', () => {
  it('waits for the next turn, and is done in the order in which it came', () => {
    const { add, turn, done } = loop(8);
    add('a', 'b');
    expect(done).toEqual([]);
    add('c');
    expect([turn(), turn()]).toEqual(['abc', '']);
  });

  it('is no more at once than allowed: the rest has the turns after', () => {
    const { add, turn } = loop(2);
    add('a', 'b', 'c', 'd', 'e');
    expect(turn()).toBe('ab');
    add('f');
    expect([turn(), turn(), turn()]).toEqual(['cd', 'ef', '']);
  });

  it('is a fourth of what waits where that is more', () => {
    const { add, turn } = loop(2);
    add('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p');
    expect([turn(), turn(), turn(), turn()]).toEqual(['abcd', 'efg', 'hij', 'kl']);
  });

  it('may bring more work, which has a later turn', () => {
    const { add, turn, together } = loop(2);
    together(() => {
      add('b');
    });
    add('a');
    expect([turn(), turn(), turn()]).toEqual(['a', 'b', '']);
  });
});
