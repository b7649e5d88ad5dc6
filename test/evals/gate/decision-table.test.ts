import { describe, expect, it } from 'vitest';
import { gatePolicySchema, type GatePolicy, type GateResult } from '../../../src/core/gate.js';
import type { ScoreLine } from '../../../src/core/scores.js';
import { gate } from '../../../src/evals/gate/gate.js';
import { gateText } from '../../../src/evals/gate/gate-text.js';
import { operand } from '../compare/build.js';
import { holes } from './decision-holes.js';
import { refused } from './decision-refused.js';
import { baseline, usualDecisions } from './decision-table.js';

function decide(
  before: readonly ScoreLine[] | null,
  after: readonly ScoreLine[],
  given: Partial<GatePolicy> = {},
): GateResult {
  const policy = gatePolicySchema.parse(given);
  return gate(before === null ? null : operand('old', before), operand('new', after), policy);
}

describe('A gate', () => {
  it.each([...usualDecisions, ...holes])(
    'decides on %s',
    (_what, { before = baseline, after, policy }, code, says) => {
      const result = decide(before, after, policy);
      expect(gateText(result)).toContain(says);
      expect(result.exitCode).toBe(code);
    },
  );

  it('is not green for a file of which lines were cut off', () => {
    const cut = { ...operand('new', baseline), lines: operand('new', baseline).lines.slice(0, 40) };
    const result = gate(null, cut, gatePolicySchema.parse({ minCompletion: 0.5 }));
    expect(gateText(result)).toContain('a run is not finished');
    expect(result.exitCode).toBe(4);
  });

  it.each(refused)('refuses %s', (_what, { before = baseline, after, policy }, says) => {
    expect(() => decide(before, after, policy)).toThrow(says);
  });
});
