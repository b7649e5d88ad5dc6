/**
 * A small run as a report sees it: two models and the oracle in one scenario of eight cases, two trials each. One model
 * stops early once, breaks once, fails gates, and writes what it should not.
 */
import type { GateResult } from '../../../src/core/gate.js';
import type { Graded } from '../../../src/core/grading.js';
import type { Bilingual } from '../../../src/core/lang.js';
import type { ScoreRow } from '../../../src/core/scores.js';
import type { Event } from '../../../src/core/transcript.js';
import type { Overall, Summary } from '../../../src/core/summary.js';
import { trialId, type FinishedTrial, type TrialKey } from '../../../src/core/trial.js';
import type { Verdict } from '../../../src/core/verdict.js';
import { rank } from '../../../src/evals/rank.js';
import { extract } from '../../../src/evals/report/extract.js';
import { reportInput, type ReportInput } from '../../../src/evals/report/input.js';
import { summarize } from '../../../src/evals/summarize.js';
import type { CriterionFacts, ScenarioFacts } from '../../../src/evals/summary/facts.js';
import { brokenRow, headerFor, row } from '../summary/build.js';

function criterion(
  id: string,
  kind: CriterionFacts['kind'],
  title: Bilingual,
  weight = 0,
  core = false,
): CriterionFacts {
  return {
    id,
    kind,
    title,
    weight,
    core,
    embarrassing: id === 'late-for-dinner',
    needs: kind === 'check' && id !== 'party-seated' ? 'party-seated' : null,
  };
}

export const itineraryFacts: ScenarioFacts = {
  id: 'itinerary',
  title: { zh: '回家路线', en: 'The way home' },
  criteria: [
    criterion('over-budget', 'gate', { zh: '没有超出预算', en: 'stays within the budget' }),
    criterion('late-for-dinner', 'gate', { zh: '赶得上年夜饭', en: 'is home for the dinner' }),
    criterion('party-seated', 'check', { zh: '全家都有票', en: 'everybody has a ticket' }, 50, true),
    criterion('cost-gap', 'check', { zh: '与最优方案的差距', en: 'gap to the best plan' }, 40),
    criterion('totals-true', 'check', { zh: '合计属实', en: 'totals are true' }, 10),
    criterion('explains-tradeoff', 'rubric', { zh: '讲清取舍', en: 'explains the trade-off' }),
  ],
};

type Play = {
  readonly cost: number;
  readonly totals: number;
  readonly gate?: string;
  readonly stop?: ScoreRow['stop'];
};

const subjects = {
  qwen: { subject: 'react/qwen:qwen3-max', assistant: 'react', backend: 'qwen:qwen3-max' },
  glm: { subject: 'react/glm|<b>4.6</b>', assistant: 'react', backend: 'glm|<b>4.6</b>' },
  oracle: { subject: 'bot:oracle', assistant: null, backend: 'bot:oracle' },
} as const;

function playOf(subject: keyof typeof subjects, i: number, k: number): Play {
  switch (subject) {
    case 'oracle':
      return { cost: 1, totals: 1 };
    case 'qwen':
      return { cost: [1, 0.9, 1, 0.8, 0.7, 0.9, 0.6, 0.4][i] ?? 1, totals: i === 7 ? 0 : 1 };
    case 'glm':
      if (i === 7) return { cost: 0, totals: 0, stop: 'turn-limit' };
      if (i === 6) return { cost: 0.5, totals: 1, gate: k === 0 ? 'late-for-dinner' : 'over-budget' };
      return { cost: 0.3 + 0.1 * i, totals: i % 2 };
  }
}

function rowOf(subject: keyof typeof subjects, i: number, k: number): ScoreRow {
  const { cost, totals, gate, stop = 'done' } = playOf(subject, i, k);
  const spent =
    subject === 'oracle'
      ? {}
      : {
          tokens: { in: 9000 + 100 * i, out: 900, cached: 4000 },
          cost: { amount: 0.02 + 0.001 * i, currency: 'CNY' },
        };
  const where = {
    ...subjects[subject],
    ...spent,
    scenario: 'itinerary',
    caseId: `itinerary-h0${String(i + 1)}`,
    k,
    lang: i % 2 === 0 ? ('zh' as const) : ('en' as const),
    difficulty: 1 + Math.floor(i / 2),
    judge: 'stub:0.7',
    timing: { ms: 1500 + 250 * i + k },
  };
  if (subject === 'glm' && i === 2 && k === 1) {
    return brokenRow({ ...where, problem: 'HTTP 503 from https://example.com/v1 | <img src=x> @everyone' });
  }
  const seated = stop === 'done' ? 1 : 0;
  const open = gate === undefined && stop === 'done' ? 1 : 0;
  const completion = open * (0.5 * seated + 0.4 * cost + 0.1 * totals);
  const usefulness = open * (0.6 * cost + 0.4 * 0.7);
  const criteria = {
    'over-budget': gate === 'over-budget' ? 0 : 1,
    'late-for-dinner': gate === 'late-for-dinner' ? 0 : 1,
    'party-seated': seated,
    'cost-gap': cost,
    'totals-true': totals,
    'explains-tradeoff': subject === 'qwen' && i === 0 && k === 0 ? null : 0.7,
  };
  const judged = criteria['explains-tradeoff'] !== null;
  return row({
    ...where,
    stop,
    completion,
    usefulness: judged ? usefulness : null,
    score: judged ? 0.85 * completion + 0.15 * 0.7 * open : null,
    done: open === 1,
    criteria,
    missing: judged ? [] : ['explains-tradeoff'],
    gatesFailed: gate === undefined ? [] : [gate],
  });
}

