import { describe, expect, it } from 'vitest';
import type { Backend } from '../../src/core/backend.js';
import { createPrecedence } from '../../src/core/precedence.js';
import { machineClock } from '../../src/commands/clock.js';
import type { Trial } from '../../src/core/trial.js';
import type { TrialPlan } from '../../src/evals/play-trial.js';
import { runMatrix, type Matrix } from '../../src/evals/run-matrix.js';
import { toyCase, toyScenario } from '../support/toy-scenario.js';
import { silentBot } from './run-rig.js';

function plansFor(backends: readonly string[], trials: number): TrialPlan[] {
  return backends.flatMap((id) => {
    const backend: Backend = {
      id,
      family: 'test',
      model: id,
      settings: {},
      concurrency: 2,
      complete: () => Promise.reject(new Error('not reached')),
    };
    const subject = { kind: 'model', name: `react/${id}`, assistant: 'react', backend } as const;
    return Array.from({ length: trials }, (_, k) => ({
      key: { scenario: 'toy', caseId: 'c', caseHash: 'h', subject: subject.name, k },
      scenario: toyScenario,
      case: toyCase(2),
      subject,
    }));
  });
}
const trialOf = ({ key }: TrialPlan): Trial => ({
  status: 'finished',
  key,
  transcript: { events: [], stop: 'done' },
  ms: 0,
});
function matrix(plans: readonly TrialPlan[], overrides: Partial<Matrix> = {}): Matrix & { ended: string[] } {
  const ended: string[] = [];
  return {
    plans,
    concurrency: 2,
    play: (plan) => Promise.resolve(trialOf(plan)),
    grade: () => Promise.resolve(null),
    onStart: () => undefined,
    onEnd: ({ key }) => ended.push(`${key.subject}#${String(key.k)}`),
    closed: () => false,
    interrupted: () => false,
    ended,
    ...overrides,
  };
}

