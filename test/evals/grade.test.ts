import { describe, expect, it } from 'vitest';
import { gradeTrial } from '../../src/evals/grade.js';
import type { Judge } from '../../src/core/judge.js';
import { limitsSchema } from '../../src/core/limits.js';
import type { AnyScenario } from '../../src/core/scenario.js';
import type { BrokenTrial, FinishedTrial } from '../../src/core/trial.js';
import { viewOf } from '../../src/core/view.js';
import { drive } from '../support/drive.js';
import { toyCase, toyScenario } from '../support/toy-scenario.js';

const played = toyCase(2);
const limits = limitsSchema.parse({});
const key = {
  scenario: toyScenario.id,
  caseId: played.id,
  caseHash: played.hash,
  subject: 'bot:oracle',
  k: 0,
};
const constant = (value: number): Judge => ({
  id: `stub:${String(value)}`,
  assess: () => Promise.resolve({ kind: 'value', value, reason: 'constant' }),
});
const failing: Judge = {
  id: 'failing',
  assess: () => Promise.resolve({ kind: 'failed', message: 'no answer' }),
};

function oracleTrial(wrong: (decision: string) => boolean = () => false): FinishedTrial {
  const script = toyScenario.oracle(viewOf(toyScenario, played), wrong);
  return { status: 'finished', key, transcript: drive(toyScenario, played, script).transcript, ms: 1 };
}
function grade(trial: FinishedTrial, judge: Judge | null, scenario: AnyScenario = toyScenario) {
  return gradeTrial(trial, { scenario, case: played, judge, limits, signal: new AbortController().signal });
}
async function numbers(trial: FinishedTrial, judge: Judge | null) {
  const grading = await grade(trial, judge);
  if (grading.status !== 'graded') throw new Error(grading.message);
  return grading.numbers;
}

describe('grading a trial', () => {
  it('gives the oracle 1 everywhere with a judge that answers 1', async () => {
    expect(await numbers(oracleTrial(), constant(1))).toEqual({
      completion: 1,
      done: true,
      score: 1,
      usefulness: 1,
    });
  });

  it('asks the judge the question of the rubric in the language of the case', async () => {
    const asked: string[] = [];
    const judge: Judge = {
      id: 'listening',
      assess: ({ question }) => {
        asked.push(question);
        return Promise.resolve({ kind: 'value', value: 1, reason: 'constant' });
      },
    };
    await grade(oracleTrial(), judge);
    const rubric = toyScenario.criteria.find(({ kind }) => kind === 'rubric');
    expect(asked).toEqual([rubric?.kind === 'rubric' ? rubric.question[played.lang] : '']);
  });

  it('leaves completion alone whatever the judge says', async () => {
    const bad = await numbers(oracleTrial(), constant(0));
    expect(bad.completion).toBe(1);
    expect(bad.score).toBeCloseTo(0.8);
    expect(bad.usefulness).toBeCloseTo(0.8);
  });

  it('drops rubrics and scales the other weights up where there is no judge', async () => {
    expect(await numbers(oracleTrial(), null)).toEqual({
      completion: 1,
      done: true,
      score: 1,
      usefulness: 1,
    });
  });

  it('leaves score and usefulness missing, never completion, where the judge failed', async () => {
    expect(await numbers(oracleTrial(), failing)).toEqual({
      completion: 1,
      done: true,
      score: null,
      usefulness: null,
    });
  });

  it('zeroes everything when a gate fails', async () => {
    const trial = oracleTrial((decision) => decision === 'allergy');
    expect(await numbers(trial, constant(1))).toEqual({
      completion: 0,
      done: false,
      score: 0,
      usefulness: 0,
    });
  });

  it('reports a scorer that throws as a failed grading, not as a zero', async () => {
    const scenario: AnyScenario = {
      ...toyScenario,
      criteria: toyScenario.criteria.map((criterion) =>
        criterion.kind === 'rubric'
          ? criterion
          : {
              ...criterion,
              grade: () => {
                throw new Error('division by zero');
              },
            },
      ),
    };
    expect(await grade(oracleTrial(), null, scenario)).toMatchObject({
      status: 'failed',
      message: 'division by zero',
    });
  });

  it('does not ask a judge again what it has answered', async () => {
    const asked: string[] = [];
    const judge: Judge = {
      id: 'counting',
      assess: ({ criterion }) => {
        asked.push(criterion);
        return Promise.resolve({ kind: 'value', value: 0.5, reason: 'so-so' });
      },
    };
    const trial = oracleTrial();
    const first = await grade(trial, judge);
    const grader = {
      scenario: toyScenario,
      case: played,
      judge,
      limits,
      signal: new AbortController().signal,
    };
    const second = await gradeTrial(trial, { ...grader, previous: first });
    expect(second).toEqual(first);
    expect(asked).toHaveLength(1);
  });

  it('refuses a transcript whose recorded result the world does not give', async () => {
    const trial = oracleTrial();
    const events = trial.transcript.events.map((event) =>
      event.type === 'tool-result' ? { ...event, result: { forged: true } } : event,
    );
    const grading = await grade({ ...trial, transcript: { ...trial.transcript, events } }, null);
    expect(grading).toMatchObject({ status: 'failed' });
    expect(grading.status === 'failed' && grading.message).toContain('play the trial again');
  });

  it('cannot be handed a broken trial: the types forbid it', () => {
    const broken: BrokenTrial = { status: 'broken', key, cause: 'backend', message: '', events: [], ms: 0 };
    // @ts-expect-error a broken trial is no FinishedTrial
    const attempt = (): unknown => grade(broken, null);
    expect(attempt).toBeTypeOf('function');
  });
});
