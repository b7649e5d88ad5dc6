import { describe, expect, it } from 'vitest';
import { bury } from '../../../src/commands/workers/bury.js';
import { endIfRecorded, newPost, type Post, type Session } from '../../../src/commands/workers/session.js';
import type { Death } from '../../../src/commands/workers/worker-process.js';

/** A session of one post, of which only what a death needs is there; what its queue was told. */
function rig({
  given = [],
  own = null,
  left = 1,
}: { given?: readonly number[]; own?: unknown; left?: number } = {}) {
  const post: Post = { ...newPost(0), id: 'w' };
  const told: unknown[] = [];
  const session = {
    lanes: { most: [3], of: () => 0 },
    crew: { workers: 1, plans: [], own, progress: { moved: () => undefined } },
    queue: {
      release: (...args: unknown[]) => {
        told.push(args);
        return given;
      },
      left: () => left,
    },
    posts: [post],
    told: { ended: 0, broken: 0 },
    isOver: false,
    failure: null,
  };
  let started = 0;
  const die = (by: Death['by']): void => {
    // What a death does not touch is left out.
    bury(session as unknown as Session, post, { how: 'test', by }, () => (started += 1));
  };
  return { die, told, session, post, started: () => started };
}

describe('a death of a worker', () => {
  it('weighs most where the process ended by itself, least where others killed it', () => {
    const { die, told } = rig();
    for (const by of ['itself', 'silence', 'others'] as const) die(by);
    expect(told).toEqual([6, 3, 1].map((weight) => ['w', weight, [{ id: 0, atOnce: 3 }]]));
  });

  it('ends the run at the seventh in a row by itself, or the fortieth kill', () => {
    const deathsUntilOver = (by: Death['by']): number => {
      const { die, session, started } = rig();
      while (!session.isOver) die(by);
      return started() + 1;
    };
    expect([deathsUntilOver('itself'), deathsUntilOver('others')]).toEqual([7, 40]);
  });

  it('of a helper that nobody asked for starts no other one: what it had is for the process that plays itself', () => {
    const { die, told, session, started } = rig({ own: {} });
    die('others');
    expect([told.length, started(), session.isOver, session.failure]).toEqual([1, 0, false, null]);
  });
});

it('with nothing left to record, whoever is still setting itself up is ended, and the others are told', () => {
  const { post, session } = rig({ left: 0 });
  const told: unknown[] = [];
  const worker = { send: (order: unknown) => told.push(order), kill: () => told.push('kill') };
  for (const isReady of [true, false]) {
    Object.assign(post, { worker, isReady });
    session.isOver = false;
    endIfRecorded(session as unknown as Session);
  }
  expect(told).toEqual([{ kind: 'finish' }, { kind: 'finish' }, 'kill']);
});
