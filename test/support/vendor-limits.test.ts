import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGate, goDuration, type Demand, type Gate, type VendorLimits } from './vendor-limits.js';

const START = Date.UTC(2027, 1, 1);
const call = (prompt = 10, maxTokens = 0): Demand => ({ model: 'm', prompt, maxTokens });
const gateOf = (limits: VendorLimits): Gate => createGate(limits, START);

/** How many of so many calls at once come in, so many ms after the start. */
function letIn(gate: Gate, ms: number, calls: number, demand = call()): number {
  return Array.from({ length: calls }, () => gate.admit(demand, START + ms)).filter((no) => no === null)
    .length;
}

describe('a bucket of requests', () => {
  it('lets a minute’s allowance in at once, and then what is refilled', () => {
    const gate = gateOf({ rpm: 60 });
    expect(letIn(gate, 0, 100)).toBe(60);
    expect(letIn(gate, 999, 5)).toBe(0);
    expect(letIn(gate, 1000, 5)).toBe(1);
    expect(letIn(gate, 11_000, 50)).toBe(10);
  });

  it('holds a smaller burst if told to', () => {
    const gate = gateOf({ rpm: 600, burst: 1 / 60 });
    expect(letIn(gate, 0, 100)).toBe(10);
    expect(letIn(gate, 100, 5)).toBe(1);
    expect(letIn(gate, 60_000, 100)).toBe(10);
  });

  it('lets a caller in who waits as long as the refusal says, and not sooner', () => {
    const gate = gateOf({ rpm: 7 });
    letIn(gate, 0, 7);
    const wait = Number(gate.admit(call(), START)?.headers['retry-after-ms']);
    expect(wait).toBe(Math.ceil(60_000 / 7));
    expect(letIn(gate, wait - 1, 1)).toBe(0);
    expect(letIn(gate, wait, 1)).toBe(1);
  });

  it('never lets more in than it holds and refills, and all of that', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), pauses, (rpm, steps) => {
        const gate = gateOf({ rpm, minuteMs: 6000, burst: 0.1 });
        const capacity = Math.max(1, rpm * 0.1);
        const perMs = rpm / 6000;
        let [ms, inside, level] = [0, 0, capacity];
        for (const step of steps) {
          ms += step;
          level = Math.min(capacity, level + step * perMs);
          const now = letIn(gate, ms, 1000);
          inside += now;
          expect(Math.abs(now - Math.floor(level + 1e-6))).toBe(0);
          level -= now;
        }
        expect(inside).toBeLessThanOrEqual(capacity + ms * perMs + 1e-6);
      }),
    );
  });
});

describe('a fixed window of requests', () => {
  it('counts from zero in each full minute', () => {
    const gate = gateOf({ rpm: 60, by: 'window' });
    expect(letIn(gate, 30_000, 100)).toBe(60);
    expect(letIn(gate, 59_999, 100)).toBe(0);
    expect(letIn(gate, 60_000, 100)).toBe(60);
    expect(letIn(gate, 179_999, 40)).toBe(40);
  });

  it('asks to wait until the minute is over', () => {
    const gate = gateOf({ rpm: 1, by: 'window' });
    letIn(gate, 0, 1);
    expect(gate.admit(call(), START + 45_500)?.headers).toMatchObject({
      ...{ 'retry-after': '15', 'retry-after-ms': '14500', 'x-ratelimit-reset-requests': '14.5s' },
    });
  });

  it('can have a shorter minute', () => {
    const gate = gateOf({ rpm: 60, by: 'window', minuteMs: 6000 });
    expect([letIn(gate, 0, 100), letIn(gate, 5999, 100), letIn(gate, 6000, 100)]).toEqual([60, 0, 60]);
  });
});

