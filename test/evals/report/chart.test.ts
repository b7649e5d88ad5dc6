import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { langs } from '../../../src/core/lang.js';
import { rankingChart } from '../../../src/evals/report/chart.js';
import { brokenRow, trip } from '../summary/build.js';
import { festival, inputFor } from './fixture.js';
import { high, model, scored } from './rows.js';

it.each(langs)('the chart in %s is the one that was looked at', (lang) => {
  const file = resolve(import.meta.dirname, 'golden', `ranking.${lang}.svg`);
  expect(rankingChart(festival.summary, lang)).toBe(readFileSync(file, 'utf8'));
});

describe('The chart', () => {
  it('names every subject and figure for those who cannot see it', () => {
    const svg = rankingChart(festival.summary, 'en');
    expect(svg).toContain('role="img"');
    expect(svg).toContain('react/qwen:qwen3-max: Completion 0.903 [0.81, 1.00]');
  });

  it('draws no whisker where there is no interval and no dot where there is no mean', () => {
    const rows = [...scored(model('a'), [0.5, 0.5]), brokenRow({ ...model('b') })];
    const svg = rankingChart(inputFor(rows, [trip], []).summary, 'en');
    expect(svg).not.toContain('<path');
    expect(svg.match(/<circle/g)).toHaveLength(2 + 2);
  });

  it('cuts a name that is too long instead of drawing it over the data', () => {
    const svg = rankingChart(
      inputFor(scored(model('很长的名字'.repeat(20)), high), [trip], []).summary,
      'zh',
    );
    expect(svg).toMatch(/>react\/[^<]*…<\/text>/);
  });

  it('keeps markup in a name out of the picture', () => {
    const svg = rankingChart(festival.summary, 'en');
    expect(svg).not.toContain('<b>');
  });
});
