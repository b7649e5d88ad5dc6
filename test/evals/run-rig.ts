/** A real run of the toy scenario: a store in a folder of its own, the conversation stage, a clock that stands still. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { JudgePrint } from '../../src/core/calibration.js';
import type { Case } from '../../src/core/case.js';
import type { Clock } from '../../src/core/clock.js';
import type { Judge } from '../../src/core/judge.js';
import type { RunStore } from '../../src/core/run.js';
import type { AnyScenario } from '../../src/core/scenario.js';
import type { Subject } from '../../src/core/subject.js';
import { suiteSchema } from '../../src/core/suite.js';
import { headerOf } from '../../src/evals/header.js';
import { planTrials } from '../../src/evals/plan-trials.js';
import type { TrialPlan } from '../../src/evals/play-trial.js';
import { runSuite, type SuiteRun } from '../../src/evals/run-suite.js';
import { createStages } from '../../src/graphs/stages.js';
import { createRun } from '../../src/io/store.js';
import { scriptedModel, type ScriptedAnswer } from '../support/scripted-model.js';
import { botSubject } from '../support/sitting.js';
import { toyCase, toyScenario } from '../support/toy-scenario.js';

export const oracle = botSubject('bot:oracle', (view) => toyScenario.oracle(view, () => false));
export const silentBot = (name: string): Subject =>
  botSubject(name, function* () {
    yield {};
  });

export function modelSubject(id: string): Subject {
  const complete = () => Promise.reject(new Error('the scripted model answers'));
  const settings = { temperature: 0.7 };
  const backend = { id, family: 'test', model: `${id}-large`, settings, concurrency: 4, complete };
  return { kind: 'model', name: `react/${id}`, assistant: 'react', backend };
}

type Wanted = {
  readonly scenario?: AnyScenario;
  readonly cases?: readonly Case[];
  readonly subjects?: readonly Subject[];
  readonly trials?: number;
  readonly judge?: Judge | null;
};
export type ToyRun = {
  readonly store: RunStore;
  readonly plans: readonly TrialPlan[];
  readonly judge: Judge | null;
};

export function toyRun({
  scenario = toyScenario,
  cases = [toyCase(2), toyCase(3)],
  subjects = [oracle],
  trials = 1,
  judge = null,
}: Wanted = {}): ToyRun {
  const names = subjects.map(({ name }) => name);
  const suite = suiteSchema.parse({ name: 'toy', scenarios: [scenario.id], backends: names, trials });
  const plans = planTrials([scenario], subjects, cases, trials);
  const created = '2026-02-02T08:00:00.000Z';
  const scenarios = [scenario];
  const judges = judge === null ? [] : [judgePrint(judge.id)];
  const header = headerOf({ name: 'toy', created, suite, scenarios, cases, subjects, judges, plans });
  const dir = mkdtempSync(join(tmpdir(), 'festeval-'));
  const store = createRun(join(dir, 'toy.db'), header);
  onTestFinished(() => {
    store.close();
    rmSync(dir, { recursive: true });
  });
  return { store, plans, judge };
}

/** What a run says of a judge that nobody has calibrated. */
export function judgePrint(id: string): JudgePrint {
  return { id, kind: 'model', fingerprint: id, calibrated: null, sameFamily: [] };
}

const still: Clock = {
  now: () => 0,
  timer: () => ({ signal: new AbortController().signal, clear: () => undefined }),
  turn: () => Promise.resolve(),
};

/** Plays what the run owes; returns what was started, in order. */
export async function playRun(
  { store, plans, judge }: ToyRun,
  overrides: Partial<SuiteRun> = {},
  model: () => ScriptedAnswer = () => ({}),
): Promise<readonly string[]> {
  const started: string[] = [];
  await runSuite({
    plans,
    store,
    judge,
    voice: null,
    stage: createStages(() => scriptedModel(model)),
    limits: store.header.suite.limits,
    concurrency: 1,
    clock: still,
    interrupt: new AbortController().signal,
    exhausted: () => false,
    watch: {
      started: ({ key }) => started.push(`${key.caseId}/${key.subject}/${String(key.k)}`),
      ended: () => undefined,
    },
    ...overrides,
  });
  return started;
}

/** Answers `value` to everything and keeps what it was asked. */
export function listeningJudge(
  value: number,
  id = `stub:${String(value)}`,
): Judge & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    id,
    asked,
    assess: ({ artefact }) => {
      asked.push(artefact);
      return Promise.resolve({ kind: 'value', value, reason: 'constant' });
    },
  };
}
