import type { TopLevelSpec } from 'vega-lite';
import { fraction } from '../figures.js';
import { absences } from './absences.js';
import { rules } from './axes.js';
import type { Label } from './frame.js';
import type { Canvas } from './input.js';
import { HALF, judgedOf } from './judged.js';
import { along } from './place-labels.js';
import { scatterChart } from './scatter.js';
import { PLOT } from './spots.js';
import { type } from './theme.js';
import type { Quadrant } from './words.js';

const ticks = [0, 0.25, 0.5, 0.75, 1];
const corners: readonly (readonly [Quadrant, 'left' | 'right', 'top' | 'bottom'])[] = [
  ['dry', 'left', 'top'],
  ['both', 'right', 'top'],
  ['neither', 'left', 'bottom'],
  ['idle', 'right', 'bottom'],
];

/** Completion against what judges liked: who helps, and who merely sounds nice. */
export function pleasantChart(canvas: Canvas): TopLevelSpec {
  const { say, words, theme } = canvas;
  const { judged, unjudged } = judgedOf(canvas);
  const [x, y] = [HALF * PLOT.width, (1 - HALF) * PLOT.height];
  const cross = [
    { x, x2: x, y: 0, y2: PLOT.height, colour: theme.soft },
    { x: 0, x2: PLOT.width, y, y2: y, colour: theme.soft },
  ];
  return scatterChart(
    {
      title: say.pleasant.title,
      lines: [say.pleasant.about],
      spots: canvas.ranked.flatMap((item) => {
        const one = judged.find(({ overall }) => overall === item.overall);
        if (one === undefined) return [];
        const figures = [fraction(one.completion), fraction(one.pleasant)];
        return [{ item, x: one.pleasant, y: one.completion, figures }];
      }),
      xTitle: say.pleasant.axis,
      xTicks: ticks.map((at) => ({ at, text: String(at) })),
      heads: [words.completion, say.pleasant.short],
      absent: absences(unjudged, canvas),
      layers: [rules(cross, { width: 1.5 })],
      fixed: corners.map((corner) => cornerLabel(corner, canvas)),
      soft: cross.flatMap((line) => along(line, { x: line.x2, y: line.y2 })),
    },
    canvas,
  );
}

function cornerLabel([quadrant, side, edge]: (typeof corners)[number], { say, theme }: Canvas): Label {
  return {
    x: side === 'left' ? 10 : PLOT.width - 10,
    y: edge === 'top' ? 16 : PLOT.height - 16,
    text: say.pleasant.quadrants[quadrant],
    colour: theme.soft,
    size: type.name,
    align: side,
    bold: true,
  };
}
