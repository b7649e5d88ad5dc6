import { describe, expect, it } from 'vitest';
import { createBudget, type Budget, type Charge } from '../../../src/backends/budget.js';
import { createDesk, type Desk } from '../../../src/backends/desk/desk.js';
import { askingSchema, tellingSchema } from '../../../src/backends/desk/messages.js';
import { createVisitor, type Visitor } from '../../../src/backends/desk/visitor.js';
import { createLines, type Lines } from '../../../src/backends/line/lines.js';
import { realSystem } from '../../../src/backends/system.js';
import type { TryResult } from '../../../src/backends/try.js';

const way = { id: 'http://vendor key', name: 'vendor' };
const limits = { rpm: null, tpm: null, concurrency: 2 };
const answer: TryResult = {
  kind: 'answer',
  status: 200,
  answer: { text: 'yes', calls: [], end: 'complete', usage: { in: 9, out: 1, cached: 0, estimated: false } },
};
const busy: TryResult = {
  kind: 'retry',
  message: '429',
  status: 429,
  waitMs: 60_000,
  sent: true,
  usage: null,
};

type Worker = Visitor & { readonly desk: Desk };

/** Workers of one run, each with its desk; every message goes through its schema as it would between processes. */
function crew(budget: Budget = createBudget({ tokens: null, cost: null })) {
  const lines: Lines = createLines();
  const worker = (): Worker => {
    const visitor = createVisitor(budget.caps, (asking) => {
      const text = JSON.stringify(asking);
      setImmediate(() => {
        desk.hear(askingSchema.parse(JSON.parse(text)));
      });
    });
    const desk = createDesk({ lines, budget }, realSystem, (telling) => {
      const text = JSON.stringify(telling);
      setImmediate(() => {
        visitor.hear(tellingSchema.parse(JSON.parse(text)));
      });
    });
    return { ...visitor, desk };
  };
  return { worker, line: () => lines.of(way, limits, realSystem) };
}

type Try = {
  readonly result: Promise<TryResult>;
  isSent(): boolean;
  end(result: TryResult): void;
  leave(): void;
};

/** A try of this worker's, which ends when it is told to. */
function tryBy({ lines }: Worker, call: object = {}): Try {
  const leave = new AbortController();
  let sent = false;
  let end: (result: TryResult) => void = () => undefined;
  const ticket = {
    ...{ call, group: 'g', urgent: false, signal: leave.signal },
    tokens: () => ({ expected: 10, surcharge: 0 }),
  };
  const result = lines.of(way, limits, realSystem).pass(ticket, () => {
    sent = true;
    return new Promise((done) => (end = done));
  });
  return {
    result,
    isSent: () => sent,
    end: (ended) => {
      end(ended);
    },
    leave: () => {
      leave.abort();
    },
  };
}
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((done) => setImmediate(done));
};

describe('the desk of a run', () => {
  it('lets in as many tries of all workers at once as the line does', async () => {
    const { worker } = crew();
    const [a, b] = [worker(), worker()];
    const tries = [tryBy(a), tryBy(b), tryBy(a), tryBy(b)];
    await settled();
    expect(tries.map((one) => one.isSent())).toEqual([true, true, false, false]);
    tries[1]?.end(answer);
    await settled();
    expect(tries.map((one) => one.isSent())).toEqual([true, true, true, false]);
    expect(await tries[1]?.result).toBe(answer);
  });

  it('stops all workers when one is told to wait', async () => {
    const { worker } = crew();
    const [a, b] = [worker(), worker()];
    const told = tryBy(a);
    await settled();
    told.end(busy);
    await settled();
    const other = tryBy(b);
    await settled();
    expect(other.isSent()).toBe(false);
    expect(await told.result).toEqual(busy);
    other.leave();
    expect(await other.result).toMatchObject({ kind: 'stopped', sent: false });
  });

  it('forgets a try whose caller left before or just as its turn came', async () => {
    const { worker, line } = crew();
    const a = worker();
    const [first, second, third] = [tryBy(a), tryBy(a), tryBy(a)];
    third.leave();
    await settled();
    first.end(answer);
    second.end(answer);
    await settled();
    expect(line().state()).toMatchObject({ underWay: 0, waiting: 0 });
    const late = tryBy(a);
    await new Promise((done) => setImmediate(done));
    late.leave();
    await settled();
    expect(await late.result).toMatchObject({ kind: 'stopped', sent: false });
    expect(line().state()).toMatchObject({ underWay: 0, waiting: 0 });
  });

  it('frees what a worker had when it dies', async () => {
    const { worker, line } = crew();
    const [a, b] = [worker(), worker()];
    for (let n = 0; n < 3; n += 1) tryBy(a);
    await settled();
    const other = tryBy(b);
    await settled();
    expect(other.isSent()).toBe(false);
    a.desk.close();
    await settled();
    expect(other.isSent()).toBe(true);
    expect(line().state()).toMatchObject({ underWay: 1, waiting: 0 });
  });

  it('tells a probe of a vendor that is down, which is not held against its call', async () => {
    const { worker, line } = crew();
    const a = worker();
    const failed: TryResult = {
      kind: 'retry',
      message: 'refused',
      status: null,
      waitMs: null,
      sent: false,
      usage: null,
    };
    const results: TryResult[] = [];
    for (let n = 0; n < 3; n += 1) {
      const one = tryBy(a);
      await settled();
      one.end(failed);
      results.push(await one.result);
    }
    expect(results.map((result) => result.kind === 'retry' && result.probe === true)).toEqual([
      false,
      false,
      true,
    ]);
    expect(line().state().isDown).toBe(true);
  });
});

describe('a budget of all workers', () => {
  const caps = { tokens: 100, cost: null };
  const need = (tokens: number): Charge => ({ tokens, cost: 0 });

  it('is held for all together, waits for what may yet be left, and turns away what never fits', async () => {
    const { worker } = crew(createBudget(caps));
    const [a, b] = [worker(), worker()];
    const first = await a.budget.reserve(need(60));
    const second = b.budget.reserve(need(60));
    await settled();
    if (first.kind === 'granted') first.settle(need(10));
    expect((await second).kind).toBe('granted');
    expect(await a.budget.reserve(need(95))).toMatchObject({ kind: 'full' });
    expect([a.budget.exhausted(), b.budget.exhausted()]).toEqual([true, false]);
  });

  it('counts what a worker had reserved when it dies as spent, and nothing for whoever left', async () => {
    const budget = createBudget(caps);
    const { worker } = crew(budget);
    const [a, b] = [worker(), worker()];
    await a.budget.reserve(need(60));
    const leaving = new AbortController();
    const waiting = b.budget.reserve(need(60), leaving.signal);
    await settled();
    leaving.abort();
    expect((await waiting).kind).toBe('full');
    expect(b.budget.exhausted()).toBe(false);
    a.desk.close();
    await settled();
    expect(budget.used()).toEqual(need(60));
  });
});
