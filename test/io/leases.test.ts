import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Claim } from '../../src/io/leases.js';
import { connect } from '../../src/io/sqlite.js';
import { createRun, openLentRun, openRun, type HeldRun, type LentRun } from '../../src/io/store.js';
import { broken, finished, grading, header, keyAt, save } from './run-fixture.js';

const LANE = 0;
const ONE = { workers: 1, home: 0 };
const TWO = { workers: 2, home: 0 };
const SEATS = [{ id: LANE, atOnce: 4 }];

/** A run of twelve trials in one lane, in a folder of its own, and a way to open it as a worker. */
function lentRun(cases = 3, home: (plan: number) => number | null = () => null) {
  const dir = mkdtempSync(join(tmpdir(), 'festeval-'));
  const path = join(dir, 'run.db');
  const held = createRun(path, header('run', cases));
  const opened: (HeldRun | LentRun)[] = [held];
  const close = (): void => {
    for (const run of opened.reverse()) run.close();
    rmSync(dir, { recursive: true });
  };
  const queue = held.queue();
  queue.fill(
    held.header.planned.map((key, plan) => ({ trial: held.row(key), plan, lane: LANE, home: home(plan) })),
  );
  const admitted = (id: string): LentRun => {
    queue.admit(id);
    const run = openLentRun(path, id);
    opened.push(run);
    return run;
  };
  return { path, held, queue, worker: admitted, close, opened };
}
function rig(...given: Parameters<typeof lentRun>): ReturnType<typeof lentRun> {
  const run = lentRun(...given);
  onTestFinished(run.close);
  return run;
}
const plansOf = (claims: readonly Claim[]): readonly number[] => claims.map(({ plan }) => plan);

describe('leases of trials', () => {
  it('are claimed in order, each by one worker, fewer at once as fewer are left', () => {
    const { worker } = rig();
    const [a, b] = [worker('a'), worker('b')];
    expect(plansOf(a.leases.claim(LANE, 16, TWO))).toEqual([0, 1, 2]);
    expect(plansOf(b.leases.claim(LANE, 16, TWO))).toEqual([3, 4, 5]);
    expect(plansOf(a.leases.claim(LANE, 1, TWO))).toEqual([6]);
    expect(plansOf(b.leases.claim(LANE, 16, TWO))).toEqual([7, 8]);
    expect(plansOf(b.leases.claim(1, 16, TWO))).toEqual([]);
  });

  it('are claimed first where they are at home, and by anybody once a worker has none of its own', () => {
    const { worker } = rig(3, (plan) => [0, 1, null][plan % 3] ?? null);
    const second = worker('b').leases;
    const claimed = (): readonly number[] => plansOf(second.claim(LANE, 16, { workers: 1, home: 1 }));
    expect([claimed(), claimed(), claimed(), claimed()]).toEqual([[1, 4], [7], [10], [0, 2, 3, 5]]);
  });

  it('are had of a run that somebody keeps locked once a rescue has ended them', () => {
    const { path, held, queue } = rig();
    queue.admit('own');
    const locking = connect(path, 'rw');
    locking.exec('BEGIN IMMEDIATE');
    const rescue = vi.fn(() => locking.exec('ROLLBACK'));
    const own = held.lend('own', rescue);
    expect([plansOf(own.leases.claim(LANE, 1, ONE)), rescue.mock.calls.length]).toEqual([[0], 1]);
    locking.close();
  });

  it('end when their trial is saved', () => {
    const { held, queue, worker } = rig();
    const a = worker('a');
    const [claim] = a.leases.claim(LANE, 1, ONE);
    const { key } = finished(keyAt(held.header, claim?.plan ?? -1));
    save(a, finished(key), grading(key));
    expect(held.status(key)).toBe('finished');
    expect(queue.left()).toBe(held.header.planned.length - 1);
  });

  it('that are given back are for anybody, and speak against no trial', () => {
    const { worker } = rig();
    const [a, b] = [worker('a'), worker('b')];
    a.leases.giveBack(a.leases.claim(LANE, 2, ONE));
    expect(b.leases.claim(LANE, 2, ONE)).toMatchObject([
      { plan: 0, deaths: 0 },
      { plan: 1, deaths: 0 },
    ]);
  });

  it('of a worker that died are for others; what it saves late is refused, and only counted', () => {
    const { held, queue, worker } = rig();
    const [a, b] = [worker('a'), worker('b')];
    const key = keyAt(held.header, 0);
    a.leases.claim(LANE, 1, ONE);
    expect(queue.release('a', 1, SEATS)).toEqual([]);
    expect(plansOf(b.leases.claim(LANE, 1, ONE))).toEqual([0]);
    save(a, finished(key), null);
    expect(held.status(key)).toBe('pending');
    const once = held.tokensSpent();
    expect(once).toBeGreaterThan(0);
    save(b, finished(key), null);
    expect([held.status(key), held.plays(key), held.tokensSpent()]).toEqual(['finished', 1, 2 * once]);
  });

  it('are played alone after deaths, and given up after more of them, but not while answers of models come', () => {
    const { held, queue, worker } = rig(1);
    const call = (n: number) => ({
      ...{ id: `call.${String(n)}`, callRole: 'assistant' as const, origin: keyAt(held.header, 0) },
      ...{ seed: 1, ordinal: 0, request: { messages: [], tools: [] } },
      asked: { backend: 'm', kind: 'openai', model: 'm', url: null, settings: {} },
    });
    const outcome = { kind: 'failed' as const, cause: 'backend' as const, status: 500, message: 'no' };
    const die = (
      n: number,
      weight: number,
      answer: boolean,
    ): readonly [readonly number[], readonly number[]] => {
      const run = worker(`w${String(n)}`);
      const claimed = plansOf(run.leases.claim(LANE, 2, ONE).slice(0, 2));
      if (answer) run.answers.save(call(n), { outcome, attempts: [] });
      run.flush();
      return [claimed, queue.release(`w${String(n)}`, weight, SEATS)];
    };
    expect(die(1, 6, false)).toEqual([[0, 1], []]);
    expect(die(2, 6, true)).toEqual([[0, 1], []]);
    expect(die(3, 6, false)).toEqual([[0], []]);
    expect(die(4, 6, false)).toEqual([[0], [0]]);
    expect(die(5, 1, false)).toEqual([[1], []]);
    expect(queue.left()).toBe(3);
  });

  it('that were claimed and not begun are no worse for a death, whatever order they were claimed in', () => {
    const { queue, worker } = rig();
    const [a, b, c] = [worker('a'), worker('b'), worker('c')];
    const early = a.leases.claim(LANE, 2, ONE);
    b.leases.claim(LANE, 2, ONE);
    a.leases.giveBack(early.slice(0, 1));
    b.leases.claim(LANE, 2, ONE);
    queue.release('b', 1, [{ id: LANE, atOnce: 2 }]);
    expect(c.leases.claim(LANE, 4, ONE)).toMatchObject([
      { plan: 0, deaths: 0 },
      { plan: 2, deaths: 1 },
      { plan: 3, deaths: 1 },
      { plan: 4, deaths: 0 },
    ]);
  });

  it('of a run that another process has taken are void: nothing is claimed, saved, kept or kept alive', () => {
    const { path, held, worker, opened } = rig();
    const a = worker('a');
    const key = keyAt(held.header, 0);
    a.leases.claim(LANE, 1, ONE);
    held.close();
    const next = openRun(path, { write: true });
    opened.push(next);
    const gone = /written by another process/;
    expect(() => a.leases.claim(LANE, 1, ONE)).toThrow(gone);
    expect(() => {
      save(a, finished(key), null);
    }).toThrow(gone);
    expect(() => {
      a.leases.beat();
    }).toThrow(gone);
    const call = { id: 'x.0', callRole: 'assistant' as const, origin: key, seed: 1, ordinal: 0 };
    const asked = { backend: 'm', kind: 'openai', model: 'm', url: null, settings: {} };
    const attempts = finished(key).transcript.events.flatMap((event) =>
      event.type === 'attempt' ? [event] : [],
    );
    a.answers.charge({ ...call, asked, request: { messages: [], tools: [] } }, attempts);
    expect(() => {
      a.flush();
    }).toThrow(gone);
    expect(() => {
      a.close();
    }).toThrow(gone);
    expect([next.status(key), next.tokensSpent()]).toEqual(['pending', 0]);
  });

  it('tell how often each worker has said that it is alive', () => {
    const { queue, worker } = rig();
    const a = worker('a');
    worker('b');
    a.leases.beat();
    a.leases.beat();
    expect([...queue.beats()]).toEqual([
      ['a', 2],
      ['b', 0],
    ]);
  });

  it('record each trial once whatever order claims, saves, deaths and late saves come in', () => {
    const step = fc.record({
      who: fc.nat({ max: 2 }),
      what: fc.constantFrom('claim', 'claim', 'save', 'save', 'break', 'late', 'die', 'back'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const run = lentRun();
        try {
          expect(playedBy(run, steps)).toEqual(run.held.header.planned.map(() => 1));
          expect(run.queue.left()).toBe(0);
        } finally {
          run.close();
        }
      }),
      { numRuns: 25 },
    );
  });
});

