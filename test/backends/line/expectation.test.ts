import { describe, expect, it } from 'vitest';
import { createExpectation } from '../../../src/backends/line/expectation.js';
import { measurePrompt } from '../../../src/backends/tokens.js';
import { ask } from '../rig.js';

const request = measurePrompt(ask('x'.repeat(384)));
const usage = (input: number, out: number, estimated = false) => ({ in: input, out, cached: 0, estimated });

describe('what a try is expected to use', () => {
  it('is the estimate of the prompt and some hundred tokens, before the first answer', () => {
    expect(createExpectation(null).of(request)).toEqual({ expected: 500, surcharge: 0 });
    expect(createExpectation(50).of(request).expected).toBe(150);
  });

  it('follows how the vendor counts and how long its answers are', () => {
    const expectation = createExpectation(null);
    for (let i = 0; i < 40; i += 1) expectation.answered(request, usage(150, i % 2 === 0 ? 80 : 120));
    const { expected } = expectation.of(request);
    expect(expected).toBeGreaterThan(240);
    expect(expected).toBeLessThan(260);
  });

  it('is learned apart for scripts, which vendors count otherwise', () => {
    const expectation = createExpectation(null);
    const chinese = measurePrompt(ask('好'.repeat(396)));
    for (let i = 0; i < 40; i += 1) expectation.answered(chinese, usage(200, 100));
    expect(expectation.of(chinese).expected).toBe(300);
    for (let i = 0; i < 40; i += 1) expectation.answered(request, usage(100, 100));
    expect(expectation.of(request).expected).toBe(200);
    expect(expectation.of(chinese).expected).toBe(300);
  });

  it('learns nothing from usage that is itself an estimate', () => {
    const expectation = createExpectation(null);
    expectation.answered(request, usage(9000, 9000, true));
    expect(expectation.of(request).expected).toBe(500);
  });

  it('counts max_tokens for a vendor whose 429s show that it does, and slowly forgets it', () => {
    const expectation = createExpectation(1000);
    expectation.answered(request, usage(100, 100));
    expect(expectation.of(request)).toEqual({ expected: 200, surcharge: 0 });
    for (let i = 0; i < 9; i += 1) expectation.throttled();
    expect(expectation.of(request)).toEqual({ expected: 1100, surcharge: 900 });
    for (let i = 0; i < 4000; i += 1) expectation.answered(request, usage(100, 100));
    expect(expectation.of(request).surcharge).toBe(0);
  });
});
