import type { TopLevelSpec } from 'vega-lite';
import type { Ranked } from '../../rank.js';
import { NONE } from '../figures.js';
import { inkOn, shade } from './colour.js';
import { dots } from './dots.js';
import { centred, chart, colours, type Label, type Layer } from './frame.js';
import { header, type Header, type Key } from './header.js';
import { nameOf, type Canvas } from './input.js';
import { columnTitles } from './column-titles.js';
import { widest, wrap } from './text.js';
import { MARGIN, type, WIDTH } from './theme.js';

const LINE = 15;
/** Names wider than this are set on two lines. */
const NAME_ROOM = 250;
const GAP = 14;
const COLUMN = { least: 46, most: 150 } as const;
/** Of a cell's step, between cells. */
const INNER = 0.05;

type Cell = {
  readonly row: number;
  readonly column: number;
  readonly mean: number | null;
};

/** Mean completion of every subject (a row, best first) in every scenario (a column), as a number on a shade. */
export function heatmapChart(canvas: Canvas): TopLevelSpec {
  const { ranked, scenarios, theme, description } = canvas;
  const names = ranked.map((item) => nameLines(item, canvas));
  const step = Math.max(0, ...names.map((lines) => lines.length)) * LINE + 14;
  const nameRoom = MARGIN + widest(names.flat(), type.name) + GAP;
  const fitting = Math.floor((WIDTH - nameRoom - MARGIN) / scenarios.length);
  const column = Math.min(COLUMN.most, Math.max(COLUMN.least, fitting));
  const size = { width: column * scenarios.length, height: step * ranked.length };
  const titles = columnTitles(canvas, column, size.height);
  const left = Math.ceil(Math.max(nameRoom, titles.overhang + MARGIN));
  const right = Math.ceil(Math.max(MARGIN, WIDTH - left - size.width));
  const cells = cellsIn(canvas);
  const head = headerOf(canvas, cells, left + size.width + right);
  const sides = { left, top: head.height, right, bottom: Math.ceil(titles.depth + MARGIN) };
  return chart({
    ...size,
    sides,
    theme,
    description,
    layers: [filled(cells, canvas), missing(cells, canvas), dots(head.dots(sides), theme)],
    labels: [
      ...head.labels(sides),
      ...names.flatMap((lines, i) => nameLabels(lines, ranked[i], (i + 0.5) * step, canvas)),
      ...cells.map((cell) => figure(cell, { column, step }, canvas)),
      ...titles.labels,
    ],
  });
}

function headerOf({ say, theme }: Canvas, cells: readonly Cell[], width: number): Header {
  const swatch = (value: number): Key => ({
    dot: { colour: shade(value, theme), shape: 'square', hollow: false },
    text: String(value),
  });
  const dashed: Key = { dot: null, text: `${NONE}  ${say.heatmap.missing}` };
  const keys = [
    ...[0, 0.25, 0.5, 0.75, 1].map(swatch),
    ...(cells.some(({ mean }) => mean === null) ? [dashed] : []),
  ];
  return header({ title: say.heatmap.title, lines: [say.heatmap.about], keys }, width, theme);
}

function cellsIn({ ranked, scenarios, summary }: Canvas): readonly Cell[] {
  const means = new Map(
    summary.cells.map(({ subject, scenario, completion }) => [
      JSON.stringify([subject, scenario]),
      completion.mean,
    ]),
  );
  return ranked.flatMap(({ overall }, row) =>
    scenarios.map((id, column) => ({
      row,
      column,
      mean: means.get(JSON.stringify([overall.subject, id])) ?? null,
    })),
  );
}

const band = <Field extends string>(field: Field, count: number) =>
  ({
    field,
    type: 'ordinal',
    axis: null,
    scale: {
      domain: Array.from({ length: count }, (_, i) => i),
      paddingInner: INNER,
      paddingOuter: INNER / 2,
    },
  }) as const;

function filled(cells: readonly Cell[], { theme, ranked, scenarios }: Canvas): Layer {
  const values = cells.flatMap(({ row, column, mean }) =>
    mean === null ? [] : [{ row, column, fill: shade(mean, theme) }],
  );
  return {
    data: { values },
    mark: { type: 'rect' },
    encoding: {
      x: band('column', scenarios.length),
      y: band('row', ranked.length),
      fill: colours('fill'),
    },
  };
}

/** Dashed outlines. */
function missing(cells: readonly Cell[], { theme, ranked, scenarios }: Canvas): Layer {
  const values = cells.flatMap(({ row, column, mean }) => (mean === null ? [{ row, column }] : []));
  return {
    data: { values },
    mark: { type: 'rect', fill: theme.ground, stroke: theme.soft, strokeDash: [3, 3] },
    encoding: { x: band('column', scenarios.length), y: band('row', ranked.length) },
  };
}

function figure(
  { row, column, mean }: Cell,
  step: { readonly column: number; readonly step: number },
  { theme }: Canvas,
): Label {
  return {
    x: (column + 0.5) * step.column,
    y: (row + 0.5) * step.step,
    text: mean === null ? NONE : mean.toFixed(2),
    colour: mean === null ? theme.soft : inkOn(shade(mean, theme)),
    size: type.text,
    align: 'center',
  };
}

function nameLines({ overall, reference }: Ranked, { say }: Canvas): readonly string[] {
  return [...wrap(nameOf(overall), NAME_ROOM, type.name), ...(reference ? [say.reference] : [])];
}

function nameLabels(
  lines: readonly string[],
  item: Ranked | undefined,
  y: number,
  { theme }: Canvas,
): readonly Label[] {
  const colour = item?.reference === true ? theme.soft : theme.text;
  return centred(lines, { x: -GAP, y, colour, size: type.name, align: 'right' }, LINE);
}
