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
    const start = table.findIndex((line) => line.startsWith('| Subject | Completion | Usefulness'));
    const places = table.slice(start + 2, start + 2 + rows.length).map((line) => {
      const [name = '', ...figures] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      const [, place = '-', subject = name] = /^(\d+)\. \*\*(.+)\*\*$/.exec(name) ?? [];
      return [place, subject, ...figures.slice(0, 3)];
    });
    expect(rows.length).toBeGreaterThan(1);
    const shown = rows.map(([place = '', subject = '', ...figures]) => [place, inline(subject), ...figures]);
    expect(shown.map((cells) => cells.slice(0, 5))).toEqual(places);
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
