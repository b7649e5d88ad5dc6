import { describe, expect, it } from 'vitest';
import type { Judge } from '../../src/core/judge.js';
import type { AnyScenario } from '../../src/core/scenario.js';
import { figuresOf } from '../../src/evals/figures.js';
import { regrade } from '../../src/evals/regrade.js';
import { rowsOf } from '../../src/evals/rows.js';
import { toyScenario } from '../support/toy-scenario.js';
import { save } from '../io/run-fixture.js';
import { listeningJudge, modelSubject, playRun, toyRun, type ToyRun } from './run-rig.js';

type How = { scenario?: AnyScenario; judge?: Judge | null; all?: boolean; signal?: AbortSignal };

function again(run: ToyRun, { scenario, judge = run.judge, all = false, signal }: How = {}) {
  const trials = run.plans.map((plan) => ({ ...plan, scenario: scenario ?? plan.scenario }));
  return regrade(trials, run.store, judge, { all, signal: signal ?? new AbortController().signal });
}

async function played(judge: Judge | null = null): Promise<ToyRun> {
  const run = toyRun({ judge });
  await playRun(run);
  return run;
}
const newer: AnyScenario = { ...toyScenario, version: 2 };

describe('grading a run again', () => {
  it.each<[string, How, { kept: number; made: number }]>([
    ['keeps what the same scorers graded', {}, { kept: 2, made: 0 }],
    ['makes all anew when told to', { all: true }, { kept: 0, made: 2 }],
    ['makes all anew for a scenario of another version', { scenario: newer }, { kept: 0, made: 2 }],
    ['makes all anew for another judge', { judge: listeningJudge(1) }, { kept: 0, made: 2 }],
    [
      'makes nothing on a signal that was aborted',
      { all: true, signal: AbortSignal.abort() },
      { kept: 0, made: 0 },
    ],
  ])('%s', async (_name, how, counts) => {
    expect(await again(await played(), how)).toEqual({ ...counts, failed: [] });
  });

  it('records which scorers graded', async () => {
    const run = await played();
    await again(run, { scenario: newer, judge: listeningJudge(0.5) });
    const { key } = run.plans[0] ?? expect.fail();
    expect(run.store.grading(key)).toMatchObject({ scorer: { scenarioVersion: 2, judge: 'stub:0.5' } });
  });

  it('asks a judge no question again that it has answered', async () => {
    const judge = listeningJudge(1);
    const run = await played(judge);
    const before = judge.asked.length;
    expect(await again(run, { all: true })).toMatchObject({ made: 2 });
    expect(judge.asked).toHaveLength(before);
  });

  it('grades a finished trial that has no grading yet', async () => {
    const graded = await played();
    const { key } = graded.plans[0] ?? expect.fail();
    const trial = graded.store.trial(key) ?? expect.fail();
    const run = toyRun();
    save(run.store, trial, null);
    expect(await again(run)).toEqual({ kept: 0, made: 1, failed: [] });
  });

  it('leaves the rows that the stored trials and gradings have now', async () => {
    const run = await played();
    const before = rowsOf(run.store, [toyScenario]);
    await again(run, { scenario: newer, judge: listeningJudge(0.5) });
    const kept = [...run.store.figures()].map(([, figures]) => figures);
    const made = [...run.store.trials()].map((trial) => figuresOf(trial, run.store.grading(trial.key)));
    expect(kept).toEqual(made);
    expect(rowsOf(run.store, [toyScenario])).not.toEqual(before);
  });

  it('passes over broken trials', async () => {
    const run = toyRun({ subjects: [modelSubject('m')] });
    await playRun(run, {}, () => {
      throw new Error('a fault of ours');
    });
    expect(await again(run, { all: true })).toEqual({ kept: 0, made: 0, failed: [] });
  });

  it('names the trials whose world has changed, and stores that they have no numbers', async () => {
    const run = await played();
    const moved: AnyScenario = { ...newer, opening: () => 'Good morning.' };
    const { failed } = await again(run, { scenario: moved });
    expect(failed).toHaveLength(2);
    expect(failed[0]).toMatch(/^toy-gift\/toy-2\/bot:oracle\/0: .*play the trial again/);
    expect(run.store.grading(run.plans[0]?.key ?? expect.fail())?.status).toBe('failed');
  });
});
