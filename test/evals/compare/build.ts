import type { PendingRow, ScoreLine, ScoreRow } from '../../../src/core/scores.js';
import type { Operand } from '../../../src/evals/compare/tasks.js';
import { row } from '../summary/build.js';

/** One subject's rows as an operand, as many as were planned; `name` is how it was written. */
export function operand(name: string, lines: readonly ScoreLine[]): Operand {
  const all = lines.map((line) => ({ ...line, planned: lines.length }));
  return { operand: name, run: name, subject: lines[0]?.subject ?? 'react/m', lines: all };
}

/** A graded trial of task `i`, done where the completion is 1. */
export function trial(i: number, completion: number, given: Partial<ScoreRow> = {}): ScoreRow {
  const id = String(i).padStart(4, '0');
  return row({
    ...{ caseId: `c${id}`, caseHash: `hash-${id}`, subject: 'react/m', assistant: 'react', backend: 'm' },
    ...{ completion, usefulness: completion, score: completion, done: completion === 1 },
    ...given,
  });
}

/** `n` tasks of one trial each, with the completion that `of` gives. */
export function trials(
  n: number,
  of: (i: number) => number,
  given: Partial<ScoreRow> = {},
): readonly ScoreRow[] {
  return Array.from({ length: n }, (_, i) => trial(i, of(i), given));
}

export function pending(line: ScoreRow): PendingRow {
  const { scenario, caseId, caseHash, subject, k, assistant, backend } = line;
  const { lang, split, difficulty, instrument, made, planned, calibrated } = line;
  return {
    ...{ scenario, caseId, caseHash, subject, k, assistant, backend },
    ...{ lang, split, difficulty, instrument, made, planned, calibrated, status: 'pending' },
  };
}

export function brokenAt(line: ScoreRow): ScoreRow {
  const none = { completion: null, usefulness: null, score: null, done: null, criteria: {}, gatesFailed: [] };
  return { ...line, ...none, status: 'broken', stop: null, broken: 'backend', problem: 'HTTP 503' };
}
