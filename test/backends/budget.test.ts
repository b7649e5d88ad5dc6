import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBudget, nothing, withBudget, type Budget, type Charge } from '../../src/backends/budget.js';
import { createShared, noPrices } from '../../src/backends/shared.js';
import { estimatePrompt } from '../../src/backends/tokens.js';
import type { Try, TryResult } from '../../src/backends/try.js';
import type { Usage } from '../../src/core/chat.js';
import { ask, backendAt, recording, trying, withServer } from './rig.js';

const tokens = (count: number): Charge => ({ tokens: count, cost: 0 });
const upTo = (count: number): Budget => createBudget({ tokens: count, cost: null });

async function granted(budget: Budget, need: Charge): Promise<(spent: Charge) => void> {
  const reservation = await budget.reserve(need);
  if (reservation.kind === 'full') throw new Error(reservation.message);
  return reservation.settle;
}

describe('a budget', () => {
  it('turns away what does not fit what is left, and is then exhausted', async () => {
    const budget = upTo(100);
    (await granted(budget, tokens(60)))(tokens(60));
    expect((await budget.reserve(tokens(50))).kind).toBe('full');
    expect(budget.exhausted()).toBe(true);
    expect(budget.used()).toEqual(tokens(60));
  });

  it('counts what was used, not what was reserved', async () => {
    const budget = upTo(100);
    (await granted(budget, tokens(90)))(tokens(10));
    (await granted(budget, tokens(90)))(tokens(10));
    expect(budget.used()).toEqual(tokens(20));
    expect(budget.exhausted()).toBe(false);
  });

  it('counts what was used before, by earlier sessions of the run', async () => {
    const budget = createBudget({ tokens: 100, cost: null }, tokens(80));
    expect((await budget.reserve(tokens(30))).kind).toBe('full');
  });

  it('lets a call wait that may fit once others have settled', async () => {
    const budget = upTo(100);
    const settleFirst = await granted(budget, tokens(90));
    const second = granted(budget, tokens(90));
    settleFirst(tokens(5));
    (await second)(tokens(5));
    expect(budget.used()).toEqual(tokens(10));
  });

  it('turns the waiting away once others have used what they need', async () => {
    const budget = upTo(100);
    const settleFirst = await granted(budget, tokens(90));
    const second = granted(budget, tokens(90));
    settleFirst(tokens(90));
    await expect(second).rejects.toThrow(/token budget is spent: 90 of 100 used/);
  });

  it('holds its money as hard as its tokens, and says which of the two is spent', async () => {
    const budget = createBudget({ tokens: 1000, cost: { amount: 5, currency: 'CNY' } });
    (await granted(budget, { tokens: 10, cost: 4 }))({ tokens: 10, cost: 4 });
    const refused = await budget.reserve({ tokens: 10, cost: 1.5 });
    expect(refused).toMatchObject({
      kind: 'full',
      message: expect.stringContaining('4.0000 CNY of 5.0000 CNY used') as string,
    });
  });

  it('settles a reservation once, however often it is told', async () => {
    const budget = upTo(100);
    const settle = await granted(budget, tokens(50));
    settle(tokens(50));
    settle(tokens(50));
    expect(budget.used()).toEqual(tokens(50));
  });

  it('never refuses without a maximum, and still counts', async () => {
    const budget = createBudget({ tokens: null, cost: null });
    (await granted(budget, tokens(1e9)))(tokens(1e9));
    expect(budget.used()).toEqual(tokens(1e9));
    expect(budget.exhausted()).toBe(false);
  });

  it('is not used up by a caller who has left, nor holds up those behind', async () => {
    const budget = upTo(100);
    const settle = await granted(budget, tokens(90));
    const stop = new AbortController();
    const left = budget.reserve(tokens(95), stop.signal);
    const behind = granted(budget, tokens(5));
    stop.abort();
    settle(tokens(90));
    expect((await left).kind).toBe('full');
    (await behind)(tokens(5));
    expect(budget.exhausted()).toBe(false);
  });

  it('is never passed by calls that use no more than they reserve, and leaves none waiting for ever', async () => {
    const call = fc.record({
      need: fc.record({
        tokens: fc.integer({ min: 1, max: 60 }),
        cost: fc.double({ min: 0, max: 2, noNaN: true }),
      }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const caps = fc.record({
      tokens: fc.integer({ min: 1, max: 200 }),
      cost: fc.record({ amount: fc.double({ min: 0, max: 9, noNaN: true }), currency: fc.constant('CNY') }),
    });
    await fc.assert(
      fc.asyncProperty(caps, fc.array(call, { maxLength: 20 }), async (most, calls) => {
        const budget = createBudget(most);
        await Promise.all(
          calls.map(async ({ need, share }) => {
            const reservation = await budget.reserve(need);
            await Promise.resolve();
            if (reservation.kind === 'full') return;
            reservation.settle({ tokens: Math.floor(need.tokens * share), cost: need.cost * share });
            expect(budget.used().tokens).toBeLessThanOrEqual(most.tokens);
            expect(budget.used().cost).toBeLessThanOrEqual(most.cost.amount + 1e-6);
          }),
        );
      }),
    );
  });
});

const usage = (count: number, estimated = false): Usage => ({ in: count, out: 0, cached: 0, estimated });
const answered = (used: Usage): TryResult => ({
  kind: 'answer',
  status: 200,
  answer: { text: '', calls: [], end: 'complete', usage: used },
});
const giving =
  (result: TryResult): Try =>
  () =>
    Promise.resolve(result);
const budgeted = (attempt: Try, budget: Budget, maxAnswerTokens = 2048): Try =>
  withBudget(attempt, { budget, maxAnswerTokens, costOf: ({ in: input, out }) => (input + out) / 1000 });
const broke: TryResult = { kind: 'retry', message: 'x', status: null, waitMs: null, sent: true, usage: null };

describe('a try under a budget', () => {
  it('settles with what it used, a failed one too', async () => {
    const budget = upTo(10_000);
    await budgeted(giving(answered(usage(100))), budget)(ask('hi'), trying());
    await budgeted(giving({ ...broke, status: 200, usage: usage(70) }), budget)(ask('hi'), trying());
    expect(budget.used()).toEqual({ tokens: 170, cost: 0.17 });
  });

  it('is charged what was reserved for it when it is lost, and nothing when it was never sent', async () => {
    const budget = upTo(10_000);
    const lost = await budgeted(giving(broke), budget, 500)(ask('hi'), trying());
    const reserved = { in: estimatePrompt(ask('hi')), out: 500, cached: 0, estimated: true };
    expect(lost).toMatchObject({ usage: reserved });
    expect(budget.used().tokens).toBe(reserved.in + reserved.out);
    const unsent = await budgeted(giving({ ...broke, sent: false }), budget)(ask('hi'), trying());
    expect(unsent).toMatchObject({ usage: null });
    const busy = await budgeted(giving({ ...broke, status: 429 }), budget)(ask('hi'), trying());
    expect(busy).toMatchObject({ usage: null });
    expect(budget.used().tokens).toBe(reserved.in + reserved.out);
  });

  it('is charged what was reserved when we stop it ourselves after it was sent', async () => {
    const stopped = await budgeted(giving({ kind: 'stopped', sent: true, usage: null }), upTo(10_000))(
      ask('hi'),
      trying(),
    );
    expect(stopped).toMatchObject({ usage: { estimated: true, out: 2048 } });
  });

  it('reserves more once the vendor has billed more than was estimated', async () => {
    const budget = upTo(1000);
    const attempt = budgeted(giving(answered(usage(20 * estimatePrompt(ask('hi'))))), budget, 10);
    await attempt(ask('hi'), trying());
    const seen: Charge[] = [];
    const spy: Budget = {
      ...budget,
      reserve: (need) => {
        seen.push(need);
        return budget.reserve(need);
      },
    };
    const spied = budgeted(giving(answered(usage(20 * estimatePrompt(ask('hi'))))), spy, 10);
    await spied(ask('hi'), trying());
    await spied(ask('hi'), trying());
    expect(seen.map((need) => need.tokens)).toEqual([
      estimatePrompt(ask('hi')) + 10,
      20 * estimatePrompt(ask('hi')) + 10,
    ]);
  });

  it('is not made where the budget is spent', async () => {
    const budget = createBudget({ tokens: 10, cost: null });
    const attempt = budgeted(() => Promise.reject(new Error('made')), budget);
    expect(await attempt(ask('hi'), trying())).toMatchObject({ kind: 'barred', cause: 'budget' });
  });

  it('gives the reservation of a caller who left back to the others', async () => {
    const budget = upTo(5000);
    const settle = await granted(budget, tokens(5000));
    const stop = new AbortController();
    const left = budgeted(giving(answered(usage(1))), budget)(ask('hi'), trying(stop.signal));
    stop.abort(new Error('over'));
    expect(await left).toEqual({ kind: 'stopped', sent: false, usage: null });
    settle(nothing);
    const next = await budgeted(giving(answered(usage(1))), budget, 4000)(ask('hi'), trying());
    expect(next.kind).toBe('answer');
  });

  it('shares its budget with all backends of a run', async () => {
    await withServer(
      () => ({ text: '好', usage: { prompt_tokens: 500, completion_tokens: 100 } }),
      async (server) => {
        const shared = createShared(noPrices, { tokens: 1000, cost: null });
        const [a, b] = [
          backendAt(server, 'max_tokens=100', shared),
          backendAt(server, 'max_tokens=450', shared),
        ];
        await a.complete(ask('你好'), recording());
        await expect(b.complete(ask('你好'), recording())).rejects.toMatchObject({ brokenCause: 'budget' });
        expect(server.count()).toBe(1);
      },
    );
  });
});
