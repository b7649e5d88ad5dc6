import { describe, expect, test } from 'vitest';
import { gapWords } from '../../../src/scenarios/itinerary/criteria/gap-words.js';
import type { Gap } from '../../../src/scenarios/itinerary/cost-gap.js';

const gap: Gap = { of: 'plan', value: 1, agent: 29_550, base: 67_050, opt: 29_550 };

describe('a comparison of costs', () => {
  test('names three amounts in yuan and says that the optimum was reached', () => {
    expect(gapWords(gap)).toEqual({
      zh: '交付的方案：总成本 J 295.50 元，自己安排 670.50 元，最优 295.50 元；与最优持平',
      en: 'the delivered plan: J 295.50 yuan; on their own 670.50, optimum 295.50: as good as the optimum',
    });
  });

  test('says by how much the optimum was missed', () => {
    const { zh, en } = gapWords({ ...gap, agent: 30_780, value: 0.967 });
    expect(zh).toMatch(/；比最优高 12\.30 元（4\.2 %），得 0\.97$/);
    expect(en).toMatch(/: 12\.30 yuan \(4\.2 %\) above the optimum, value 0\.97$/);
  });

  test('says when what was bought before a rise beats the optimum after it', () => {
    expect(gapWords({ ...gap, agent: 29_450 }).zh).toMatch(/；比最优低 1 元$/);
  });

  test('says where there was no way home', () => {
    expect(gapWords({ ...gap, of: 'recovery', base: null }).zh).toContain('自己安排到不了家');
    expect(gapWords({ ...gap, of: 'held', agent: null, value: 0 })).toEqual({
      zh: '事发时手里的方案：到不了家',
      en: 'the plan held at the event: no way home',
    });
  });
});
