import { describe, expect, it } from 'vitest';
import { scoreRowSchema } from '../../src/core/scores.js';
import { rowsOf } from '../../src/evals/rows.js';
import { scoreRow } from '../../src/evals/scores.js';
import { toyCase, toyScenario } from '../support/toy-scenario.js';
import { modelSubject, oracle, playRun, silentBot, toyRun } from './run-rig.js';

describe('the rows of a run', () => {
  it('come in the order of the plan, one a trial that was played', async () => {
    const run = toyRun({ subjects: [oracle, silentBot('bot:null')], trials: 2 });
    await playRun({ ...run, plans: run.plans.slice(1).reverse() });
    const names = rowsOf(run.store, [toyScenario]).map(
      (row) => `${row.subject}/${row.caseId}/${String(row.k)}`,
    );
    const planned = run.plans.slice(1).map(({ key }) => `${key.subject}/${key.caseId}/${String(key.k)}`);
    expect(names).toEqual(planned);
  });

  it('fit the published schema and know their case and subject', async () => {
    const run = toyRun({ cases: [toyCase(3)], subjects: [modelSubject('m')] });
    await playRun(run);
    const [row] = rowsOf(run.store, [toyScenario]);
    expect(scoreRowSchema.parse(row)).toMatchObject({
      scenario: 'toy-gift',
      caseId: 'toy-3',
      caseHash: toyCase(3).hash,
      lang: 'en',
      difficulty: 4,
      assistant: 'react',
      backend: 'm',
      status: 'finished',
    });
  });

  it('name the gates that failed only where the scenario is at hand', async () => {
    const run = toyRun({ subjects: [silentBot('bot:null')] });
    await playRun(run);
    const failed = rowsOf(run.store, [toyScenario]).map(({ gatesFailed }) => gatesFailed);
    const gates = toyScenario.criteria.filter(({ kind }) => kind === 'gate').map(({ id }) => id);
    expect(failed.flat().length).toBeGreaterThan(0);
    expect(gates).toEqual(expect.arrayContaining(failed.flat()));
    expect(rowsOf(run.store, []).flatMap(({ gatesFailed }) => gatesFailed)).toEqual([]);
  });

  it('are those of the stored trials and gradings, line by line', async () => {
    const run = toyRun({ subjects: [oracle, silentBot('bot:null'), modelSubject('m')], trials: 2 });
    await playRun(run);
    const rows = rowsOf(run.store, [toyScenario]);
    const gates = toyScenario.criteria.filter(({ kind }) => kind === 'gate').map(({ id }) => id);
    const made = [...run.store.trials()].map((trial, at) => {
      const { lang, split, difficulty, assistant, backend, made, instrument, calibrated, planned, judge } =
        rows[at] ?? expect.fail();
      const subject = { assistant, backend, ...made };
      const facts = {
        case: { lang, split, difficulty },
        subject,
        instrument,
        calibrated,
        planned,
        judge,
        gates,
      };
      return scoreRow(trial, run.store.grading(trial.key), facts);
    });
    expect(rows.map((row) => JSON.stringify(row))).toEqual(made.map((row) => JSON.stringify(row)));
  });

  it('are not made for a trial that the header does not know', async () => {
    const run = toyRun();
    await playRun(run);
    const store = { ...run.store, header: { ...run.store.header, subjects: [] } };
    expect(() => rowsOf(store, [toyScenario])).toThrow(
      "toy-gift/toy-2 of bot:oracle is not in the run's header",
    );
  });
});
