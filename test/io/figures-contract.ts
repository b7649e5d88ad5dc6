import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunHeader, Which } from '../../src/core/run.js';
import { trialId, type TrialKey } from '../../src/core/trial.js';
import { figuresOf } from '../../src/evals/figures.js';
import { anyEvents, broken, finished, grading, header, keyAt, save, saveAgain } from './run-fixture.js';
import type { StoreUnderTest } from './store-contract.js';

/** What every RunStore must do with the figures that are saved with a trial. */
export function figuresContract(name: string, store: StoreUnderTest): void {
  let made = 0;
  const fresh = (): RunHeader => header(`${name}-figures-${made++}`);

  describe(`the figures in a run store (${name})`, () => {
    it('gives the figures of every played trial with its place in the plan, and of no other', () => {
      const run = store.create(fresh());
      const keys = [7, 2, 11].map((n) => keyAt(run.header, n));
      for (const key of keys) save(run, key.k === 0 ? broken(key) : finished(key), null);
      const wanted = [2, 7, 11].map((n) => {
        const key = keyAt(run.header, n);
        return [n, figuresOf(key.k === 0 ? broken(key) : finished(key), null)];
      });
      expect([...run.figures()]).toEqual(wanted);
      run.close();
    });

    it('keeps figures in step with trials that are played again and gradings that are replaced', () => {
      const run = store.create(fresh());
      const [key, other] = [keyAt(run.header, 0), keyAt(run.header, 1)];
      save(run, broken(key), null);
      save(run, finished(key), null);
      save(run, finished(other), null);
      saveAgain(run, grading(other));
      expect([...run.figures()]).toEqual([
        [0, figuresOf(finished(key), null)],
        [1, figuresOf(finished(other), grading(other))],
      ]);
      run.close();
    });

    it('lists every planned trial in short as it gives them one by one', () => {
      const run = store.create(fresh());
      const [first, second, third] = [keyAt(run.header, 0), keyAt(run.header, 1), keyAt(run.header, 2)];
      save(run, broken(first), null);
      save(run, broken(first), null);
      save(run, finished(second), grading(second));
      save(run, finished(third), null);
      const one = run.header.planned.map((key) => {
        const graded = run.grading(key);
        const numbers = graded?.status === 'graded' ? graded.numbers : null;
        return { key, status: run.status(key), plays: run.plays(key), numbers };
      });
      expect([...run.listed()]).toEqual(one);
      expect(one.slice(0, 2)).toMatchObject([{ plays: 2 }, { plays: 1, numbers: { done: true } }]);
      run.close();
    });

    it('lists and counts the trials that are asked for, by scenario, subject, status, id or a part of it', () => {
      const run = store.create(fresh());
      const { planned } = run.header;
      save(run, broken(keyAt(run.header, 1)), null);
      save(run, finished(keyAt(run.header, 4)), null);
      const [wanted] = planned;
      if (wanted === undefined) throw new Error('no plan');
      const idsOf = (which: Which): readonly string[] =>
        Array.from(run.listed(which), ({ key }) => trialId(key));
      const like = (test: (key: TrialKey) => boolean): readonly string[] => planned.filter(test).map(trialId);
      expect(idsOf({ subject: 'bot:oracle' })).toEqual(like(({ subject }) => subject === 'bot:oracle'));
      expect(idsOf({ scenario: 'toy-gift', status: 'broken' })).toEqual(like((key) => key === planned[1]));
      expect(idsOf({ part: '1/bot' })).toEqual(like((key) => trialId(key).includes('1/bot')));
      expect(idsOf({ id: trialId(wanted) })).toEqual([trialId(wanted)]);
      expect(idsOf({ scenario: "toy' OR 1" })).toEqual([]);
      const one = { scenario: 'toy-gift', subject: 'bot:oracle' };
      expect(run.counted({ subject: 'bot:oracle' })).toEqual([
        { ...one, status: 'pending', trials: 4 },
        { ...one, status: 'broken', trials: 1 },
        { ...one, status: 'finished', trials: 1 },
      ]);
      expect(run.size).toBe(planned.length);
      run.close();
    });

    it('keeps figures that equal those of the trial and grading it gives back, whatever they hold', () => {
      const wanted = header(`${name}-figures`, 100);
      const run = store.create(wanted);
      let row = 0;
      fc.assert(
        fc.property(anyEvents, fc.string({ unit: 'binary' }), fc.boolean(), (some, message, isBroken) => {
          const key = keyAt(wanted, row++);
          const transcript = { events: some, stop: 'done' as const };
          if (isBroken) save(run, { ...broken(key), events: some, message }, null);
          else save(run, finished(key, { transcript }), grading(key));
        }),
        { numRuns: 100, endOnFailure: true },
      );
      const kept = [...run.figures()].map(([, figures]) => JSON.stringify(figures));
      expect(kept).toHaveLength(100);
      expect(kept).toEqual(
        [...run.trials()].map((trial) => JSON.stringify(figuresOf(trial, run.grading(trial.key)))),
      );
      run.close();
    });
  });
}
