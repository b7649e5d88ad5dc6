/**
 * A cap on money against a server that keeps its own books: fifty runs of random limits, loads and answers. The server
 * bills what it answers, of which some is cut on its way; nobody's bill may pass the cap by more than calls were reserved.
 */
import { describe, expect, it } from 'vitest';
import { createShared, noPrices } from '../../src/backends/shared.js';
import { costOf } from '../../src/core/money.js';
import { readPrice } from '../../src/backends/cost.js';
import { seededRandom } from '../../src/core/random.js';
import { estimatePrompt } from '../../src/backends/tokens.js';
import { ask, backendAt, recording, withServer } from './rig.js';

const PRICE = '2000/8000/CNY';
const RUNS = 50;

/** In CNY. `overshoot`: what calls in flight may together use beyond their reservations. */
type Run = {
  readonly cap: number;
  readonly overshoot: number;
  readonly billed: number;
  readonly booked: number;
  readonly exhausted: boolean;
};

async function playRun(seed: number): Promise<Run> {
  const random = seededRandom(`cap ${String(seed)}`);
  const cap = 5 + 60 * random();
  const trials = 3 + Math.floor(random() * 12);
  const doubles = seed % 5 === 0;
  let billed = 0;
  return withServer(
    () => {
      const usage = {
        in: Math.ceil(20 + 300 * random()) * (doubles ? 2 : 1),
        out: Math.ceil(200 * random()),
        cached: 0,
      };
      billed += costOf(usage, readPrice(PRICE)).amount;
      if (random() < 0.1) return { fault: { kind: 'cut' } };
      return { text: '好', usage: { prompt_tokens: usage.in, completion_tokens: usage.out } };
    },
    async (server) => {
      const shared = createShared(noPrices, { tokens: null, cost: { amount: cap, currency: 'CNY' } });
      const backend = backendAt(server, `max_tokens=200,price=${PRICE}`, shared);
      const text = '请'.repeat(400);
      const talks = Array.from({ length: trials }, async () => {
        for (let turn = 0; turn < 8; turn += 1) {
          const answer = await backend.complete(ask(text), recording()).catch(() => null);
          if (answer === null) break;
        }
      });
      await Promise.all(talks);
      const most = { in: estimatePrompt(ask(text)), out: 200, cached: 0 };
      return {
        ...{ cap, billed, booked: shared.budget.used().cost, exhausted: shared.budget.exhausted() },
        overshoot: doubles ? trials * costOf(most, readPrice(PRICE)).amount : 0,
      };
    },
  );
}

describe('a cap on money', () => {
  it("is kept by every one of fifty runs, on our books and on the server's", async () => {
    const runs: Run[] = [];
    for (let seed = 0; seed < RUNS; seed += 1) runs.push(await playRun(seed));
    const stopped = runs.filter(({ exhausted }) => exhausted);
    expect(stopped.length).toBeGreaterThan(RUNS / 2);
    for (const { cap, overshoot, booked, billed } of runs) {
      expect(booked).toBeLessThanOrEqual(cap + overshoot + 1e-9);
      expect(billed).toBeLessThanOrEqual(booked + 1e-9);
    }
  });
});