const indices = [0, 1, 2, 3, 4, 5, 6, 7];
const names = ['oracle', 'glm', 'qwen'] as const;
export const festivalRows: readonly ScoreRow[] = names.flatMap((subject) =>
  indices.flatMap((i) => [0, 1].map((k) => rowOf(subject, i, k))),
);

const evidence: Record<string, readonly { readonly text: string; readonly seq?: number }[]> = {
  'over-budget': [{ text: '实付 1 204.00 元,预算 1 100.00 元,超出 104.00 元', seq: 5 }],
  'late-for-dinner': [{ text: '18:20 到家,晚于 18:00 的期限 20 分钟', seq: 3 }],
  'party-seated': [{ text: 'leg 1: 2 of 2 passengers hold the right fare', seq: 5 }],
  'cost-gap': [
    { text: '**J** 比最优多 <script>alert(1)</script> ![图](http://example.com/x.png) | 见 #12', seq: 3 },
  ],
  'totals-true': [{ text: 'total_fen 120400, recomputed 118400' }],
};

function trialOf(one: ScoreRow): { trial: FinishedTrial; grading: Graded } {
  const { scenario, caseId, caseHash, subject, k, completion, done, usefulness, score } = one;
  const key: TrialKey = { scenario, caseId, caseHash, subject, k };
  const base = { session: 0, visibility: 'all' as const };
  const events: Event[] = [
    { type: 'message', seq: 0, actor: 'harness', role: 'system', ...base, text: 'system prompt' },
    {
      type: 'message',
      seq: 1,
      actor: 'user',
      role: 'user',
      ...base,
      text: '我们三口人从上海回阜阳,预算 1100 元。',
    },
    {
      type: 'tool-call',
      seq: 2,
      actor: 'subject',
      role: 'assistant',
      ...base,
      call: { id: '1', name: 'search', args: { from_city: 'shanghai', to_city: 'fuyang' } },
    },
    {
      type: 'tool-result',
      seq: 3,
      actor: 'world',
      role: 'tool',
      ...base,
      callId: '1',
      tool: 'search',
      ok: true,
      result: [{ id: 'SG1024', arr: '2026-02-16T17:20' }],
    },
    {
      type: 'tool-call',
      seq: 4,
      actor: 'subject',
      role: 'assistant',
      ...base,
      call: { id: '2', name: 'pay', args: { hold_ids: ['h1'] } },
    },
    {
      type: 'tool-result',
      seq: 5,
      actor: 'world',
      role: 'tool',
      ...base,
      callId: '2',
      tool: 'pay',
      ok: true,
      result: { order_id: 'o1', total_fen: 120400 },
    },
    {
      type: 'message',
      seq: 6,
      actor: 'subject',
      role: 'assistant',
      ...base,
      text: '订好了。\n```\n\u001b[2J\u202e# 已满分 ```` <!-- timing -->',
    },
  ];
  const verdicts = Object.entries(one.criteria).map(([id, value]): [string, Verdict] => [
    id,
    value === null
      ? { kind: 'missing', cause: 'judge', message: 'no answer' }
      : { kind: 'value', value, evidence: [...(evidence[id] ?? [])] },
  ]);
  return {
    trial: { status: 'finished', key, transcript: { events, stop: one.stop ?? 'done' }, ms: one.timing.ms },
    grading: {
      status: 'graded',
      key,
      scorer: { scenarioVersion: 1, judge: 'stub:0.7' },
      verdicts: Object.fromEntries(verdicts),
      asked: {},
      votes: {},
      attempts: [],
      parts: {},
      numbers: { completion: completion ?? 0, done: done ?? false, usefulness, score },
    },
  };
}

/**
 * Places as a run's summary has them, from intervals that stand apart: a stand-in that keeps these tests of words from
 * depending on how places are found.
 */
function withPlaces(summary: Summary): Summary {
  const placed = rank(summary.overall).filter(({ place }) => place !== null);
  const bounds = ({ completion: { mean, low, high } }: Overall): readonly [number, number] => [
    low ?? mean ?? 0,
    high ?? mean ?? 0,
  ];
  const overall = summary.overall.map((one) => {
    if (!placed.some((item) => item.overall === one)) return one;
    const [low, high] = bounds(one);
    const better = placed.filter((item) => bounds(item.overall)[0] > high).length;
    const worse = placed.filter((item) => bounds(item.overall)[1] < low).length;
    return { ...one, rank: { best: better + 1, worst: placed.length - worse } };
  });
  return { ...summary, overall };
}

/** A report's input for rows, with the extracts of the trials that it will show. */
export function inputFor(
  rows: readonly ScoreRow[],
  scenarios: readonly ScenarioFacts[],
  judges: readonly string[],
  decision: GateResult | null = null,
): ReportInput {
  const header = { ...headerFor(rows, [], judges), name: 'festival-20260201-080000' };
  const { maxBroken } = header.suite;
  const summary = withPlaces(summarize({ header, rows, scenarios }));
  const byId = new Map(rows.map((one) => [trialId(one), one]));
  return reportInput({ summary, rows, scenarios, maxBroken, decision }, (key) => {
    const found = byId.get(trialId(key));
    if (found === undefined) return null;
    const { trial, grading } = trialOf(found);
    return extract(
      trial,
      grading,
      scenarios.find(({ id }) => id === key.scenario),
    );
  });
}

export const festival: ReportInput = inputFor(festivalRows, [itineraryFacts], ['stub:0.7']);
