import { describe, expect, it } from 'vitest';
import type { Graded } from '../../../src/core/grading.js';
import type { Event } from '../../../src/core/transcript.js';
import type { FinishedTrial } from '../../../src/core/trial.js';
import type { Verdict } from '../../../src/core/verdict.js';
import { extract } from '../../../src/evals/report/extract.js';
import { trip } from '../summary/build.js';

const key = { scenario: 'trip', caseId: 'c1', caseHash: 'abc', subject: 'react/m', k: 0 };
const base = { session: 0, visibility: 'all' as const };
const said = (seq: number): Event => ({
  type: 'message',
  seq,
  actor: 'subject',
  role: 'assistant',
  ...base,
  text: `line ${String(seq)}`,
});

const heard = (seq: number, actor: string, text: string): Event => ({
  type: 'message',
  seq,
  actor,
  role: 'user',
  ...base,
  text,
});

const trial: FinishedTrial = {
  status: 'finished',
  key,
  transcript: { events: [0, 1, 2, 3, 4].map(said), stop: 'done' },
  ms: 1,
};

const value = (number: number, seq?: number): Verdict => ({
  kind: 'value',
  value: number,
  evidence: [seq === undefined ? { text: 'because' } : { text: 'because', seq }],
});

function graded(verdicts: Record<string, Verdict>): Graded {
  return {
    status: 'graded',
    key,
    scorer: { scenarioVersion: 1, judge: null },
    verdicts,
    asked: {},
    votes: {},
    attempts: [],
    parts: {},
    numbers: { completion: 0.5, done: false, score: 0.5, usefulness: 0.5 },
  };
}

const idsOf = (verdicts: Record<string, Verdict>): string[] =>
  extract(trial, graded(verdicts), trip).findings.map(({ id }) => id);

describe('An extract', () => {
  it('puts failed gates first, then checks by the points they cost', () => {
    expect(idsOf({ totals: value(0), seated: value(0.1), cheap: value(1), 'in-budget': value(0) })).toEqual([
      'in-budget',
      'seated',
      'totals',
    ]);
  });

  it('names the check that others need where it is 0, not the others', () => {
    expect(idsOf({ seated: value(0), totals: value(0.5), cheap: value(0) })).toEqual(['seated', 'totals']);
  });

  it('shows the last lines of a trial that stopped early beside those cited', () => {
    const stopped: FinishedTrial = { ...trial, transcript: { ...trial.transcript, stop: 'turn-limit' } };
    const { lines } = extract(stopped, graded({ seated: value(0, 0), totals: value(0, 4) }), trip);
    expect(lines.map(({ seq }) => seq)).toEqual([0, 2, 3, 4]);
  });

  it('shows the weightiest checks where nothing was lost', () => {
    expect(idsOf({ 'in-budget': value(1), totals: value(1), seated: value(1), cheap: value(1) })).toEqual([
      'seated',
      'cheap',
      'totals',
    ]);
  });

  it('leaves out what does not apply', () => {
    expect(idsOf({ totals: { kind: 'n/a', reason: 'no' }, seated: value(0) })).toEqual(['seated']);
  });

  it('quotes the lines that the verdicts point at', () => {
    const { lines } = extract(trial, graded({ seated: value(0, 1), totals: value(0, 3) }), trip);
    expect(lines.map(({ seq, text }) => [seq, text])).toEqual([
      [1, 'line 1'],
      [3, 'line 3'],
    ]);
  });

  it('quotes the last lines where no verdict points at any', () => {
    expect(extract(trial, graded({ seated: value(0) }), trip).lines.map(({ seq }) => seq)).toEqual([2, 3, 4]);
  });

  it('marks the lines that the verdicts point at, and shows what the user asked and what was answered', () => {
    const events: Event[] = [
      heard(0, 'user', 'please'),
      said(1),
      heard(2, 'r1', 'what do you earn?'),
      heard(3, 'r2', 'eat!'),
      {
        type: 'tool-call',
        seq: 4,
        actor: 'subject',
        role: 'assistant',
        ...base,
        call: { id: '1', name: 'say', args: { to: 'r1', text: 'a secret, that is' } },
      },
    ];
    const spoken: FinishedTrial = { ...trial, transcript: { events, stop: 'done' } };
    const { lines } = extract(spoken, graded({ 'in-budget': value(0, 4) }), trip);
    expect(lines.map(({ seq, deciding }) => [seq, deciding])).toEqual([
      [0, false],
      [2, false],
      [4, true],
    ]);
    expect(lines.at(-1)?.text).toBe('say “a secret, that is” {"to":"r1"}');
  });
});
