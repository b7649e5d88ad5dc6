import { describe, expect, it } from 'vitest';
import { rankingText } from '../../../src/evals/report/ranking-text.js';
import { renderReport } from '../../../src/evals/report/render.js';
import { inline } from '../../../src/evals/report/untrusted.js';
import { brokenRow, row, trip } from '../summary/build.js';
import { festival, inputFor } from './fixture.js';

const linesOf = (text: string) => text.split('\n').map((line) => line.trim().split(/ {2,}/));

describe('the ranking for a terminal', () => {
  it('has the order, the places and the figures of the report', () => {
    const [, ...rows] = linesOf(rankingText(festival.summary));
    const table = renderReport(festival, 'en').split('\n');
    const start = table.findIndex((line) => line.startsWith('| Subject | Place | Completion'));
    const figures = table.slice(start + 2, start + 2 + rows.length).map((line) =>
      line
        .replaceAll('**', '')
        .split('|')
        .slice(1, 6)
        .map((cell) => cell.trim()),
    );
    expect(rows.length).toBeGreaterThan(1);
    const shown = rows.map(([subject = '', ...others]) => [inline(subject), ...others]);
    expect(shown.map((cells) => cells.slice(0, 5))).toEqual(figures);
  });

  it('counts what broke', () => {
    const rows = [
      row({ caseId: 'a' }),
      brokenRow({ caseId: 'b' }),
      brokenRow({ caseId: 'c', broken: 'timeout' }),
    ];
    expect(linesOf(rankingText(inputFor(rows, [trip], []).summary))[1]?.at(-1)).toBe('2');
  });
});
