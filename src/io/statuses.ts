import { z } from 'zod';
import type { Trial } from '../core/trial.js';
import { readJson } from './decode.js';
import type { Reads } from './statements.js';

export type Status = 'pending' | Trial['status'];

const letters = z.string().regex(/^[pfb]*$/);

/**
 * How far each trial has come, by its row. Read once by whoever alone may write the run, and kept up to date: it is asked
 * of every trial, and a query for each took longer than many a trial. Throws a ZodError.
 */
export function readStatuses(reads: Reads): Status[] {
  return Array.from(readJson(letters, reads.statuses.get()), statusOf);
}

function statusOf(letter: string): Status {
  if (letter === 'f') return 'finished';
  return letter === 'b' ? 'broken' : 'pending';
}
