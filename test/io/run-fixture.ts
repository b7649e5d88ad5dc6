import fc from 'fast-check';
import type { Grading } from '../../src/core/grading.js';
import type { RunHeader, RunStore } from '../../src/core/run.js';
import { suiteSchema } from '../../src/core/suite.js';
import type { Event } from '../../src/core/transcript.js';
import type { BrokenTrial, FinishedTrial, Trial, TrialKey } from '../../src/core/trial.js';
import { figuresOf } from '../../src/evals/figures.js';

/** A header that plans `cases` x two subjects x `trials`. */
export function header(name: string, cases = 3, trials = 2): RunHeader {
  const subjects = ['bot:oracle', 'react/qwen:qwen3-max'];
  const ids = Array.from({ length: cases }, (_, i) => `toy-${i}`);
  return {
    name,
    created: '2026-02-02T08:00:00.000Z',
    suite: suiteSchema.parse({ name: 'toy', scenarios: ['toy-gift'], backends: subjects, trials }),
    instrument: {
      engine: 1,
      scenarios: { 'toy-gift': 1 },
      cases: Object.fromEntries(ids.map((id) => [`toy-gift/${id}`, hashOf(id)])),
      limits: { turns: 40 },
      judges: [],
      minJudges: 1,
      relatives: null,
      trials,
    },
    judges: [],
    plugins: [],
    subjects: subjects.map((subject) => ({
      name: subject,
      assistant: null,
      backend: subject,
      settings: { temperature: 0.7 },
      prompts: 'abc',
    })),
    cases: ids.map((id) => ({
      scenario: 'toy-gift',
      id,
      hash: hashOf(id),
      lang: 'zh',
      split: 'dev',
      difficulty: 1,
    })),
    planned: ids.flatMap((id) =>
      subjects.flatMap((subject) =>
        Array.from({ length: trials }, (_, k) => ({
          scenario: 'toy-gift',
          caseId: id,
          caseHash: hashOf(id),
          subject,
          k,
        })),
      ),
    ),
  };
}

function hashOf(id: string): string {
  return `${id}-hash`.padEnd(16, '0').slice(0, 16);
}

/** The n-th key of a header's plan. */
export function keyAt({ planned }: RunHeader, n: number): TrialKey {
  const key = planned[n];
  if (key === undefined) throw new Error(`the plan has no trial ${n}`);
  return key;
}

const base = { actor: 'subject', role: 'assistant', session: 0, visibility: 'all' } as const;

export function message(seq: number, said: string): Event {
  return { type: 'message', seq, ...base, text: said };
}

/** One event of every type, an answered and a failed attempt among them. */
export const events: readonly Event[] = [
  { type: 'message', seq: 0, ...base, actor: 'user', role: 'user', text: '帮我给姑妈订年货 🧧' },
  {
    type: 'attempt',
    seq: 1,
    ...base,
    visibility: 'harness',
    callRole: 'assistant',
    backend: 'qwen:qwen3-max',
    outcome: 'failed',
    status: 429,
    error: 'slow\0down \ud800',
    usage: null,
    cost: null,
    ms: 12.5,
  },
  {
    type: 'attempt',
    seq: 2,
    ...base,
    visibility: 'harness',
    callRole: 'assistant',
    backend: 'qwen:qwen3-max',
    outcome: 'answered',
    status: 200,
    error: null,
    usage: { in: 1200, out: 80, cached: 1000, estimated: false },
    cost: { amount: 0.0123, currency: 'CNY' },
    ms: 840,
  },
  { type: 'tool-call', seq: 3, ...base, call: { id: 'c1', name: 'browse', args: { shelf: 'tea' } } },
  { type: 'tool-call', seq: 4, ...base, call: { id: 'c2', name: 'browse', malformed: '{', problem: 'ends' } },
  {
    type: 'tool-result',
    seq: 5,
    ...base,
    role: 'tool',
    callId: 'c1',
    tool: 'browse',
    ok: true,
    result: [1, null],
  },
  {
    type: 'world-event',
    seq: 6,
    ...base,
    actor: 'world',
    role: 'world',
    name: 'price_up',
    data: { by: 500 },
  },
  { type: 'repair', seq: 7, ...base, text: '```', problem: 'no JSON' },
];