describe('running the matrix', () => {
  it('plays every plan once', async () => {
    const run = matrix(plansFor(['a', 'b'], 3));
    await runMatrix(run);
    expect([...run.ended].sort()).toEqual([
      'react/a#0',
      'react/a#1',
      'react/a#2',
      'react/b#0',
      'react/b#1',
      'react/b#2',
    ]);
  });

  it('never has more of a backend in flight than its limit', async () => {
    let inFlight = 0;
    let most = 0;
    const play = async (plan: TrialPlan): Promise<Trial> => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise((resolve) => setImmediate(resolve));
      inFlight -= 1;
      return trialOf(plan);
    };
    await runMatrix(matrix(plansFor(['a'], 10), { play }));
    expect(most).toBe(2);
  });

  it('does not let a backend that hangs hold up the others', async () => {
    let release: () => void = () => undefined;
    const hanging = new Promise<void>((resolve) => (release = resolve));
    const run = matrix(plansFor(['slow', 'quick'], 4), {
      play: async (plan) => {
        if (plan.key.subject === 'react/slow') await hanging;
        return trialOf(plan);
      },
    });
    const finished = runMatrix(run);
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    expect(run.ended).toHaveLength(4);
    release();
    await finished;
    expect(run.ended).toHaveLength(8);
  });

  it('starts trials of all scenarios in turn', async () => {
    const plans = ['one', 'two'].flatMap((scenario) =>
      plansFor(['a'], 3).map((plan) => ({ ...plan, key: { ...plan.key, scenario } })),
    );
    const started: string[] = [];
    await runMatrix(
      matrix(plans, { onStart: ({ key }) => started.push(`${key.scenario}#${String(key.k)}`) }),
    );
    expect(started).toEqual(['one#0', 'two#0', 'one#1', 'two#1', 'one#2', 'two#2']);
  });

  it('leaves the event loop its turns though every trial ends at once', async () => {
    const atTimer: number[] = [];
    const run = matrix(plansFor(['a'], 2000), { nextTurn: () => machineClock.turn() });
    setTimeout(() => atTimer.push(run.ended.length), 0);
    await runMatrix(run);
    expect(atTimer[0]).toBeLessThan(2000);
  });

  it('starts nothing new once it is closed, and lets what is in flight end', async () => {
    const run = matrix(plansFor(['a'], 10));
    const closing: Matrix = { ...run, closed: () => run.ended.length >= 3 };
    await runMatrix(closing);
    expect(run.ended.length).toBeGreaterThanOrEqual(3);
    expect(run.ended.length).toBeLessThanOrEqual(4);
  });

  it('rejects with the error of a store that cannot be written, and stops', async () => {
    const written: number[] = [];
    const run = matrix(plansFor(['a'], 10), {
      onEnd: ({ key }) => {
        if (key.k === 2) throw new Error('disk full');
        written.push(key.k);
      },
    });
    await expect(runMatrix(run)).rejects.toThrow('disk full');
    expect(written.length).toBeLessThan(9);
  });

  it('plays the next trial of a seat before it grades the one before, where grading asks no model', async () => {
    const order = async (gradesAside: boolean): Promise<string> => {
      const order: string[] = [];
      const turns = createPrecedence(setImmediate);
      const run = matrix(plansFor(['a'], 4), {
        gradesAside,
        onStart: ({ key }) => order.push(`play ${String(key.k)}`),
        grade: ({ key }) => {
          order.push(`grade ${String(key.k)}`);
          return Promise.resolve(null);
        },
        nextTurn: () =>
          new Promise((resolve) => {
            turns.rest(resolve);
          }),
      });
      await runMatrix(run);
      return order.join(', ');
    };
    expect(await order(true)).toBe('play 0, play 1, play 2, play 3, grade 0, grade 1, grade 2, grade 3');
    expect(await order(false)).toBe('play 0, play 1, grade 0, grade 1, play 2, play 3, grade 2, grade 3');
  });

  it('grades a bot’s trial before its seat plays on', async () => {
    const order: string[] = [];
    const plans = plansFor(['a'], 3).map((plan): TrialPlan => ({ ...plan, subject: silentBot('bot:null') }));
    await runMatrix(
      matrix(plans, {
        concurrency: 1,
        gradesAside: true,
        onStart: ({ key }) => order.push(`play ${String(key.k)}`),
        onEnd: ({ key }) => order.push(`end ${String(key.k)}`),
        nextTurn: () => machineClock.turn(),
      }),
    );
    expect(order.join(', ')).toBe('play 0, end 0, play 1, end 1, play 2, end 2');
  });

  it('begins nothing before the event loop has had a turn', async () => {
    const started: number[] = [];
    let turn: () => void = () => undefined;
    const run = matrix(plansFor(['a'], 2), {
      onStart: ({ key }) => started.push(key.k),
      nextTurn: () => new Promise((resolve) => (turn = resolve)),
      concurrency: 1,
    });
    void runMatrix(run);
    await Promise.resolve();
    expect(started).toEqual([]);
    turn();
    await new Promise((resolve) => setImmediate(resolve));
    expect(started).not.toEqual([]);
  });

  it('ends with the error of a grader that throws while the next trial is played, and grades what was played', async () => {
    const run = matrix(plansFor(['a'], 10), {
      gradesAside: true,
      grade: ({ key }) =>
        key.k === 1 ? Promise.reject(new Error('no such criterion')) : Promise.resolve(null),
      nextTurn: () => machineClock.turn(),
    });
    await expect(runMatrix(run)).rejects.toThrow('no such criterion');
    expect(run.ended).toContain('react/a#0');
    expect(run.ended.length).toBeLessThan(9);
  });

  it('grades a trial that was played when the run is closed', async () => {
    let played = 0;
    const run = matrix(plansFor(['a'], 10), {
      gradesAside: true,
      play: (plan) => {
        played += 1;
        return Promise.resolve(trialOf(plan));
      },
      closed: () => played >= 4,
      nextTurn: () => machineClock.turn(),
    });
    await runMatrix(run);
    expect([played, run.ended.length]).toEqual([4, 4]);
  });

  it('holds no more than one trial a seat that waits to be graded', async () => {
    let waiting = 0;
    let most = 0;
    const run = matrix(plansFor(['a'], 12), {
      gradesAside: true,
      play: (plan) => {
        waiting += 1;
        most = Math.max(most, waiting);
        return Promise.resolve(trialOf(plan));
      },
      onEnd: () => {
        waiting -= 1;
      },
      nextTurn: () => machineClock.turn(),
    });
    await runMatrix(run);
    expect([waiting, most]).toEqual([0, 4]);
  });

  it('reports a store that fails even after the run was closed', async () => {
    let ended = 0;
    const run = matrix(plansFor(['a'], 4), {
      onEnd: () => {
        ended += 1;
        throw new Error('disk full');
      },
      closed: () => ended > 0,
      interrupted: () => ended > 0,
    });
    await expect(runMatrix(run)).rejects.toThrow('disk full');
  });

  it('takes a play that an interrupt cut short for none', async () => {
    const run = matrix(plansFor(['a'], 2), {
      play: () => Promise.reject(new Error('aborted')),
      interrupted: () => true,
    });
    await runMatrix(run);
    expect(run.ended).toEqual([]);
  });
});
