import { describe, expect, it } from 'vitest';
import { gatePolicySchema, gateResultSchema } from '../../../src/core/gate.js';
import { gate } from '../../../src/evals/gate/gate.js';
import { annotations, jobSummary } from '../../../src/evals/gate/github.js';
import { junitXml } from '../../../src/evals/gate/junit.js';
import { operand, trials } from '../compare/build.js';

const policy = gatePolicySchema.parse({ maxCostPerDone: 1 });
const scenarios = ['trip', 'talk'];
const rows = (lost: number) =>
  scenarios.flatMap((scenario) => trials(60, (i) => (i % lost === 0 ? 0 : 1), { scenario }));
const failed = gate(operand('base#react/a|b', rows(10)), operand('new<&>', rows(2)), policy);

describe('A gate’s result', () => {
  it('fits its schema', () => {
    expect(gateResultSchema.parse(failed)).toEqual(failed);
  });

  it('is JUnit XML with a test case for each rule and scenario', () => {
    const xml = junitXml(failed);
    const names = [...xml.matchAll(/<testcase classname="festeval\.gate" name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual([
      'evidence',
      'broken',
      'completion',
      'usefulness',
      'harm trip',
      'harm talk',
      'cost',
    ]);
    expect(xml).toContain('tests="7" failures="4" errors="1"');
    expect(xml).toContain('<testcase classname="festeval.gate" name="evidence"/>');
    expect(xml).toContain('<error type="unknown"');
    expect(xml).not.toMatch(/new<&>/);
  });

  it('is a job summary whose table nobody’s name can break', () => {
    const summary = jobSummary(failed);
    expect(summary).toMatch(/^## FAIL: /);
    const bars = summary
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => (line.match(/\|/g) ?? []).length);
    expect(new Set(bars)).toEqual(new Set([6]));
  });

  it('is an annotation for each rule that does not hold: an error or, where it cannot tell, a warning', () => {
    const lines = annotations(failed);
    expect(lines.filter((line) => line.startsWith('::error title=festeval gate'))).toHaveLength(4);
    expect(lines.filter((line) => line.startsWith('::warning title=festeval gate'))).toHaveLength(1);
    expect(lines.join('')).not.toContain('\n');
    expect(
      annotations(gate(operand('a', rows(10)), operand('b', rows(10)), gatePolicySchema.parse({}))),
    ).toEqual([]);
  });
});