describe('a limit on tokens', () => {
  it('counts prompt and max_tokens as asked for', () => {
    const gate = gateOf({ tpm: 1000 });
    expect(letIn(gate, 0, 20, call(100, 150))).toBe(4);
    gate.settle(500, START);
    expect(letIn(gate, 15_000, 20, call(100, 150))).toBe(1);
  });

  it('counts what was billed if told to, which may overdraw the minute', () => {
    const gate = gateOf({ tpm: 1000, tokens: 'billed' });
    expect(letIn(gate, 0, 1, call(400, 5000))).toBe(1);
    gate.settle(800, START);
    expect(gate.headers(START)['x-ratelimit-remaining-tokens']).toBe('0');
    // 200 overdrawn and 100 wanted: 300 at 1000 a minute take 18 s.
    expect(letIn(gate, 17_999, 1, call(100))).toBe(0);
    expect(letIn(gate, 18_000, 1, call(100))).toBe(1);
  });

  it('takes no tokens for a call that the limit on requests refuses', () => {
    const gate = gateOf({ rpm: 1, tpm: 1000 });
    letIn(gate, 0, 5, call(300));
    expect(gate.headers(START)['x-ratelimit-remaining-tokens']).toBe('700');
  });

  it('never lets in what no minute holds, and asks for no waiting', () => {
    const refusal = gateOf({ tpm: 1000 }).admit(call(1001), START);
    expect(refusal?.by).toBe('tokens');
    expect(Object.keys(refusal?.headers ?? {}).filter((name) => name.startsWith('retry'))).toEqual([]);
    expect(refusal?.body).toMatchObject({
      error: {
        message: expect.stringMatching(/^Request too large .* Limit 1000, Requested 1001\./) as string,
        ...{ type: 'tokens', code: 'rate_limit_exceeded' },
      },
    });
  });
});

describe('a refusal', () => {
  it('has the body that OpenAI sends', () => {
    const gate = gateOf({ rpm: 3 });
    letIn(gate, 0, 3);
    expect(gate.admit(call(), START)?.body).toEqual({
      error: {
        message:
          'Rate limit reached for m in organization org-test on requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s. Visit https://platform.openai.com/account/rate-limits to learn more.',
        ...{ type: 'requests', param: null, code: 'rate_limit_exceeded' },
      },
    });
  });

  it.each([
    ['none', undefined, undefined],
    ['seconds', '20', undefined],
    ['ms', undefined, '20000'],
    ['date', 'Mon, 01 Feb 2027 00:00:20 GMT', undefined],
    [undefined, '20', '20000'],
  ] as const)('asks to wait in the form %s', (retryAfter, header, ms) => {
    const gate = gateOf({ rpm: 3, ...(retryAfter === undefined ? {} : { retryAfter }) });
    letIn(gate, 0, 3);
    const { headers = {} } = gate.admit(call(), START) ?? {};
    expect([headers['retry-after'], headers['retry-after-ms']]).toEqual([header, ms]);
  });

  it('names the limit that must be waited for longest', () => {
    const gate = gateOf({ rpm: 60, tpm: 600 });
    letIn(gate, 0, 60, call(10));
    expect(gate.admit(call(100), START)?.by).toBe('tokens');
    expect(gate.admit(call(1), START)?.by).toBe('requests');
  });

  it('costs nothing, or a request if told to, so that who hammers never comes in', () => {
    const hammer = (limits: VendorLimits): number => {
      const gate = gateOf({ rpm: 60, ...limits });
      letIn(gate, 0, 60);
      return Array.from({ length: 100 }, (_, i) => letIn(gate, (i + 1) * 500, 1)).reduce((x, y) => x + y, 0);
    };
    expect(hammer({})).toBe(50);
    expect(hammer({ countsRefused: true })).toBe(0);
  });
});

describe('the headers', () => {
  it('say what is left and when all will be', () => {
    const gate = gateOf({ rpm: 60, tpm: 6000 });
    letIn(gate, 0, 3, call(50));
    expect(gate.headers(START)).toEqual({
      'x-ratelimit-limit-requests': '60',
      'x-ratelimit-remaining-requests': '57',
      'x-ratelimit-reset-requests': '3s',
      'x-ratelimit-limit-tokens': '6000',
      'x-ratelimit-remaining-tokens': '5850',
      'x-ratelimit-reset-tokens': '1.5s',
    });
    expect(gate.headers(START + 500)['x-ratelimit-remaining-requests']).toBe('57');
    expect(gate.headers(START + 1000)['x-ratelimit-remaining-requests']).toBe('58');
  });

  it('are of the limits there are', () => {
    expect(Object.keys(gateOf({ tpm: 10 }).headers(START)).every((name) => name.endsWith('tokens'))).toBe(
      true,
    );
    expect(gateOf({}).headers(START)).toEqual({});
  });

  it.each([
    [0, '0s'],
    [0.2, '1ms'],
    [120, '120ms'],
    [1500, '1.5s'],
    [59_561, '59.561s'],
    [90_000, '1m30s'],
    [360_000, '6m0s'],
    [3_600_500, '1h0m0.5s'],
  ])('write %f ms as %s', (ms, text) => {
    expect(goDuration(ms)).toBe(text);
  });
});