export function finished(key: TrialKey, also: Partial<FinishedTrial> = {}): FinishedTrial {
  return { status: 'finished', key, transcript: { events: [...events], stop: 'done' }, ms: 1234.5, ...also };
}

export function broken(key: TrialKey): BrokenTrial {
  return {
    status: 'broken',
    key,
    cause: 'backend',
    message: '503 "busy"\0',
    events: events.slice(0, 2),
    ms: 30,
  };
}

/** A try at a judge's backend; 40 tokens. */
const judged = {
  callRole: 'judge' as const,
  backend: 'j',
  outcome: 'answered' as const,
  status: 200,
  error: null,
  usage: { in: 30, out: 10, cached: 0, estimated: false },
  cost: null,
  ms: 4.5,
};

export function grading(key: TrialKey, scenarioVersion = 1): Grading {
  return {
    status: 'graded',
    key,
    scorer: { scenarioVersion, judge: null },
    verdicts: { reserved: { kind: 'value', value: 1, evidence: [{ text: '订好', seq: 5 }] } },
    asked: { kind: 'f00d' },
    votes: {
      kind: [
        { kind: 'value', judge: 'j', canary: 'none', faults: [], value: 1, quote: '订好', reason: '“是”\0' },
        { kind: 'abstained', judge: 'k', canary: 'withstood', faults: ['x'], reason: '' },
      ],
    },
    attempts: [judged],
    parts: { value: 0.5, rubric: null },
    numbers: { completion: 1, done: true, score: null, usefulness: null },
  };
}

/** Saves a trial with the figures that belong to it; it is in the file once this returns. */
export function save(run: RunStore, trial: Trial, graded: Grading | null): void {
  run.saveTrial(trial, graded, figuresOf(trial, graded));
  run.flush();
}

/** Replaces the grading of the trial that `finished` makes. */
export function saveAgain(run: RunStore, graded: Grading): void {
  run.saveGrading(graded, figuresOf(finished(graded.key), graded));
  run.flush();
}

const text = fc.string({ unit: fc.constantFrom('a', '年', '\0', '"', '\ud800', '🧧', '\n', "'") });
const anyAttempt = fc.record({
  type: fc.constant('attempt' as const),
  actor: text,
  role: fc.constant('harness' as const),
  session: fc.nat(),
  visibility: fc.constant('harness' as const),
  callRole: fc.constantFrom('assistant' as const, 'user' as const, 'judge' as const),
  backend: fc.constantFrom('a', '通义'),
  outcome: fc.constantFrom('answered' as const, 'failed' as const),
  status: fc.option(fc.integer({ min: 100, max: 599 })),
  error: fc.option(text),
  usage: fc.option(fc.record({ in: fc.nat(), out: fc.nat(), cached: fc.nat(), estimated: fc.boolean() })),
  cost: fc.option(
    fc.record({ amount: fc.double({ min: 0, max: 1e9, noNaN: true }), currency: fc.constant('CNY') }),
  ),
  ms: fc.double({ min: 0, max: 1e9, noNaN: true }),
});
const anyMessage = fc.record({
  type: fc.constant('message' as const),
  actor: text,
  role: fc.constant('assistant' as const),
  session: fc.nat(),
  visibility: fc.constant('all' as const),
  text,
});

/** Any transcript of messages and attempts, numbered. */
export const anyEvents: fc.Arbitrary<Event[]> = fc
  .array(fc.oneof(anyAttempt, anyMessage), { maxLength: 12 })
  .map((items) => items.map((item, seq) => ({ ...item, actor: item.actor.replace(/[\0\ud800]/g, ''), seq })));
