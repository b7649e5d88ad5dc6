import { describe, expect, it } from 'vitest';
import type { ScoreRow } from '../../../src/core/scores.js';
import { chartFile, chartsFor } from '../../../src/evals/report/charts-listed.js';
import { renderReport } from '../../../src/evals/report/render.js';
import { brokenRow, trip } from '../summary/build.js';
import { festival, inputFor } from './fixture.js';
import { high, model, scored } from './rows.js';

const idsOf = (rows: readonly ScoreRow[]) => inputFor(rows, [trip], []).charts.map(({ id }) => id);
const all = [...high, 1];

describe('The charts of a run', () => {
  it('are the intervals alone where there is one scenario, no cost and no judge', () => {
    expect(idsOf(scored(model('a'), all))).toEqual(['intervals']);
  });

  it('show scenarios against subjects where there are several', () => {
    const rows = [...scored(model('a'), all), ...scored({ ...model('a'), scenario: 'dinner' }, all)];
    expect(idsOf(rows)).toEqual(['intervals', 'heatmap']);
  });

  it('show cost in money where everything has a price in one currency, else in tokens', () => {
    const tokens = { in: 1000, out: 200, cached: 0 };
    const paid = { tokens, cost: { amount: 1, currency: 'CNY' } };
    const [, money] = inputFor(scored({ ...model('a'), ...paid }, all), [trip], []).charts;
    expect(money).toMatchObject({ unit: { kind: 'money', currency: 'CNY' }, points: [{ perDone: 6 }] });
    const mixed = [...scored({ ...model('a'), ...paid }, all), ...scored({ ...model('b'), tokens }, all)];
    const [, counted] = inputFor(mixed, [trip], []).charts;
    expect(counted).toMatchObject({
      unit: { kind: 'tokens' },
      points: [{ perDone: 7200 }, { perDone: 7200 }],
    });
  });

  it('leave cost out where nothing was done for it', () => {
    expect(idsOf(scored({ ...model('a'), tokens: { in: 9, out: 1, cached: 0 } }, [0.5, 0.4]))).toEqual([
      'intervals',
    ]);
  });

  it('show what judges say where they said anything', () => {
    expect(festival.charts.map(({ id }) => id)).toEqual(['intervals', 'cost', 'pleasant']);
    expect(festival.charts.at(-1)).toMatchObject({ points: [{ qualities: 0.7 }, {}, {}] });
  });

  it('are none where nothing was graded', () => {
    expect(chartsFor(inputFor([brokenRow()], [trip], []).summary, [brokenRow()], [trip])).toEqual([]);
  });

  it('are those that the report shows, in its language, for light and for dark pages', () => {
    for (const lang of ['en', 'zh'] as const) {
      const shown = renderReport(festival, lang).match(/charts\/[\w.]+svg/g) ?? [];
      const listed = festival.charts.flatMap(({ id }) => [
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
