import type { TopLevelSpec } from 'vega-lite';
import type { Overall } from '../../../core/summary.js';
import type { Ranked } from '../../rank.js';
import { estimate } from '../figures.js';
import { dots, type Dot } from './dots.js';
import { centred, chart, type Label, type Layer } from './frame.js';
import { header, type Key } from './header.js';
import { levelOf, nameOf, type Canvas } from './input.js';
import { textWidth, widest, wrap } from './text.js';
import { MARGIN, type, WIDTH, type Theme } from './theme.js';
import { fractionGrid, fractionLabels, rules, whiskers } from './axes.js';

const figures = ['completion', 'usefulness'] as const;
type Figure = (typeof figures)[number];

const ROW = 48;
/** From a row's top to the middle of its mark. */
const markAt: Readonly<Record<Figure, number>> = { completion: 16, usefulness: 32 };
const shapes = { completion: 'circle', usefulness: 'diamond' } as const;
/** Names wider than this are set on two lines. */
const NAME_ROOM = 270;
const LEAST_PLOT = 280;
const GAP = 18;
const AXIS = 40;

/** A dot for each subject's completion, a diamond for its usefulness, with their intervals; the figures at the right. */
export function intervalsChart(canvas: Canvas): TopLevelSpec {
  const { ranked, say, theme, words, description } = canvas;
  const ranks = ranked.some(({ overall }) => overall.rank !== null);
  const placeRoom = ranks ? Math.max(textWidth(say.intervals.places, type.text), 40) + GAP : 0;
  const values = ranked.flatMap(({ overall }) => figures.map((figure) => estimate(overall[figure], words)));
  const left = Math.ceil(MARGIN + placeRoom + nameRoom(canvas) + GAP);
  const right = Math.ceil(GAP + widest(values, type.text) + MARGIN);
  const width = Math.max(LEAST_PLOT, WIDTH - left - right);
  const height = ranked.length * ROW;
  const head = header(wordsOf(canvas, ranks), left + width + right, theme);
  const sides = { left, top: head.height + (ranks ? 20 : 6), right, bottom: AXIS };
  const marks = ranked.flatMap((item, i) => figures.map((figure) => ({ item, i, figure })));
  return chart({
    width,
    height,
    sides,
    theme,
    description,
    layers: [
      fractionGrid('x'),
      rowLines(ranked.length, { from: MARGIN - left, to: width + right - MARGIN }, theme),
      whiskers(
        marks.map(({ item, i, figure }) => ({
          ...item.overall[figure],
          at: i * ROW + markAt[figure],
          colour: colourOf(item, figure, theme),
        })),
        'x',
      ),
      dots([...marks.flatMap((mark) => dotOf(mark, width, theme)), ...head.dots(sides)], theme),
    ],
    labels: [
      ...head.labels(sides),
      ...(ranks ? placeLabels(MARGIN - left, canvas) : []),
      ...ranked.flatMap((item, i) => nameLabels(item, i, MARGIN + placeRoom - left, canvas)),
      ...marks.map(({ item, i, figure }) => ({
        x: width + GAP,
        y: i * ROW + markAt[figure],
        text: estimate(item.overall[figure], words),
        colour: item.overall[figure].mean === null ? theme.soft : colourOf(item, figure, theme),
        size: type.text,
      })),
      ...fractionLabels('x', { width, height }, theme),
    ],
  });
}

function nameRoom({ ranked, say }: Canvas): number {
  const lines = ranked.flatMap(({ overall }) => wrap(nameOf(overall), NAME_ROOM, type.name));
  const notes = ranked.some(({ reference }) => reference) ? [say.reference] : [];
  return Math.max(widest(lines, type.name), widest(notes, type.note));
}

function wordsOf(canvas: Canvas, ranks: boolean): Parameters<typeof header>[0] {
  const { ranked, say, summary, theme, words } = canvas;
  const starred = summary.instrument.judges.length === 0;
  const key = (figure: Figure, text: string): Key => ({
    dot: { colour: theme[figure], shape: shapes[figure], hollow: false },
    text,
  });
  const hollow: Key = {
    dot: { colour: theme.soft, shape: 'circle', hollow: true },
    text: say.intervals.hollow,
  };
  const isHollow = ranked.some(({ overall }) =>
    figures.some((figure) => overall[figure].mean !== null && overall[figure].low === null),
  );
  return {
    title: say.intervals.title,
    lines: [
      say.intervals.about(levelOf(canvas)),
      ...(ranks ? [say.intervals.placesAbout] : []),
      ...(starred ? [say.intervals.noJudge] : []),
    ],
    keys: [
      key('completion', words.completion),
      key('usefulness', starred ? `${words.usefulness}*` : words.usefulness),
      ...(isHollow ? [hollow] : []),
    ],
  };
}

function colourOf({ reference }: Ranked, figure: Figure, theme: Theme): string {
  return reference ? theme.reference : theme[figure];
}

type Mark = { readonly item: Ranked; readonly i: number; readonly figure: Figure };

/** None without a mean; hollow without an interval. */
function dotOf({ item, i, figure }: Mark, width: number, theme: Theme): readonly Dot[] {
  const { mean, low, high } = item.overall[figure];
  if (mean === null) return [];
  return [
    {
      x: mean * width,
      y: i * ROW + markAt[figure],
      colour: colourOf(item, figure, theme),
      shape: shapes[figure],
      hollow: low === null || high === null,
    },
  ];
}

/** Between subjects. */
function rowLines(count: number, { from, to }: { from: number; to: number }, { grid }: Theme): Layer {
  const between = Array.from({ length: count + 1 }, (_, i) => i * ROW);
  return rules(
    between.map((y) => ({ x: from, x2: to, y, y2: y, colour: grid })),
    { width: 1 },
  );
}

function nameLabels(item: Ranked, i: number, x: number, { say, theme }: Canvas): readonly Label[] {
  const lines = wrap(nameOf(item.overall), NAME_ROOM, type.name);
  const colour = item.reference ? theme.soft : theme.text;
  const middle = i * ROW + ROW / 2;
  if (!item.reference) return centred(lines, { x, y: middle, colour, size: type.name });
  const last = middle + lines.length * 7.5;
  return [
    ...centred(lines, { x, y: middle - 7, colour, size: type.name }, 15),
    { x, y: last, text: say.reference, colour: theme.soft, size: type.note },
  ];
}

function placeLabels(x: number, { ranked, say, theme }: Canvas): readonly Label[] {
  const at = { x, colour: theme.text, size: type.text };
  const head = { ...at, y: -12, text: say.intervals.places, colour: theme.soft };
  return [
    head,
    ...ranked.flatMap(({ overall }, i) =>
      overall.rank === null ? [] : [{ ...at, y: i * ROW + ROW / 2, text: places(overall.rank) }],
    ),
  ];
}

function places({ best, worst }: NonNullable<Overall['rank']>): string {
  return best === worst ? String(best) : `${String(best)}–${String(worst)}`;
}
