import type { CallContext } from '../../../src/core/backend.js';
import { seededRandom } from '../../../src/core/random.js';
import { createLine, withLine, type Line, type LineOptions } from '../../../src/backends/line/line.js';
import { withRetries } from '../../../src/backends/retry.js';
import { createAllowance } from '../../../src/backends/allowance.js';
import { ask, recording } from '../rig.js';
import { simulatedVendor, type Call, type SimulatedVendor, type VendorSetup } from './simulated-vendor.js';
import { virtualTime, type VirtualTime } from './virtual-time.js';

export type Load = {
  /** Trials under way for each scenario: each makes one call after another. */
  readonly trials: Readonly<Record<string, number>>;
  /** Characters of prompts, on average. */
  readonly prompt?: number;
  /** Between an answer and the trial's next call. */
  readonly pauseMs?: number;
  readonly seconds: number;
};

export type Simulated = {
  readonly vendor: SimulatedVendor;
  readonly line: Line;
  readonly time: VirtualTime;
  /** Calls that got an answer, and calls that were given up, by scenario. */
  readonly answered: ReadonlyMap<string, number>;
  readonly broken: readonly string[];
  /** The size of the window, second by second. */
  readonly windows: readonly number[];
};

/** Trials that call a simulated vendor through retries and a line (null: without one) for so long in virtual time. */
export async function simulate(
  setup: VendorSetup,
  limits: Partial<LineOptions> | null,
  load: Load,
): Promise<Simulated> {
  const time = virtualTime(setup.seed);
  const vendor = simulatedVendor(time, setup);
  const options = {
    rpm: null,
    tpm: null,
    concurrency: 64,
    name: 'vendor.test',
    patienceMs: 600_000,
    ...limits,
  };
  const line = createLine(options, time.system);
  const complete = withRetries(
    limits === null ? vendor.attempt : withLine(vendor.attempt, line, setup.reserves),
    {
      ...time.system,
      ...{ id: 'm', name: 'm', price: null, maxTries: 4, maxSilent: 4, deadlineMs: 540_000 },
      allowance: createAllowance(),
    },
  );
  const answered = new Map<string, number>();
  const broken: string[] = [];
  const stops: AbortController[] = [];
  const random = seededRandom(`${setup.seed}/load`);
  const trial = async (scenario: string): Promise<void> => {
    const stop = new AbortController();
    stops.push(stop);
    while (!stop.signal.aborted) {
      const length = Math.ceil((load.prompt ?? 800) * (0.5 + random()));
      await complete(ask('x'.repeat(length)), contextOf(scenario, stop.signal)).then(
        () => answered.set(scenario, (answered.get(scenario) ?? 0) + 1),
        (error: unknown) => stop.signal.aborted || broken.push(String(error)),
      );
      await time.system.sleep((load.pauseMs ?? 20) * 2 * random() + 1, stop.signal);
    }
  };
  const running = Object.entries(load.trials).flatMap(([scenario, n]) =>
    Array.from({ length: n }, () => trial(scenario)),
  );
  const windows: number[] = [];
  for (let second = 1; second <= load.seconds; second += 1) {
    await time.runTo(second * 1000);
    windows.push(line.state().window);
  }
  for (const stop of stops) stop.abort();
  await time.runTo(load.seconds * 1000 + 600_000);
  await Promise.all(running);
  return { vendor, line, time, answered, broken, windows };
}

function contextOf(scenario: string, signal: AbortSignal): CallContext {
  const origin = { scenario, caseId: 'c', caseHash: 'h', subject: 's', k: 0 };
  return { ...recording(signal), origin };
}

/** Of the calls from some second on: the share answered 429, and requests and tokens a minute that were let in. */
export function figures(calls: readonly Call[], fromSeconds: number, toSeconds: number) {
  const seen = calls.filter(({ at }) => at >= fromSeconds * 1000 && at < toSeconds * 1000);
  const letIn = seen.filter(({ status }) => status === 200);
  const minutes = (toSeconds - fromSeconds) / 60;
  return {
    throttled: seen.filter(({ status }) => status === 429).length / Math.max(1, seen.length),
    rpm: letIn.length / minutes,
    tpm: letIn.reduce((sum, { tokens }) => sum + tokens, 0) / minutes,
  };
}

/** The most that any minute holds, counted from each call on. */
export function mostInMinute(calls: readonly Call[], of: (call: Call) => number): number {
  let [from, sum, most] = [0, 0, 0];
  for (const call of calls) {
    sum += of(call);
    while ((calls[from]?.at ?? Infinity) <= call.at - 60_000) {
      const gone = calls[from++];
      sum -= gone === undefined ? 0 : of(gone);
    }
    most = Math.max(most, sum);
  }
  return most;
}
