import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoreRow } from '../../../src/core/scores.js';
import { withoutTiming } from '../../../src/evals/report/closing.js';
import { renderReport } from '../../../src/evals/report/render.js';
import { brokenRow, trip } from '../summary/build.js';
import { festival, festivalRows, inputFor, itineraryFacts } from './fixture.js';
import { high, low, model, scored } from './rows.js';

function report(rows: readonly ScoreRow[], lang: 'zh' | 'en' = 'en'): string {
  return renderReport(inputFor(rows, [trip], []), lang);
}

describe('The report', () => {
  it('says how many trials broke, of what, and with which message', () => {
    const rows = [
      ...scored(model('a'), high),
      brokenRow({ ...model('a'), caseId: 'x', problem: 'HTTP 500' }),
    ];
    const text = report(rows);
    expect(text).toContain('1 of 6 trials broke (vendor failed 1)');
    expect(text).toContain('“HTTP 500”');
  });

  it('warns of subjects of which more broke than the suite allows, and names its share', () => {
    const rows = [...scored(model('a'), high), brokenRow({ ...model('a'), caseId: 'x' })];
    const input = inputFor(rows, [trip], []);
    expect(renderReport({ ...input, maxBroken: 0.1 }, 'en')).toContain(
      'More than 10\u00a0% of the trials broke',
    );
    expect(renderReport({ ...input, maxBroken: 0.2 }, 'en')).not.toContain('of the trials broke for');
  });

  it('marks usefulness wherever it appears when no judge was asked', () => {
    const text = report(scored(model('a'), high));
    expect(text).toContain('Usefulness\\*');
    expect(text).toContain('Without a judge');
  });

  it('gives each scenario a section with its own figures, and repeats none where there is one', () => {
    const rows = [...scored(model('a'), high), ...scored({ ...model('a'), scenario: 'dinner' }, low)];
    const several = report(rows);
    const dinner = several.slice(several.indexOf('## Scenario: dinner'));
    expect(dinner).toContain('| react/a | 0.150 [0.10, 0.20] |');
    const tables = report(scored(model('a'), high)).match(/^\|(?:[^\n]+\n\|)+[^\n]*$/gmu) ?? [];
    expect(new Set(tables).size).toBe(tables.length);
    expect(tables.filter((text) => text.includes('| Usefulness'))).toHaveLength(1);
  });

  it('compares the assistants of one backend, paired by task, with what a task done cost', () => {
    const driven = (assistant: string) => ({ ...model('a'), assistant, subject: `${assistant}/a` });
    const text = report([
      ...scored({ ...driven('react'), tokens: { in: 90, out: 10, cached: 0 } }, low),
      ...scored({ ...driven('team'), tokens: { in: 900, out: 100, cached: 0 } }, high),
    ]);
    const section = text.slice(text.indexOf('## Assistants compared'), text.indexOf('## Scenario'));
    expect(section).toMatch(/\| a \| react \| first \|/);
    expect(section).toMatch(/\| a \| team \| \+0\.\d{3} \[\+0\.\d\d, \+0\.\d\d\] \(\d+ tasks\) \|/);
    expect(report(scored(model('a'), low))).not.toContain('Assistants compared');
  });

  it('says how many of the lines that a model worded were refused', () => {
    const wording = { rephrased: 8, refused: 1, unanswered: 1 };
    const text = report(scored({ ...model('a'), wording }, [0.5, 0.6]));
    expect(text).toContain('of 20 lines, 2 (10\u00a0%) were refused');
    expect(text).toContain('2 got no answer');
  });

  it('is the same for equal inputs, made anew', () => {
    const again = inputFor(structuredClone([...festivalRows]), [itineraryFacts], ['stub:0.7']);
    expect(renderReport(again, 'zh')).toBe(renderReport(festival, 'zh'));
  });

  it('differs under timing only when trials took another time', () => {
    const slow = festivalRows.map((one) => ({ ...one, timing: { ms: one.timing.ms * 3 } }));
    const again = renderReport(inputFor(slow, [itineraryFacts], ['stub:0.7']), 'en');
    expect(again).not.toBe(renderReport(festival, 'en'));
    expect(withoutTiming(again)).toBe(withoutTiming(renderReport(festival, 'en')));
  });

  it('keeps the number of cells of every table whatever subjects are called', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom('|', '\\|', '`|', '\n|', '&#124;'),
        (name, bar) => {
          const rows = scored({ ...model('a'), subject: `${name}${bar}x` }, high);
          const groups = report(rows)
            .split('\n\n')
            .filter((part) => part.startsWith('|'));
          for (const group of groups) {
            const cells = group.split('\n').map((line) => line.split('|').length);
            expect(new Set(cells).size).toBe(1);
          }
        },
      ),
    );
  });
});
