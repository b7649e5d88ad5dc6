import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/evals/report/render.js';
import { campaignFacts, campaignRows } from './campaign-run.js';
import { fail, fewTasks, floorsOnly, inconclusive, pass } from './decisions.js';
import { inputFor } from './fixture.js';

const report = (decision: typeof pass | null, lang: 'en' | 'zh' = 'en'): string =>
  renderReport(inputFor(campaignRows, campaignFacts, [], decision), lang);

describe('The section on a decision', () => {
  it('shows every rule with its verdict, what was measured and what was asked for', () => {
    expect(report(fail)).toContain(
      '| completion not worse | overall | **fail** | −0.10 (≥ −0.14, ≤ −0.06) | ≥ −0.05 | 96 |',
    );
    expect(report(fail, 'zh')).toContain('| 没有变差 | “亲戚盘问演练” | **不通过** | −0.21');
  });

  it('shows how many tasks would settle what could not be told', () => {
    expect(report(inconclusive)).toContain('| 96 (410 needed) |');
  });

  it('says what stands in the way where nothing was measured', () => {
    expect(report(fewTasks)).toContain('| enough evidence | overall | *inconclusive* | only 12 tasks');
  });

  it('compares the scenarios, names what differs and which tasks were lost, and why', () => {
    const text = report(pass);
    expect(text).toContain('| Questions from relatives | 48 | 0.74 | 0.90 | +0.16 [+0.10, +0.22] | 12 / 1 |');
    expect(text).toContain('- backend: old&#124;v1 → b');
    expect(text).toContain('- The way home itinerary-h04: is home for the dinner, ran out of turns');
  });

  it('keeps all that depends on the clock under timing', () => {
    const text = report(pass);
    expect(text.slice(0, text.indexOf('<!-- timing -->\n'))).not.toContain('| p95 |');
    expect(text).toContain('| p95 | 40.00 | 41.00 |');
  });

  it('compares nothing where the floors alone decided, and is left out without a decision', () => {
    expect(report(floorsOnly)).toContain(
      '| completion reaches the floor | “Questions from relatives” | pass |',
    );
    expect(report(floorsOnly)).not.toContain('Tasks gained / lost');
    expect(report(null)).not.toContain('rule by rule');
  });

  it('repeats no table of the report', () => {
    const tables = report(pass).match(/^\|(?:[^\n]+\n\|)+[^\n]*$/gmu) ?? [];
    expect(tables.length).toBeGreaterThan(10);
    expect(new Set(tables).size).toBe(tables.length);
  });
});
