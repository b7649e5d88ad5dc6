/** A benchmark as a picture: for each cell bars of wall clock over ideal and of CPU a case, with lowest and highest. */
import type { TopLevelSpec } from 'vega-lite';
import { chart, colours, pixels, type Label, type Layer } from '../src/evals/report/charts/frame.js';
import { header } from '../src/evals/report/charts/header.js';
import { textWidth } from '../src/evals/report/charts/text.js';
import { MARGIN, themes, type, WIDTH, type Mode, type Theme } from '../src/evals/report/charts/theme.js';
import { cellText } from './cells.js';
import { figuresOf, isOurs, type Figures, type Spread } from './figures.js';
import type { Lines } from './lines.js';

const ROW = 22;
const BAR = 12;
const HEAD = 54;
const GAP = 22;
const VALUE_ROOM = 52;

type Panel = {
  readonly key: 'ratio' | 'cpuMs';
  readonly title: string;
  readonly at: number;
  readonly width: number;
};
type Bar = {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly colour: string;
};
type Drawn = {
  readonly bars: readonly Bar[];
  readonly whiskers: readonly Bar[];
  readonly labels: readonly Label[];
};

const TITLE = 'What the harness costs';
const LINE =
  'Bars: medians of all rounds; lines: lowest to highest. Left: wall clock over what waiting for the model alone would take; right: ' +
  'CPU milliseconds a case. Shorter is better; each cell has its own scale.';

/** Tools that gave no figures in a cell are named in it without a bar. */
export function benchChart(lines: Lines, mode: Mode): TopLevelSpec {
  const theme = themes[mode];
  const names = lines.header.tools.map(({ name }) => name);
  const left = Math.ceil(MARGIN + Math.max(...names.map((name) => textWidth(name, type.name))) + 12);
  const width = WIDTH - left - MARGIN;
  const half = (width - GAP) / 2;
  const panels: readonly Panel[] = [
    { key: 'ratio', title: 'wall clock / ideal', at: 0, width: half - VALUE_ROOM },
    { key: 'cpuMs', title: 'CPU ms a case', at: half + GAP, width: half - VALUE_ROOM },
  ];
  const head = header({ title: TITLE, lines: [LINE], keys: [] }, WIDTH, theme);
  const sides = { left, top: head.height, right: MARGIN, bottom: MARGIN };
  const block = HEAD + names.length * ROW;
  const drawn = lines.header.cells.map((cell, i): Drawn => {
    const all = names
      .map((name) => figuresOf(name, cell, lines.lines))
      .toSorted((a, b) => (a.ratio?.median ?? Infinity) - (b.ratio?.median ?? Infinity));
    return drawCell({ title: `${cell.name}: ${cellText(cell)}`, all, panels, top: i * block, left }, theme);
  });
  return chart({
    ...{ width, height: lines.header.cells.length * block, sides, theme },
    layers: [rects(drawn.flatMap(({ bars }) => bars)), rects(drawn.flatMap(({ whiskers }) => whiskers))],
    labels: [...head.labels(sides), ...drawn.flatMap(({ labels }) => labels)],
    description: `${TITLE}: the figures are those of the tables.`,
  });
}

type Block = {
  readonly title: string;
  readonly all: readonly Figures[];
  readonly panels: readonly Panel[];
  readonly top: number;
  readonly left: number;
};

function drawCell({ title, all, panels, top, left }: Block, theme: Theme): Drawn {
  const middle = (row: number): number => top + HEAD + row * ROW + ROW / 2;
  const names = all.map(({ tool }, row): Label => {
    const bold = isOurs(tool);
    return { x: -12, y: middle(row), text: tool, colour: theme.text, size: type.name, align: 'right', bold };
  });
  const heads = panels.map((panel): Label => ({
    x: panel.at,
    y: top + 42,
    text: panel.title,
    colour: theme.soft,
    size: type.note,
  }));
  const title0: Label = {
    x: MARGIN - left,
    y: top + 22,
    text: title,
    colour: theme.text,
    size: type.name,
    bold: true,
  };
  const drawn = panels.map((panel) => drawPanel(panel, all, middle, theme));
  return {
    bars: drawn.flatMap(({ bars }) => bars),
    whiskers: drawn.flatMap(({ whiskers }) => whiskers),
    labels: [title0, ...heads, ...names, ...drawn.flatMap(({ labels }) => labels)],
  };
}

function drawPanel(
  panel: Panel,
  all: readonly Figures[],
  middle: (row: number) => number,
  theme: Theme,
): Drawn {
  const most = Math.max(...all.map((figures) => figures[panel.key]?.high ?? 0));
  const x = (value: number): number => panel.at + (most === 0 ? 0 : (value / most) * panel.width);
  const rows = all.map(({ tool, [panel.key]: value }, row) => ({ tool, value, y: middle(row) }));
  return {
    bars: rows.flatMap(({ tool, value, y }) =>
      value === null
        ? []
        : [
            {
              x: panel.at,
              x2: x(value.median),
              y: y - BAR / 2,
              y2: y + BAR / 2,
              colour: colourOf(tool, theme),
            },
          ],
    ),
    whiskers: rows.flatMap(({ value, y }) =>
      value === null
        ? []
        : [{ x: x(value.low), x2: x(value.high), y: y - 0.75, y2: y + 0.75, colour: theme.text }],
    ),
    labels: rows.map(({ value, y }) => ({
      ...{ x: value === null ? panel.at : x(value.high) + 6, y, text: valueText(value) },
      ...{ colour: theme.text, size: type.note },
    })),
  };
}

const valueText = (value: Spread | null): string => (value === null ? 'no figure' : value.median.toFixed(2));

function colourOf(tool: string, theme: Theme): string {
  if (isOurs(tool)) return theme.completion;
  return tool === 'floor' ? theme.grid : theme.reference;
}

function rects(bars: readonly Bar[]): Layer {
  return {
    data: { values: bars.map((bar) => ({ ...bar })) },
    mark: { type: 'rect' },
    encoding: {
      x: pixels('x'),
      x2: { field: 'x2' },
      y: pixels('y'),
      y2: { field: 'y2' },
      fill: colours('colour'),
    },
  };
}
