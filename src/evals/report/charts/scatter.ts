import type { TopLevelSpec } from 'vega-lite';
import { fractionGrid, fractionLabels, rules } from './axes.js';
import { dots, type Dot } from './dots.js';
import { chart, type Label } from './frame.js';
import { header, type Key } from './header.js';
import type { Canvas } from './input.js';
import { nameTable } from './name-table.js';
import { namesOf } from './spot-labels.js';
import { LEFT, PLOT, type Scatter, type Spot } from './spots.js';
import { type, WIDTH } from './theme.js';

const AXIS = 52;

/** Subjects as points, completion upwards; names beside them, or numbers with a table where these are many. */
export function scatterChart(scatter: Scatter, canvas: Canvas): TopLevelSpec {
  const { theme, description } = canvas;
  const marks = scatter.spots.map((spot) => dotOf(spot, canvas));
  const named = namesOf(scatter, marks);
  const keys = scatter.spots.some(({ item }) => item.reference) ? [referenceKey(canvas)] : [];
  const head = header({ title: scatter.title, lines: scatter.lines, keys }, WIDTH, theme);
  const table = nameTable(named.numbered ? scatter.spots : [], scatter, canvas);
  const right = Math.max(WIDTH, table.width) - LEFT - PLOT.width;
  const sides = { left: LEFT, top: head.height + 26, right, bottom: AXIS + table.height };
  return chart({
    ...PLOT,
    sides,
    theme,
    description,
    layers: [
      fractionGrid('y'),
      rules(
        scatter.xTicks.map(({ at }) => vertical(at * PLOT.width, theme.grid)),
        { width: 1 },
      ),
      ...scatter.layers,
      rules(named.leaders(theme.soft), { width: 1 }),
      dots([...marks, ...head.dots(sides)], theme),
    ],
    labels: [
      ...head.labels(sides),
      ...axisLabels(scatter, canvas),
      ...scatter.fixed,
      ...named.labels(canvas),
      ...table.labels(sides, PLOT.height + AXIS),
    ],
  });
}

function referenceKey({ theme, say }: Canvas): Key {
  return { dot: { colour: theme.reference, shape: 'circle', hollow: false }, text: say.reference };
}

function vertical(x: number, colour: string): Parameters<typeof rules>[0][number] {
  return { x, x2: x, y: 0, y2: PLOT.height, colour };
}

function dotOf({ item, x, y }: Spot, { theme }: Canvas): Dot {
  return {
    x: x * PLOT.width,
    y: (1 - y) * PLOT.height,
    colour: item.reference ? theme.reference : theme.completion,
    shape: 'circle',
    hollow: false,
  };
}

function axisLabels({ xTicks, xTitle }: Scatter, { theme, words }: Canvas): readonly Label[] {
  const look = { colour: theme.soft, size: type.text };
  return [
    ...fractionLabels('y', PLOT, theme),
    ...xTicks.map(({ at, text }): Label => {
      return { ...look, x: at * PLOT.width, y: PLOT.height + 14, text, align: 'center' };
    }),
    { ...look, x: PLOT.width, y: PLOT.height + 34, text: xTitle, align: 'right', colour: theme.text },
    { ...look, x: -10, y: -16, text: words.completion, colour: theme.text },
  ];
}
