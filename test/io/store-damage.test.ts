import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { FestevalError } from '../../src/core/errors.js';
import { openRun } from '../../src/io/store.js';
import { fresh, makeRun, readAll, refusal } from './run-files.js';
import { keyAt } from './run-fixture.js';

describe('a damaged run', () => {
  const dir = fresh();
  const whole = readFileSync(makeRun(dir));
  const path = join(dir, 'damaged.db');

  it('is refused wherever it is cut off, to read or to write, and left as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), fc.boolean(), (length, write) => {
        writeFileSync(path, whole);
        truncateSync(path, length);
        expect(refusal(() => readAll(path, write))).toMatch(/damaged|is no run/);
        expect(readFileSync(path).equals(whole.subarray(0, length))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is read or refused, never a crash, wherever bytes are overwritten', () => {
    const places = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(places, (some) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of some) bytes[at] = value;
        writeFileSync(path, bytes);
        try {
          readAll(path);
        } catch (error) {
          if (!(error instanceof FestevalError) || error.exitCode !== 2) throw error;
        }
        expect(readFileSync(path).equals(bytes)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('tells which trial is damaged when its contents are', () => {
    const copy = join(fresh(), 'r.db');
    writeFileSync(copy, whole);
    const editor = new Database(copy);
    editor.exec(`UPDATE event SET json = '{"type":"message","seq":0}' WHERE trial = 3 AND seq = 0`);
    editor.exec(`UPDATE grading SET json = '{' WHERE trial = 4`);
    editor.exec(`UPDATE figures SET json = json_set(json, '$.completion', 7) WHERE trial = 5`);
    editor.close();
    const run = openRun(copy, { write: false });
    expect(refusal(() => [...run.trials()])).toMatch(
      /r\.db: is damaged \(trial 3: .* at transcript\.events\.0/,
    );
    expect(refusal(() => run.grading(keyAt(run.header, 4)))).toContain(
      'is damaged (the grading of trial 4: expected JSON',
    );
    expect(refusal(() => [...run.figures()])).toMatch(
      /is damaged \(the figures of trial 5: .* at 0\.1\.completion/,
    );
    run.close();
  });

  it('is refused when a trial is missing from its plan, before anything is read of it', () => {
    for (const gone of [0, 5]) {
      const copy = join(fresh(), 'r.db');
      writeFileSync(copy, whole);
      const editor = new Database(copy);
      editor.exec(`PRAGMA foreign_keys = OFF; UPDATE trial SET id = 40 + id WHERE id = ${gone}`);
      editor.close();
      expect(refusal(() => openRun(copy, { write: false }))).toContain(
        'is damaged (its plan: expected every row',
      );
    }
  });

  it('tells which trials are damaged when their keys are, once they are asked for', () => {
    const copy = join(fresh(), 'r.db');
    writeFileSync(copy, whole);
    const editor = new Database(copy);
    editor.exec('UPDATE trial SET k = -1 WHERE id = 5');
    editor.close();
    const run = openRun(copy, { write: false });
    expect(refusal(() => run.header.planned)).toContain('is damaged (its plan: ');
    expect(refusal(() => [...run.listed()])).toContain('is damaged (the list of trials 0 to 11: ');
    run.close();
  });

  it('is refused when the figures of a trial are gone', () => {
    const copy = join(fresh(), 'r.db');
    writeFileSync(copy, whole);
    const editor = new Database(copy);
    editor.exec('DELETE FROM figures WHERE trial = 5');
    editor.close();
    const run = openRun(copy, { write: false });
    expect(refusal(() => [...run.figures()])).toContain('is damaged (its figures: expected 12 rows');
    run.close();
  });
});