type Step = { readonly who: number; readonly what: string };
type Hand = { id: string; run: LentRun; claims: Claim[] };

/** Does the steps by three workers, then plays what is left; how often each trial was recorded. */
function playedBy({ held, queue, worker }: ReturnType<typeof lentRun>, steps: readonly Step[]): number[] {
  let born = 0;
  const hire = (): Hand => {
    const id = `w${String((born += 1))}`;
    return { id, run: worker(id), claims: [] };
  };
  const hands = [hire(), hire(), hire()];
  const ghosts: Hand[] = [];
  const keyOf = ({ plan }: Claim) => keyAt(held.header, plan);
  const give = (who: number): Hand => hands[who] ?? hire();
  for (const { who, what } of steps) {
    const hand = give(who);
    if (what === 'claim') hand.claims.push(...hand.run.leases.claim(LANE, 4, ONE));
    const [claim] = hand.claims;
    if (what === 'back') hand.run.leases.giveBack(hand.claims.splice(0));
    if (what === 'save' && claim !== undefined) {
      save(hand.run, finished(keyOf(claim)), null);
      hand.claims.shift();
    }
    if (what === 'break' && claim !== undefined) {
      save(hand.run, broken(keyOf(claim)), null);
      hand.claims.shift();
    }
    if (what === 'die') {
      for (const plan of queue.release(hand.id, 1, SEATS)) save(held, broken(keyAt(held.header, plan)), null);
      ghosts.push(hand);
      hands[who] = hire();
    }
    const ghost = ghosts[0];
    const late = ghost?.claims.shift();
    if (what === 'late' && ghost !== undefined && late !== undefined)
      save(ghost.run, finished(keyOf(late)), null);
  }
  for (const hand of hands) {
    for (const claim of hand.claims) save(hand.run, finished(keyOf(claim)), null);
  }
  const last = hire();
  for (
    let claims = last.run.leases.claim(LANE, 16, ONE);
    claims.length > 0;
    claims = last.run.leases.claim(LANE, 16, ONE)
  ) {
    for (const claim of claims) save(last.run, finished(keyOf(claim)), null);
  }
  return held.header.planned.map((key) => held.plays(key));
}
