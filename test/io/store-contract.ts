import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunHeader, RunStore } from '../../src/core/run.js';
import { trialId } from '../../src/core/trial.js';
import {
  anyEvents,
  broken,
  events,
  finished,
  grading,
  header,
  keyAt,
  save,
  saveAgain,
} from './run-fixture.js';

/** How to make and find again the runs of one implementation. */
export type StoreUnderTest = {
  create(header: RunHeader): RunStore;
  /** After close(): the run as the next process finds it. */
  reopen(header: RunHeader, write: boolean): RunStore;
};

/** What every RunStore must do. */
export function storeContract(name: string, store: StoreUnderTest): void {
  let made = 0;
  const fresh = (): RunHeader => header(`${name}-${made++}`);

  describe(`a run store (${name})`, () => {
    it('gives back the header it was made with, after reopening too', () => {
      const wanted = fresh();
      const run = store.create(wanted);
      expect(run.header).toEqual(wanted);
      run.close();
      const again = store.reopen(wanted, false);
      expect(again.header).toEqual(wanted);
      again.close();
    });

    it('begins with every trial pending, unplayed and empty', () => {
      const run = store.create(fresh());
      for (const key of run.header.planned) {
        expect([run.status(key), run.plays(key), run.trial(key), run.grading(key)]).toEqual([
          'pending',
          0,
          null,
          null,
        ]);
      }
      expect([...run.trials()]).toEqual([]);
      run.close();
    });

    it('gives back finished and broken trials with all their events, in order', () => {
      const wanted = fresh();
      const run = store.create(wanted);
      const [done, failed] = [finished(keyAt(wanted, 0)), broken(keyAt(wanted, 1))];
      save(run, done, grading(done.key));
      save(run, failed, null);
      run.close();
      const again = store.reopen(wanted, false);
      expect(again.trial(done.key)).toEqual(done);
      expect(again.trial(failed.key)).toEqual(failed);
      expect(again.grading(done.key)).toEqual(grading(done.key));
      expect(again.grading(failed.key)).toBeNull();
      expect([again.status(done.key), again.status(failed.key)]).toEqual(['finished', 'broken']);
      again.close();
    });

    it('counts the tokens of every play, also of broken ones that were played again', () => {
      const wanted = fresh();
      const run = store.create(wanted);
      const key = keyAt(wanted, 0);
      const tokens = [...broken(key).events, ...finished(key).transcript.events].reduce(
        (sum, event) =>
          sum + (event.type === 'attempt' && event.usage !== null ? event.usage.in + event.usage.out : 0),
        0,
      );
      expect(run.tokensSpent()).toBe(0);
      save(run, broken(key), null);
      save(run, finished(key), null);
      expect(run.tokensSpent()).toBe(tokens);
      expect(tokens).toBeGreaterThan(0);
      run.close();
    });

    it('stands under the scorers it was last restated with', () => {
      const wanted = fresh();
      const run = store.create(wanted);
      const instrument = { ...wanted.instrument, judges: ['stub:1'] };
      const judges = [
        { id: 'stub:1', kind: 'stub' as const, fingerprint: 'stub:1', calibrated: null, sameFamily: [] },
      ];
      const plugins = [{ file: 'mine.ts', sha256: 'abc' }];
      run.restate({ instrument, judges, plugins });
      expect(run.header.instrument).toEqual(instrument);
      run.close();
      const again = store.reopen(wanted, false);
      expect(again.header).toEqual({ ...wanted, instrument, judges, plugins });
      again.close();
    });

    it('gives back any events whatever they hold', () => {
      const wanted = header(`${name}-any`, 200);
      const run = store.create(wanted);
      let row = 0;
      fc.assert(
        fc.property(anyEvents, fc.string({ unit: 'binary' }), (some, message) => {
          const key = keyAt(wanted, row++);
          const trial = { ...broken(key), events: some, message };
          save(run, trial, null);
          expect(run.trial(key)).toEqual(trial);
        }),
        { numRuns: 200, endOnFailure: true },
      );
      run.close();
    });

    it('reads trials in the order of the plan, whatever order they ended in', () => {
      const run = store.create(fresh());
      const keys = [7, 2, 11, 0].map((n) => keyAt(run.header, n));
      for (const key of keys) save(run, finished(key), null);
      const order = [0, 2, 7, 11].map((n) => trialId(keyAt(run.header, n)));
      expect([...run.trials()].map(({ key }) => trialId(key))).toEqual(order);
      run.close();
    });

    it('may be written while its trials are being read', () => {
      const run = store.create(fresh());
      save(run, finished(keyAt(run.header, 0)), null);
      save(run, finished(keyAt(run.header, 1)), null);
      for (const { key } of run.trials()) saveAgain(run, grading(key));
      expect(run.grading(keyAt(run.header, 1))).toEqual(grading(keyAt(run.header, 1)));
      run.close();
    });

    it('replaces a broken trial and its events, and counts every play', () => {
      const run = store.create(fresh());
      const key = keyAt(run.header, 3);
      save(run, broken(key), null);
      save(run, broken(key), null);
      expect([run.status(key), run.plays(key)]).toEqual(['broken', 2]);
      const done = finished(key, { transcript: { events: events.slice(3), stop: 'refused' } });
      save(run, done, null);
      expect([run.status(key), run.plays(key)]).toEqual(['finished', 3]);
      expect(run.trial(key)).toEqual(done);
      run.close();
    });

    it('never replaces a finished trial', () => {
      const run = store.create(fresh());
      const first = finished(keyAt(run.header, 0));
      save(run, first, grading(first.key));
      expect(() => {
        save(run, broken(first.key), null);
      }).toThrow('never replaced');
      expect(() => {
        save(run, finished(first.key, { ms: 1 }), null);
      }).toThrow('never replaced');
      expect([run.trial(first.key), run.grading(first.key), run.plays(first.key)]).toEqual([
        first,
        grading(first.key),
        1,
      ]);
      run.close();
    });

    it('replaces a grading, and only grades finished trials', () => {
      const run = store.create(fresh());
      const [done, failed, pending] = [0, 1, 2].map((n) => keyAt(run.header, n));
      if (done === undefined || failed === undefined || pending === undefined) throw new Error('no keys');
      save(run, finished(done), grading(done));
      save(run, broken(failed), null);
      saveAgain(run, grading(done, 2));
      expect(run.grading(done)).toEqual(grading(done, 2));
      expect(() => {
        saveAgain(run, grading(failed));
      }).toThrow('only a finished trial has a grading');
      expect(() => {
        saveAgain(run, grading(pending));
      }).toThrow('only a finished trial has a grading');
      expect(() => {
        save(run, broken(pending), grading(pending));
      }).toThrow('only a finished trial has a grading');
      run.close();
    });

    it('knows no trial that was not planned, nor one of another case hash', () => {
      const run = store.create(fresh());
      const key = keyAt(run.header, 0);
      expect(() => run.status({ ...key, k: 99 })).toThrow('is no trial of run');
      expect(() => run.trial({ ...key, caseHash: 'other' })).toThrow('expected case hash');
      expect(() => {
        save(run, finished({ ...key, subject: 'x' }), null);
      }).toThrow('is no trial of run');
      run.close();
    });

    it('saves all of a trial or nothing', () => {
      const run = store.create(fresh());
      const key = keyAt(run.header, 0);
      const twice = finished(key, { transcript: { events: [...events, ...events], stop: 'done' } });
      expect(() => {
        save(run, twice, null);
      }).toThrow();
      expect([run.status(key), run.plays(key), run.trial(key)]).toEqual(['pending', 0, null]);
      save(run, finished(key), null);
      expect(run.trial(key)).toEqual(finished(key));
      run.close();
    });

    it('goes on where it stopped when opened again for writing', () => {
      const wanted = fresh();
      const run = store.create(wanted);
      save(run, broken(keyAt(wanted, 0)), null);
      run.close();
      const again = store.reopen(wanted, true);
      save(again, finished(keyAt(wanted, 0)), null);
      expect(again.plays(keyAt(wanted, 0))).toBe(2);
      again.close();
    });

    it('cannot be written when opened for reading', () => {
      const wanted = fresh();
      store.create(wanted).close();
      const reader = store.reopen(wanted, false);
      expect(() => {
        save(reader, finished(keyAt(wanted, 0)), null);
      }).toThrow('opened for reading');
      expect(() => {
        saveAgain(reader, grading(keyAt(wanted, 0)));
      }).toThrow('opened for reading');
      reader.close();
    });

    it('may be closed twice', () => {
      const run = store.create(fresh());
      run.close();
      expect(() => {
        run.close();
      }).not.toThrow();
    });
  });
}
