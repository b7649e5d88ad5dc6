import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { drawAhead } from '../../src/commands/draw-ahead.js';
import type { Moved, Progress } from '../../src/commands/progress.js';
import { planTrials } from '../../src/evals/plan-trials.js';
import { oracle } from '../evals/run-rig.js';
import { toyCase, toyScenario } from '../support/toy-scenario.js';

const [plan] = planTrials([toyScenario], [oracle], [toyCase(1)], 1);
const begun = (started: number): Moved => ({ started, ended: 0, broken: 0 });

/** What a run of so many trials told its progress line and had made ready, in order. */
function rig(trials: number, ready: () => Promise<void> = () => Promise.resolve()) {
  const told: string[] = [];
  const progress: Progress = {
    started: () => told.push('started'),
    ended: () => told.push('ended'),
    moved: () => told.push('moved'),
    close: () => told.push('closed'),
  };
  const watched = drawAhead(trials, progress, () => {
    told.push('ready');
    return ready();
  });
  return { watched, told };
}

it('what draws a report is made ready once, after the last trial has begun', async () => {
  if (plan === undefined) throw new Error('no plan');
  const { watched, told } = rig(3);
  watched.started(plan);
  watched.moved(begun(1));
  await turn();
  expect(told).toEqual(['started', 'moved']);
  watched.started(plan);
  // Begun again, as trials of a worker that died are.
  watched.moved(begun(1));
  await turn();
  watched.close();
  expect(told).toEqual(['started', 'moved', 'started', 'moved', 'ready', 'closed']);
});

it('a run goes on where that fails: the report will tell of it', async () => {
  const { watched, told } = rig(1, () => Promise.reject(new Error('no charts')));
  watched.moved(begun(1));
  await turn();
  watched.close();
  expect(told).toEqual(['moved', 'ready', 'closed']);
});
