import type { RunHeader } from '../../../src/core/run.js';
import type { ScoreRow } from '../../../src/core/scores.js';
import { suiteSchema } from '../../../src/core/suite.js';
import type { ScenarioFacts } from '../../../src/evals/summary/facts.js';

/** A finished, graded row; what is given replaces the defaults. */
export function row(given: Partial<ScoreRow> = {}): ScoreRow {
  return {
    scenario: 'trip',
    caseId: 'c1',
    caseHash: '0000000000000000',
    subject: 'bot:a',
    assistant: null,
    backend: 'bot:a',
    k: 0,
    lang: 'zh',
    split: 'dev',
    difficulty: 1,
    instrument: { engine: 1, version: 1, limits: 'l', judges: [], minJudges: 1, relatives: null },
    made: { settings: {}, prompts: 'p' },
    planned: 1,
    calibrated: null,
    status: 'finished',
    completion: 1,
    usefulness: 1,
    score: 1,
    done: true,
    stop: 'done',
    broken: null,
    problem: null,
    criteria: {},
    notApplicable: [],
    missing: [],
    gatesFailed: [],
    tokens: { in: 0, out: 0, cached: 0 },
    cost: null,
    others: {},
    judge: null,
    wording: null,
    ballots: {},
    timing: { ms: 1000 },
    ...given,
  };
}

const none = { completion: null, usefulness: null, score: null, done: null, criteria: {}, gatesFailed: [] };

export function brokenRow(given: Partial<ScoreRow> = {}): ScoreRow {
  return row({ ...none, status: 'broken', stop: null, broken: 'backend', problem: 'HTTP 503', ...given });
}

export function ungradedRow(given: Partial<ScoreRow> = {}): ScoreRow {
  return row({ ...none, problem: 'a criterion threw', ...given });
}

/** The header of the run in which exactly these rows were planned, and then `pending` more. */
export function headerFor(
  rows: readonly ScoreRow[],
  pending: readonly ScoreRow[] = [],
  judges: readonly string[] = [],
): RunHeader {
  const all = [...rows, ...pending];
  const scenarios = [...new Set(all.map(({ scenario }) => scenario))];
  const subjects = new Map(all.map((one) => [one.subject, one]));
  const cases = [...new Map(all.map((one) => [`${one.scenario}/${one.caseId}`, one])).values()];
  return {
    name: 'run-1',
    created: '2026-02-01T08:00:00Z',
    suite: suiteSchema.parse({ name: 'small', scenarios, backends: ['bot:a'] }),
    instrument: {
      engine: 1,
      scenarios: Object.fromEntries(scenarios.map((id) => [id, 1])),
      cases: Object.fromEntries(cases.map((one) => [`${one.scenario}/${one.caseId}`, one.caseHash])),
      limits: {},
      judges: [...judges],
      minJudges: 1,
      relatives: null,
      trials: Math.max(0, ...all.map(({ k }) => k)) + 1,
    },
    judges: [],
    plugins: [],
    subjects: [...subjects.values()].map(({ subject, assistant, backend }) => ({
      name: subject,
      assistant,
      backend,
      settings: {},
      prompts: 'p',
    })),
    cases: cases.map(({ scenario, caseId, caseHash, lang, split, difficulty }) => ({
      scenario,
      id: caseId,
      hash: caseHash,
      lang,
      split,
      difficulty,
    })),
    planned: all.map(({ scenario, caseId, caseHash, subject, k }) => ({
      scenario,
      caseId,
      caseHash,
      subject,
      k,
    })),
  };
}

type Given = Partial<ScenarioFacts['criteria'][number]> & { readonly id: string };

function criterion(given: Given): ScenarioFacts['criteria'][number] {
  return {
    kind: 'check',
    title: { zh: given.id, en: given.id },
    weight: 0,
    core: false,
    needs: null,
    ...given,
  };
}

/** A scenario of one gate, three checks (the third needs the first) and a rubric. */
export const trip: ScenarioFacts = {
  id: 'trip',
  title: { zh: '回家路线', en: 'The way home' },
  criteria: [
    criterion({ id: 'in-budget', kind: 'gate' }),
    criterion({ id: 'seated', weight: 40, core: true }),
    criterion({ id: 'totals', weight: 20 }),
    criterion({ id: 'cheap', weight: 40, needs: 'seated' }),
    criterion({ id: 'tact', kind: 'rubric' }),
  ],
};
