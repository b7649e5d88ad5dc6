import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Call, Reply } from '../../src/core/answers.js';
import type { RunStore } from '../../src/core/run.js';
import type { Attempt, CallRole } from '../../src/core/transcript.js';
import type { Trial } from '../../src/core/trial.js';
import { createRun, openRun } from '../../src/io/store.js';
import { callWith, replyWith } from './answers-contract.js';
import { broken, finished, grading, header, keyAt, save, saveAgain } from './run-fixture.js';

const plan = header('kept');
const key = keyAt(plan, 0);

type Sessions = { readonly path: string; readonly now: () => RunStore; readonly next: () => RunStore };

/** A run, and the same run as later sessions find it. */
function sessions(): Sessions {
  const dir = mkdtempSync(join(tmpdir(), 'festeval-kept-'));
  const path = join(dir, 'kept.db');
  let run = createRun(path, plan);
  onTestFinished(() => {
    run.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return {
    path,
    now: () => run,
    next: () => {
      run.close();
      run = openRun(path, { write: true });
      return run;
    },
  };
}

const call = (id: string, callRole: CallRole = 'assistant'): Call => ({ ...callWith(key, id), callRole });
const attempt = (tokens: number, amount = 0): Attempt => ({
  ...{ callRole: 'assistant', backend: 'm', outcome: 'answered', status: 200, error: null, ms: 1 },
  usage: { in: tokens, out: 0, cached: 0, estimated: false },
  cost: amount === 0 ? null : { amount, currency: 'CNY' },
});
const reply = (tokens: number, amount = 0): Reply => ({
  ...replyWith('x'),
  attempts: [attempt(tokens, amount)],
});
const failed = (tokens: number): Reply => ({
  outcome: { kind: 'failed', cause: 'backend', status: 503, message: 'down' },
  attempts: [attempt(tokens)],
});
/** A trial whose attempts are counted with the answers that are kept. */
const counting = (trial: Trial, ...attempts: readonly Attempt[]): Trial => {
  const by = {
    type: 'attempt',
    actor: 'harness',
    role: 'harness',
    session: 0,
    visibility: 'harness',
  } as const;
  const events = attempts.map((one, seq) => ({ ...by, seq, ...one, counted: true as const }));
  return trial.status === 'broken'
    ? { ...trial, events }
    : { ...trial, transcript: { ...trial.transcript, events } };
};
const judged = (tokens: number) => {
  const graded = grading(key);
  return {
    ...graded,
    attempts: [{ ...attempt(tokens), callRole: 'judge' as const, counted: true as const }],
  };
};

describe('answers that a run keeps', () => {
  it('are there for the next session until their trial is finished and graded', () => {
    const { now, next } = sessions();
    now().answers.save(call('a.0'), reply(5));
    now().answers.save(call('j.0', 'judge'), reply(7));
    save(next(), broken(key), null);
    expect(next().answers.find(call('a.0'))).toEqual(reply(5));
    save(now(), finished(key), grading(key));
    const last = next();
    expect([last.answers.find(call('a.0')), last.answers.find(call('j.0', 'judge'))]).toEqual([null, null]);
  });

  it('of judges outlive a finished trial that is not graded yet', () => {
    const { now, next } = sessions();
    now().answers.save(call('a.0'), reply(5));
    now().answers.save(call('j.0', 'judge'), reply(7));
    save(now(), finished(key), null);
    const again = next();
    expect(again.answers.find(call('a.0'))).toBeNull();
    expect(again.answers.find(call('j.0', 'judge'))).toEqual(reply(7));
    saveAgain(again, judged(7));
    expect(next().answers.find(call('j.0', 'judge'))).toBeNull();
    expect(now().tokensSpent()).toBe(12 + tokensOfFixture);
  });

  it('leave out a failure that broke its trial, so that the call is made again', () => {
    const { now, next } = sessions();
    now().answers.save(call('a.0'), reply(5));
    now().answers.save(call('b.0'), failed(3));
    const again = next();
    expect(again.answers.find(call('a.0'))).toEqual(reply(5));
    expect(again.answers.find(call('b.0'))).toBeNull();
    again.answers.save(call('b.0'), reply(4));
    expect(next().answers.find(call('b.0'))).toEqual(reply(4));
    expect(now().tokensSpent()).toBe(5 + 3 + 4);
  });

  it('cannot be kept for calls outside a run, nor once the run is closed', () => {
    const { now, next } = sessions();
    const { answers } = now();
    answers.save(callWith(null, 'n.0'), reply(5));
    next();
    answers.save(call('late.0'), reply(5));
    expect(now().tokensSpent()).toBe(0);
  });

  it('cannot be read or written beside a writer', () => {
    const reader = openRun(sessions().path, { write: false });
    expect(() => reader.answers.find(call('a.0'))).toThrow('opened for reading');
    reader.close();
  });
});

describe('what a run has spent', () => {
  it('is the same before a kill, after it, and once the trial is saved', () => {
    const { now, next } = sessions();
    now().answers.save(call('a.0'), reply(5, 0.5));
    now().answers.charge(call('b.0'), [attempt(2, 0.25)]);
    const spent = (run: RunStore) => [run.tokensSpent(), run.costsSpent()];
    const seven = [7, [{ currency: 'CNY', amount: 0.75 }]];
    expect(spent(now())).toEqual(seven);
    expect(spent(next())).toEqual(seven);
    save(now(), counting(broken(key), attempt(5, 0.5), attempt(2, 0.25)), null);
    expect(spent(next())).toEqual(seven);
    now().answers.save(call('b.0'), reply(4));
    save(now(), counting(finished(key), attempt(5, 0.5), attempt(4)), judged(0));
    expect(spent(now())).toEqual([11, [{ currency: 'CNY', amount: 0.75 }]]);
  });

  it('counts tries that nothing keeps, with their trial, in every currency', () => {
    const { now } = sessions();
    const trial = counting(broken(key), attempt(5, 0.5));
    const plain = { ...attempt(3), cost: { amount: 2, currency: 'USD' } };
    const events = trial.status === 'broken' ? trial.events : [];
    const [first] = events;
    if (trial.status !== 'broken' || first?.type !== 'attempt') throw new Error('no attempt');
    const { counted: _counted, ...uncounted } = { ...first, ...plain, seq: 1 };
    save(now(), { ...trial, events: [first, uncounted] }, null);
    expect([now().tokensSpent(), now().costsSpent()]).toEqual([3, [{ currency: 'USD', amount: 2 }]]);
  });

  it('counts judges once, by their answers or by their grading', () => {
    const { now } = sessions();
    now().answers.save(call('j.0', 'judge'), reply(7));
    save(now(), counting(finished(key)), judged(7));
    expect(now().tokensSpent()).toBe(7);
    saveAgain(now(), {
      ...judged(7),
      attempts: [...judged(7).attempts, { ...attempt(9), callRole: 'judge' }],
    });
    expect(now().tokensSpent()).toBe(16);
  });
});

/** Of the attempts in `finished`, which nothing keeps. */
const tokensOfFixture = finished(key).transcript.events.reduce(
  (sum, event) =>
    sum + (event.type === 'attempt' && event.usage !== null ? event.usage.in + event.usage.out : 0),
  0,
);
