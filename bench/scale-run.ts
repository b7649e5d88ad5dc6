/** A synthetic run: 3 scenarios x 4 subjects x 400 cases x k trials, made directly through the store. */
import { basename } from 'node:path';
import { randomInt, seededRandom } from '../src/core/random.js';
import type { Graded } from '../src/core/grading.js';
import type { RunHeader } from '../src/core/run.js';
import type { AnyScenario } from '../src/core/scenario.js';
import { suiteSchema } from '../src/core/suite.js';
import type { Event } from '../src/core/transcript.js';
import type { FinishedTrial, Trial, TrialKey } from '../src/core/trial.js';
import { figuresOf } from '../src/evals/figures.js';
import { loadScenarios } from '../src/scenarios/index.js';
import { createRun } from '../src/io/store.js';

const scenarios = await loadScenarios();

const CASES = 400;
const subjects = ['react/qwen', 'react/deepseek', 'agent/qwen', 'agent/deepseek'];

/** Writes a run of about so many trials (a multiple of 4,800 is exact for whole k) to `path`; gives how many it planned. */
export function makeScaleRun(path: string, trials: number): number {
  const each = Math.max(1, Math.round(trials / (scenarios.length * subjects.length * CASES)));
  const header = headerOf(
    basename(path, '.db'),
    each,
    Math.ceil(trials / (scenarios.length * subjects.length * each)),
  );
  const store = createRun(path, header);
  const random = seededRandom('scale');
  const byId = new Map(scenarios.map((one) => [one.id, one]));
  for (const key of header.planned) {
    const scenario = byId.get(key.scenario);
    if (scenario === undefined) throw new Error(`no scenario ${key.scenario}`);
    const trial = trialOf(key, random);
    const grading = trial.status === 'finished' ? gradingOf(key, scenario, random) : null;
    store.saveTrial(trial, grading, figuresOf(trial, grading));
  }
  store.close();
  return header.planned.length;
}

function headerOf(name: string, trials: number, cases: number): RunHeader {
  const all = casesOf(cases);
  return {
    name,
    created: '2026-02-02T08:00:00.000Z',
    suite: suiteSchema.parse({
      name: 'scale',
      scenarios: scenarios.map(({ id }) => id),
      backends: ['qwen'],
      trials,
    }),
    instrument: {
      engine: 1,
      scenarios: Object.fromEntries(scenarios.map(({ id, version }) => [id, version])),
      cases: Object.fromEntries(all.map(({ scenario, id, hash }) => [`${scenario}/${id}`, hash])),
      limits: { turns: 40 },
      judges: [],
      minJudges: 1,
      relatives: null,
      trials,
    },
    judges: [],
    plugins: [],
    subjects: subjects.map((name) => ({
      name,
      assistant: name.slice(0, name.indexOf('/')),
      backend: name.slice(name.indexOf('/') + 1),
      settings: { model: `${name}-max`, temperature: 0.7 },
      prompts: 'cd920eae9e9bcc05',
    })),
    cases: all,
    planned: scenarios.flatMap(({ id: scenario }) =>
      subjects.flatMap((subject) =>
        all
          .filter((one) => one.scenario === scenario)
          .flatMap(({ id: caseId, hash: caseHash }) =>
            Array.from({ length: trials }, (_, k) => ({ scenario, caseId, caseHash, subject, k })),
          ),
      ),
    ),
  };
}

function casesOf(cases: number): RunHeader['cases'] {
  const ids = Array.from({ length: cases }, (_, i) => String(i + 1).padStart(4, '0'));
  return scenarios.flatMap(({ id: scenario }) =>
    ids.map((n, i) => ({
      scenario,
      id: `${scenario}-g${n}`,
      hash: `${scenario.slice(0, 4)}${n}`.padEnd(16, '0'),
      lang: i % 3 === 0 ? ('en' as const) : ('zh' as const),
      split: 'test' as const,
      difficulty: 1 + (i % 4),
    })),
  );
}

type Random = ReturnType<typeof seededRandom>;
const seat = { actor: 'subject', role: 'assistant', session: 0, visibility: 'all' } as const;

function trialOf(key: TrialKey, random: Random): Trial {
  const events = eventsFor(key, random);
  const ms = 2000 + random() * 60_000;
  if (random() < 0.01) {
    return { status: 'broken', key, cause: 'backend', message: 'HTTP 503: overloaded', events, ms };
  }
  const stop: FinishedTrial['transcript']['stop'] = random() < 0.03 ? 'turn-limit' : 'done';
  return { status: 'finished', key, transcript: { events, stop }, ms };
}

function eventsFor({ caseId, k }: TrialKey, random: Random): Event[] {
  return [
    {
      type: 'message',
      seq: 0,
      ...seat,
      actor: 'user',
      role: 'user',
      text: `帮我安排回家的路 (${caseId}, ${String(k)})`,
    },
    {
      ...{ type: 'attempt', seq: 1, ...seat, role: 'harness', visibility: 'harness', callRole: 'assistant' },
      ...{ backend: 'qwen', outcome: 'answered', status: 200, error: null, ms: 800 },
      usage: {
        in: 40_000 + randomInt(random, 1, 50_000),
        out: randomInt(random, 500, 4000),
        cached: 1000,
        estimated: false,
      },
      cost: { amount: random() / 10, currency: 'CNY' },
    },
    { type: 'message', seq: 2, ...seat, text: '票已订好，腊月二十八到家。' },
  ];
}

function gradingOf(key: TrialKey, { criteria, version }: AnyScenario, random: Random): Graded {
  const verdicts: Graded['verdicts'] = {};
  for (const { id, kind } of criteria) {
    const value =
      kind === 'gate' ? Number(random() > 0.02) : random() < 0.7 ? 1 : Math.round(random() * 1000) / 1000;
    verdicts[id] =
      kind === 'rubric' || random() < 0.1
        ? { kind: 'n/a', reason: 'not part of this case' }
        : { kind: 'value', value, evidence: [{ text: 'as booked', seq: 2 }] };
  }
  const completion = Math.round(random() * 1e6) / 1e6;
  return {
    ...{ status: 'graded', key, scorer: { scenarioVersion: version, judge: null } },
    ...{ verdicts, asked: {}, votes: {}, attempts: [], parts: { value: random() } },
    numbers: {
      completion,
      done: completion > 0.4,
      score: completion,
      usefulness: Math.round(random() * 1e6) / 1e6,
    },
  };
}
