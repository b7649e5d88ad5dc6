/** Runs in files of their own, for tests of what may become of such a file. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { FestevalError } from '../../src/core/errors.js';
import { createRun, openRun } from '../../src/io/store.js';
import { events, finished, grading, header, message, save } from './run-fixture.js';

/** A new folder. */
export const fresh = (): string => mkdtempSync(join(tmpdir(), 'festeval-files-'));

/** The message of the refusal (exit 2) that some work must end in. */
export function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof FestevalError && error.exitCode === 2) return error.message;
    throw error;
  }
  throw new Error('expected a FestevalError');
}

/** A closed run of 12 trials, some with long transcripts. */
export function makeRun(dir: string): string {
  const path = join(dir, 'r.db');
  const run = createRun(path, header('r'));
  run.header.planned.forEach((key, n) => {
    const long = Array.from({ length: n * 4 }, (_, seq) => message(seq, '家'.repeat(seq * 9)));
    const trial = finished(key, { transcript: { events: n % 2 === 0 ? long : [...events], stop: 'done' } });
    save(run, trial, grading(key));
  });
  run.close();
  return path;
}

/** Opens a run, reads all there is, and closes it. */
export function readAll(path: string, write = false): number {
  const run = openRun(path, { write });
  try {
    for (const row of run.figures()) expect(row).toHaveLength(2);
    return [...run.trials()].length + run.header.planned.filter((key) => run.grading(key) !== null).length;
  } finally {
    run.close();
  }
}
