import { describe, expect, it } from 'vitest';
import { machineClock } from '../../src/commands/clock.js';
import { BackendError } from '../../src/core/backend.js';
import type { Judge } from '../../src/core/judge.js';
import { limitsSchema } from '../../src/core/limits.js';
import type { BrokenCause } from '../../src/core/trial.js';
import { pendingPlans, turnsOf } from '../../src/evals/run-suite.js';
import { save } from '../io/run-fixture.js';
import { listeningJudge, modelSubject, oracle, playRun, toyRun } from './run-rig.js';

const failing = () => {
  throw new BackendError('HTTP 503');
};

describe('a suite that is run', () => {
  it('plays, grades and stores every trial', async () => {
    const run = toyRun({ trials: 2 });
    expect(await playRun(run)).toHaveLength(4);
    for (const { key } of run.plans) {
      expect(run.store.trial(key)).toMatchObject({ status: 'finished', transcript: { stop: 'done' } });
      expect(run.store.grading(key)).toMatchObject({ status: 'graded', numbers: { completion: 1 } });
    }
  });

  it('plays nothing twice that is finished', async () => {
    const run = toyRun();
    await playRun(run);
    expect(await playRun(run)).toEqual([]);
  });

  it('stores a broken trial without a grading, and goes on', async () => {
    const run = toyRun({ subjects: [modelSubject('m'), oracle] });
    await playRun(run, {}, failing);
    const found = run.plans.map(({ key }) => [
      key.subject,
      run.store.status(key),
      run.store.grading(key)?.status,
    ]);
    expect(found).toEqual([
      ['react/m', 'broken', undefined],
      ['react/m', 'broken', undefined],
      ['bot:oracle', 'finished', 'graded'],
      ['bot:oracle', 'finished', 'graded'],
    ]);
  });

  it('gives a broken trial up after three plays', async () => {
    const run = toyRun({ subjects: [modelSubject('m')] });
    const played = [];
    for (let resume = 0; resume < 4; resume += 1) played.push((await playRun(run, {}, failing)).length);
    expect(played).toEqual([2, 2, 2, 0]);
  });

  it('starts nothing once the budget is used up', async () => {
    const run = toyRun();
    expect(await playRun(run, { exhausted: () => true })).toEqual([]);
    expect(run.store.status(run.plans[0]?.key ?? expect.fail())).toBe('pending');
  });

  it('keeps the trial but no grading where an interrupt cut the judge short', async () => {
    const stop = new AbortController();
    const cut: Judge = {
      id: 'cut',
      assess: () => {
        stop.abort();
        return Promise.resolve({ kind: 'failed', message: 'aborted' });
      },
    };
    const run = toyRun({ judge: cut });
    expect(await playRun(run, { interrupt: stop.signal })).toEqual(['toy-2/bot:oracle/0']);
    const { key } = run.plans[0] ?? expect.fail();
    expect([run.store.status(key), run.store.grading(key)]).toEqual(['finished', null]);
  });

  it('grades aside only where no judge is asked', () => {
    const table = { stage: { play: () => Promise.reject(new Error('not reached')) }, voice: null };
    const limits = limitsSchema.parse({});
    const play = { ...table, limits, clock: machineClock, interrupt: new AbortController().signal };
    const aside = (judge: Judge | null) => turnsOf({ ...play, judge, exhausted: () => false }).gradesAside;
    expect([aside(null), aside(listeningJudge(1))]).toEqual([true, false]);
  });

  it('asks the judge about every trial', async () => {
    const judge = listeningJudge(1);
    await playRun(toyRun({ judge }));
    expect(judge.asked).toHaveLength(2);
  });
});

describe('what a run still owes', () => {
  const times = (cause: BrokenCause, plays: number) => Array.from({ length: plays }, () => cause);

  it.each<[string, BrokenCause[], boolean]>([
    ['a trial that was never played', [], true],
    ['one that broke once', times('backend', 1), true],
    ['one that broke twice', times('timeout', 2), true],
    ['not one that broke three times', times('backend', 3), false],
    ['one that the budget broke, however often', times('budget', 5), true],
    ['one that the budget broke after two faults', [...times('backend', 2), 'budget'], true],
    ['not one whose third play broke by a fault', ['budget', 'budget', 'backend'], false],
  ])('%s', (_name, causes, owed) => {
    const { store, plans } = toyRun();
    const { key } = plans[0] ?? expect.fail();
    for (const cause of causes) {
      save(store, { status: 'broken', key, cause, message: 'broke', events: [], ms: 0 }, null);
    }
    expect(pendingPlans(plans, store).includes(plans[0] ?? expect.fail())).toBe(owed);
  });

  it('not one that is finished, graded or not', () => {
    const { store, plans } = toyRun();
    const { key } = plans[0] ?? expect.fail();
    const transcript = { events: [], stop: 'turn-limit' as const };
    save(store, { status: 'finished', key, transcript, ms: 0 }, null);
    expect(pendingPlans(plans, store)).toEqual(plans.slice(1));
  });
});
