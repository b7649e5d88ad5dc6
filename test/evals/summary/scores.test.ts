import { describe, expect, it } from 'vitest';
import type { Graded } from '../../../src/core/grading.js';
import { isGraded, scoreRowSchema } from '../../../src/core/scores.js';
import type { Event } from '../../../src/core/transcript.js';
import type { BrokenTrial, FinishedTrial } from '../../../src/core/trial.js';
import { scoreRow, type RowFacts } from '../../../src/evals/scores.js';

const key = { scenario: 'trip', caseId: 'c1', caseHash: 'abc', subject: 'react/m', k: 2 };
const facts: RowFacts = {
  case: { lang: 'zh', split: 'test', difficulty: 3 },
  subject: { assistant: 'react', backend: 'm', settings: {}, prompts: 'p' },
  instrument: { engine: 1, version: 1, limits: 'l', judges: [], minJudges: 1, relatives: null },
  planned: 1,
  calibrated: null,
  gates: ['in-budget', 'on-time'],
  judge: 'stub:1',
};

type Attempt = Extract<Event, { type: 'attempt' }>;

function attempt(given: Partial<Attempt>): Attempt {
  return {
    type: 'attempt',
    seq: 0,
    actor: 'subject',
    role: 'harness',
    session: 0,
    visibility: 'harness',
    callRole: 'assistant',
    backend: 'm',
    outcome: 'answered',
    status: 200,
    error: null,
    usage: { in: 100, out: 10, cached: 40, estimated: false },
    cost: { amount: 0.5, currency: 'CNY' },
    ms: 300,
    ...given,
  };
}

function finished(events: readonly Event[] = []): FinishedTrial {
  return { status: 'finished', key, transcript: { events: [...events], stop: 'done' }, ms: 1234 };
}

const grading: Graded = {
  status: 'graded',
  key,
  scorer: { scenarioVersion: 1, judge: 'stub:1' },
  verdicts: {
    'in-budget': { kind: 'value', value: 0, evidence: [] },
    'on-time': { kind: 'value', value: 1, evidence: [] },
    seated: { kind: 'value', value: 0.5, evidence: [] },
    event: { kind: 'n/a', reason: 'not part of this case' },
    tact: { kind: 'missing', cause: 'judge', message: 'no answer' },
  },
  asked: {},
  votes: {},
  attempts: [],
  parts: {},
  numbers: { completion: 0, done: false, score: null, usefulness: null },
};

describe('A row of scores.jsonl', () => {
  it('keeps verdicts, and tells apart what does not apply from what a judge left missing', () => {
    const row = scoreRow(finished(), grading, facts);
    expect(row.criteria).toEqual({ 'in-budget': 0, 'on-time': 1, seated: 0.5, event: null, tact: null });
    expect(row).toMatchObject({ notApplicable: ['event'], missing: ['tact'], gatesFailed: ['in-budget'] });
  });

  it('has the numbers of the grading, missing ones as null', () => {
    const row = scoreRow(finished(), grading, facts);
    expect(row).toMatchObject({ completion: 0, done: false, score: null, usefulness: null, stop: 'done' });
    expect(isGraded(row)).toBe(true);
  });

  it('of a broken trial has no numbers at all, but its cause', () => {
    const broken: BrokenTrial = {
      status: 'broken',
      key,
      cause: 'timeout',
      message: 'took 900 s',
      events: [],
      ms: 9,
    };
    const row = scoreRow(broken, null, facts);
    expect(row).toMatchObject({ status: 'broken', broken: 'timeout', problem: 'took 900 s', stop: null });
    expect([row.completion, row.done, row.score, row.usefulness]).toEqual([null, null, null, null]);
  });

  it('of a trial whose grading failed is finished, without numbers, and says why', () => {
    const failed = {
      status: 'failed' as const,
      key,
      scorer: grading.scorer,
      message: 'criterion seated threw',
      attempts: [],
    };
    const row = scoreRow(finished(), failed, facts);
    expect(row).toMatchObject({
      status: 'finished',
      completion: null,
      done: null,
      problem: 'criterion seated threw',
    });
    expect(isGraded(row)).toBe(false);
  });

  it('adds up tokens and cost of the assistant alone, failed tries included, and the others apart', () => {
    const events = [
      attempt({ outcome: 'failed', status: 503, usage: null, cost: null }),
      attempt({}),
      attempt({}),
      attempt({ callRole: 'judge', usage: { in: 7, out: 1, cached: 0, estimated: true } }),
    ];
    const row = scoreRow(finished(events), grading, facts);
    expect(row.tokens).toEqual({ in: 200, out: 20, cached: 80 });
    expect(row.cost).toEqual({ amount: 1, currency: 'CNY' });
    expect(row.others).toEqual({
      judge: {
        calls: 1,
        tokens: { in: 7, out: 1, cached: 0 },
        estimated: true,
        cost: { amount: 0.5, currency: 'CNY' },
      },
    });
  });

  it('does not know a cost of which it knows only a part', () => {
    expect(scoreRow(finished([attempt({}), attempt({ cost: null })]), grading, facts).cost).toBeNull();
  });

  it('counts the tokens of a broken trial: they were paid for', () => {
    const broken: BrokenTrial = {
      status: 'broken',
      key,
      cause: 'backend',
      message: 'x',
      events: [attempt({})],
      ms: 9,
    };
    expect(scoreRow(broken, null, facts).tokens.in).toBe(100);
  });

  it('survives being written as JSON and agrees with its published schema', () => {
    const row = scoreRow(finished([attempt({})]), grading, facts);
    expect(scoreRowSchema.parse(JSON.parse(JSON.stringify(row)))).toEqual(row);
  });
});
