import { describe, expect, it } from 'vitest';
import type { ScoreRow } from '../../../src/core/scores.js';
import { chartFile, chartsFor } from '../../../src/evals/report/charts-listed.js';
import { renderReport } from '../../../src/evals/report/render.js';
import { brokenRow, trip } from '../summary/build.js';
import { festival, inputFor } from './fixture.js';
import { high, model, scored } from './rows.js';

const idsOf = (rows: readonly ScoreRow[]) => inputFor(rows, [trip], []).charts;
const all = [...high, 1];

describe('The charts of a run', () => {
  it('are the intervals alone where there is one scenario, no cost and no judge', () => {
    expect(idsOf(scored(model('a'), all))).toEqual(['intervals']);
  });

  it('show scenarios against subjects where there are several', () => {
    const rows = [...scored(model('a'), all), ...scored({ ...model('a'), scenario: 'dinner' }, all)];
    expect(idsOf(rows)).toEqual(['intervals', 'heatmap']);
  });

  it('set completion against cost where that of two models is known, in money or in tokens', () => {
    const tokens = { in: 1000, out: 200, cached: 0 };
    const [a, b] = ['a', 'b'].map((name) => scored({ ...model(name), tokens }, all));
    expect(idsOf(a ?? [])).toEqual(['intervals']);
    expect(idsOf([...(a ?? []), ...(b ?? [])])).toEqual(['intervals', 'cost']);
  });

  it('leave cost out where nothing was done for it', () => {
    const spent = { tokens: { in: 9, out: 1, cached: 0 } };
    const rows = ['a', 'b'].flatMap((name) => scored({ ...model(name), ...spent }, [0.5, 0.4]));
    expect(idsOf(rows)).toEqual(['intervals']);
  });

  it('show what judges say where they said anything', () => {
    expect(festival.charts).toEqual(['intervals', 'cost', 'pleasant']);
  });

  it('are none where nothing was graded', () => {
    expect(chartsFor(inputFor([brokenRow()], [trip], []).summary, [brokenRow()], [trip])).toEqual([]);
  });

  it('are those that the report shows, in its language, for light and for dark pages', () => {
    for (const lang of ['en', 'zh'] as const) {
      const shown = renderReport(festival, lang).match(/charts\/[\w.]+svg/g) ?? [];
      const listed = festival.charts.flatMap((id) => [
        chartFile(id, lang, 'dark'),
        chartFile(id, lang, 'light'),
      ]);
      expect(shown).toEqual(listed);
    }
  });

  it('say to those who cannot see them what they show', () => {
    expect(renderReport(festival, 'en')).toContain(
      'alt="Completion and usefulness with their intervals. bot:oracle: completion 1.00, usefulness 0.88; react/qwen:qwen3-max: completion 0.90 [0.81, 1.00]',
    );
    expect(renderReport(festival, 'zh')).toContain('最省：react/qwen:qwen3-max，￥0.024，完成度 0.90');
  });

  it('keep markup in names out of what they say', () => {
    const alts = renderReport(festival, 'en').match(/alt="[^\n]*"/g) ?? [];
    expect(alts.length).toBeGreaterThan(0);
    for (const alt of alts) expect(alt.slice(5, -1)).not.toMatch(/[<>"]/);
  });
});
