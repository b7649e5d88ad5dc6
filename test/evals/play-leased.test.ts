import { describe, expect, it } from 'vitest';
import { playLeased, type LeasedPlay } from '../../src/evals/play-leased.js';

type Claim = { readonly name: string; readonly alone?: boolean };
const tick = (): Promise<void> => new Promise((done) => setImmediate(done));

/** Claims of one lane from a list, three at once; says what was begun, beside how many, and what was given back. */
function rig(claims: Claim[], given: Partial<LeasedPlay<Claim>> = {}) {
  const begun: string[] = [];
  const back: string[] = [];
  const beside: number[] = [];
  let underWay = 0;
  const play: LeasedPlay<Claim> = {
    lanes: [{ id: 0, atOnce: 3 }],
    claim: () => claims.splice(0, 4),
    isAlone: ({ alone = false }) => alone,
    giveBack: (given) => {
      back.push(...given.map(({ name }) => name));
      claims.push(...given);
    },
    turn: async ({ name }) => {
      begun.push(name);
      beside.push(underWay);
      underWay += 1;
      await tick();
      underWay -= 1;
    },
    nextTurn: tick,
    closed: () => false,
    more: () => Promise.resolve(false),
    ...given,
  };
  return { begun, back, beside, play };
}
const named = (...names: readonly string[]): Claim[] => names.map((name) => ({ name }));

describe('a worker', () => {
  it('leaves the event loop its turns, also with trials that never wait for anything', async () => {
    let closed = false;
    setImmediate(() => {
      setImmediate(() => {
        closed = true;
      });
    });
    const many = named(...Array.from({ length: 10_000 }, (_, n) => String(n)));
    const { play } = rig(many, { closed: () => closed, turn: () => Promise.resolve() });
    await playLeased(play);
    expect(many.length).toBeGreaterThan(9000);
  });

  it('plays what it can claim, as many at once as its lane says', async () => {
    const { begun, beside, play } = rig(named('a', 'b', 'c', 'd', 'e', 'f'));
    await playLeased(play);
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(Math.max(...beside)).toBe(2);
  });

  it('claims again when it is told to, and ends when it is told that nothing will come', async () => {
    const claims = named('a');
    let asked = 0;
    const { begun, play } = rig(claims, {
      more: async () => {
        await tick();
        asked += 1;
        if (asked <= 3) claims.push({ name: String(asked) });
        return asked <= 3;
      },
    });
    await playLeased(play);
    expect(begun).toEqual(['a', '1', '2', '3']);
  });

  it('holds no trial that is to be played alone while others are still under way', async () => {
    const claims: Claim[] = [{ name: 'a' }, { name: 'x', alone: true }];
    const held: string[] = [];
    const { begun, play } = rig(claims, {
      turn: async ({ name }) => {
        begun.push(name);
        await tick();
        await tick();
        if (name === 'a') held.push(...claims.map((claim) => claim.name));
      },
    });
    await playLeased(play);
    expect([begun, held]).toEqual([['a', 'x'], ['x']]);
  });

  it('plays a trial alone with nothing else under way, and gives back what it had not begun', async () => {
    const { begun, back, beside, play } = rig([
      ...named('a', 'b'),
      { name: 'x', alone: true },
      ...named('c'),
    ]);
    await playLeased(play);
    expect(begun).toEqual(['a', 'b', 'x', 'c']);
    expect(beside[2]).toBe(0);
    expect(back).toEqual(['x', 'c']);
  });

  it('begins nothing once it is closed, and gives back what it had claimed', async () => {
    let closed = false;
    const { begun, back, play } = rig(named('a', 'b', 'c', 'd'), { closed: () => closed });
    const playing = playLeased(play);
    closed = true;
    await playing;
    expect([begun, back]).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('ends with the first error of a turn, once those under way have ended, though others wait for more', async () => {
    const ended: string[] = [];
    const { play } = rig(named('a', 'b'), {
      more: () => new Promise(() => undefined),
      turn: async ({ name }) => {
        if (name === 'a') throw new Error('disk full');
        await tick();
        ended.push(name);
      },
    });
    await expect(playLeased(play)).rejects.toThrow('disk full');
    expect(ended).toEqual(['b']);
  });
});
