import { describe, expect, it } from 'vitest';
import { FestevalError } from '../../src/core/errors.js';
import type { RunHeader } from '../../src/core/run.js';
import { assertSameRun } from '../../src/io/same-run.js';
import { header } from './run-fixture.js';

const stored = header('s');

/** What resuming `stored` with these changes is refused for; empty where it may go on. */
function refused(change: (wanted: RunHeader) => RunHeader): string[] {
  try {
    assertSameRun(stored, change(header('s')));
    return [];
  } catch (error) {
    if (!(error instanceof FestevalError) || error.exitCode !== 2) throw error;
    return error.message
      .split('\n')
      .slice(1, -1)
      .map((line) => line.trim());
  }
}

describe('a run may go on', () => {
  it('with the same suite', () => {
    expect(refused((wanted) => wanted)).toEqual([]);
  });

  it('with another name, time, pace and budget', () => {
    const suite = { ...stored.suite, name: 'other', concurrency: 99, maxTokens: 5, maxBroken: 0.5 };
    expect(refused((wanted) => ({ ...wanted, name: 't', created: 'later', suite }))).toEqual([]);
  });

  it('with changed criteria or judges, which only grade again', () => {
    const instrument = { ...stored.instrument, scenarios: { 'toy-gift': 2 }, judges: ['stub:1'] };
    expect(refused((wanted) => ({ ...wanted, instrument }))).toEqual([]);
  });

  it('with its settings and limits written in another order', () => {
    const wanted = header('s');
    const flipped = {
      ...wanted,
      subjects: [...wanted.subjects].reverse(),
      planned: [...wanted.planned].reverse(),
    };
    expect(refused(() => flipped)).toEqual([]);
  });
});

describe('a run may not go on', () => {
  it('with changed cases, named one by one', () => {
    const cases = {
      'toy-gift/toy-0': 'changed',
      'toy-gift/toy-1': 'toy-1-hash000000',
      'toy-gift/toy-9': 'new',
    };
    expect(refused((wanted) => ({ ...wanted, instrument: { ...wanted.instrument, cases } }))).toEqual([
      'case toy-gift/toy-0: "toy-0-hash000000" in the run, "changed" wanted',
      'case toy-gift/toy-2: in the run, not wanted now',
      'case toy-gift/toy-9: not in the run, wanted now',
    ]);
  });

  it('with other limits, engine, trials or seed', () => {
    const instrument = { ...stored.instrument, engine: 2, limits: { turns: 41 }, trials: 3 };
    const suite = { ...stored.suite, seed: 7 };
    expect(refused((wanted) => ({ ...wanted, suite, instrument }))).toEqual([
      'engine version: 1 in the run, 2 wanted',
      'trials: 2 in the run, 3 wanted',
      'seed: 1 in the run, 7 wanted',
      'limits turns: 40 in the run, 41 wanted',
    ]);
  });

  it('with other subjects, or one driven, sampled or prompted differently', () => {
    const [oracle, react] = stored.subjects;
    if (oracle === undefined || react === undefined) throw new Error('no subjects');
    const changed = { ...react, settings: { temperature: 0 }, prompts: 'abd' };
    expect(
      refused((wanted) => ({ ...wanted, subjects: [changed, { ...oracle, name: 'bot:null' }] })),
    ).toEqual([
      'subject bot:null: not in the run, wanted now',
      'subject bot:oracle: in the run, not wanted now',
      'subject react/qwen:qwen3-max: prompts: "abc" in the run, "abd" wanted',
      'subject react/qwen:qwen3-max: settings: {"temperature":0.7} in the run, {"temperature":0} wanted',
    ]);
  });

  it('with another plan, should all else be equal', () => {
    expect(refused((wanted) => ({ ...wanted, planned: wanted.planned.slice(1) }))).toEqual([
      'trial toy-gift/toy-0/bot:oracle/0: in the run, not wanted now',
    ]);
  });

  it('and is told at most a dozen differences', () => {
    const many = refused((wanted) => ({
      ...wanted,
      instrument: { ...wanted.instrument, cases: header('s', 40).instrument.cases },
    }));
    expect(many).toHaveLength(13);
    expect(many.at(-1)).toBe('... and 25 more');
  });
});
