import type { ChatAnswer } from '../../src/core/chat.js';
import { createAllowance, type Allowance } from '../../src/backends/allowance.js';
import { withRetries, type RetryOptions } from '../../src/backends/retry.js';
import type { System } from '../../src/backends/system.js';
import type { TryResult } from '../../src/backends/try.js';
import { fakeSystem } from './rig.js';

export const ANSWER: ChatAnswer = {
  text: '好',
  calls: [],
  end: 'complete',
  usage: { in: 5, out: 1, cached: 0, estimated: false },
};
export const answered: TryResult = { kind: 'answer', answer: ANSWER, status: 200 };
export const busy = (waitMs: number | null = null): TryResult => ({
  kind: 'retry',
  message: 'busy',
  status: 429,
  waitMs,
  sent: true,
  usage: null,
});

export const cut: Extract<TryResult, { kind: 'retry' }> = {
  ...{ kind: 'retry', message: 'reset', status: null, waitMs: null },
  ...{ sent: true, usage: ANSWER.usage },
};

export function patient(system: System): RetryOptions {
  const common = { id: 'm', name: 'm', price: null, maxTries: 4, maxSilent: 4 };
  return { ...system, ...common, deadlineMs: 1e6, allowance: createAllowance() };
}

/** Retries over scripted results; the last one repeats. Each try takes `tryMs` of the fake clock. */
export function rig(
  results: readonly TryResult[],
  {
    deadlineMs = 480_000,
    tryMs = 0,
    maxSilent = 4,
    allowance = createAllowance(),
  }: { deadlineMs?: number; tryMs?: number; maxSilent?: number; allowance?: Allowance } = {},
) {
  const system = fakeSystem();
  let tries = 0;
  const given: number[] = [];
  const complete = withRetries(
    async (_request, { leftMs }) => {
      given.push(leftMs);
      await system.sleep(tryMs, new AbortController().signal);
      system.slept.pop();
      tries += 1;
      return results[Math.min(tries, results.length) - 1] ?? answered;
    },
    { ...patient(system), name: 'model at URL', deadlineMs, maxSilent, allowance },
  );
  return { complete, slept: system.slept, given, tries: () => tries };
}
