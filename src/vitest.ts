/**
 * festeval in Vitest: a team that tests with Vitest asserts that a subject completes a few cases of a scenario.
 *
 *     import { test } from 'vitest';
 *     import { expectScenario } from 'festeval/vitest';
 *
 *     test('our agent books trips home', async () => {
 *       await expectScenario({ scenario: 'itinerary', backend: 'qwen:qwen3-max', limit: 4 }).toComplete({ atLeast: 0.9 });
 *     }, 300_000);
 */
import * as vitest from 'vitest';
import { allowTracing, readDotEnv } from './commands/environment.js';
import { failureText } from './vitest/failure-text.js';
import type { ExpectScenarioOptions } from './vitest/options.js';
import { playTest } from './vitest/play.js';
import type { ScenarioTrial } from './vitest/scenario-trial.js';
import { setUpTest } from './vitest/set-up.js';
import { complete, done, gates, isGranted, score, seenBy, type Wish } from './vitest/wish.js';

export type { ExpectScenarioOptions, PluginValue } from './vitest/options.js';
export type { ScenarioTrial } from './vitest/scenario-trial.js';

/**
 * What can be expected of a subject. The trials are played at the first assertion and are the same for all of them. Every
 * assertion fails where a trial broke, was not played or could not be graded, whatever the others came to, and says so.
 * Thresholds are fractions in [0, 1]; 1 unless said.
 */
export type ScenarioExpectation = {
  /** The mean completion over cases is at least this: gates and checks, no judge. */
  toComplete(wanted?: { readonly atLeast?: number }): Promise<void>;
  /** The share of trials that did everything that counts, averaged over cases (pass@1), is at least this. */
  toBeDone(wanted?: { readonly passAt1?: number }): Promise<void>;
  /** No trial fails a gate: a missed connection, a secret told, viral bait. */
  toPassGates(): Promise<void>;
  /** The mean score over cases, rubrics of `judges` included, is at least this. */
  toScore(wanted?: { readonly atLeast?: number }): Promise<void>;
  /** The trials with transcripts and gradings, for assertions of one's own. Broken ones are among them. */
  trials(): Promise<readonly ScenarioTrial[]>;
};

/**
 * Plays a subject on cases of a scenario as `festeval eval` does (the same engine, backends, cassettes and plugins), and
 * holds it to what a test expects. No run and no report are written. It ends always: a trial by its limits, everything
 * by `deadline` or when the test's time is up. Give the test a timeout that fits; Vitest's own is 5 seconds.
 *
 * Rejects with a FestevalError for what cannot be played (an unknown name, a missing key, a faulty plugin or dataset), and with
 * Vitest's assertion error, which names cases, criteria and evidence, where an expectation fails. With
 * `FESTEVAL_TRANSCRIPTS=1` in the environment whole transcripts follow. `.env` of the working folder is read.
 */
export function expectScenario(options: ExpectScenarioOptions): ScenarioExpectation {
  let played: Promise<readonly ScenarioTrial[]> | null = null;
  const trials = (): Promise<readonly ScenarioTrial[]> => (played ??= play(options));
  const asked = failIfUnasked();
  const hold = (wish: Wish): Promise<void> =>
    asked(async () => {
      assertGranted(await trials(), wish);
    });
  return {
    toComplete: ({ atLeast = 1 } = {}) => hold(complete(atLeast)),
    toBeDone: ({ passAt1 = 1 } = {}) => hold(done(passAt1)),
    toPassGates: () => hold(gates),
    toScore: ({ atLeast = 1 } = {}) => hold(score(atLeast)),
    trials: () => asked(trials),
  };
}

async function play(options: ExpectScenarioOptions): Promise<readonly ScenarioTrial[]> {
  const signal = options.signal ?? signalOfTest();
  readDotEnv();
  allowTracing(options.langsmith === true);
  return playTest(await setUpTest(options), signal);
}

/** Of the test that runs: its time is ours. */
function signalOfTest(): AbortSignal {
  return currentTest()?.context.signal ?? new AbortController().signal;
}

/**
 * The test that runs, where Vitest can say so: of tests that run at once it cannot tell which one asks, and before 4.1
 * it does not tell at all.
 */
function currentTest(): vitest.RunnerTestCase | null {
  const test = 'TestRunner' in vitest ? vitest.TestRunner.getCurrentTest() : undefined;
  return test === undefined || test.concurrent === true ? null : test;
}

/**
 * Fails a test that would pass for nothing: one that ends with nothing asked of its expectation, or without having waited for
 * the answer. Gives what to ask through.
 */
function failIfUnasked(): <T>(ask: () => Promise<T>) => Promise<T> {
  const count = { begun: 0, over: 0 };
  const test = currentTest();
  test?.context.onTestFinished(() => {
    if (test.result?.state === 'fail') return;
    if (count.begun === 0)
      throw new Error('expectScenario: nothing was expected; add .toComplete() or another.');
    if (count.over < count.begun)
      throw new Error('expectScenario: the test did not wait; write await before it.');
  });
  return async (ask) => {
    count.begun += 1;
    try {
      return await ask();
    } finally {
      count.over += 1;
    }
  };
}

function assertGranted(trials: readonly ScenarioTrial[], wish: Wish): void {
  const seen = seenBy(trials, wish);
  const granted = isGranted(seen, wish);
  if (!granted) vitest.expect.fail(failureText(seen, wish, process.env.FESTEVAL_TRANSCRIPTS !== undefined));
  // For `expect.assertions` and `expect.hasAssertions`, which count calls of expect.
  vitest.expect(granted).toBe(true);
}
