import type { Label } from './frame.js';
import { titleOf, type Canvas } from './input.js';
import { balanced, textWidth, widest, wrap } from './text.js';
import { type } from './theme.js';

const LINE = 15;
const MOST_LINES = 3;
/** A slanted title longer than this is set on two lines. */
const SLANTED_ROOM = 250;
const ANGLE = -45;
const slope = Math.SQRT1_2;

export type ColumnTitles = {
  readonly labels: readonly Label[];
  /** Pixels that they take below the columns. */
  readonly depth: number;
  /** Pixels that they reach beyond the first column's left edge. */
  readonly overhang: number;
};

/** Scenarios' titles below their columns: level where they fit on a few lines, else slanted. */
export function columnTitles(canvas: Canvas, column: number, height: number): ColumnTitles {
  const titles = canvas.scenarios.map((id) => titleOf(id, canvas));
  const room = column - 10;
  const level = titles.map((title) => wrap(title, room, type.text));
  const fits =
    level.every((lines) => lines.length <= MOST_LINES) && titles.every((title) => whole(title, room));
  const at = { colour: canvas.theme.text, size: type.text };
  return fits ? levelTitles(level, column, height, at) : slantedTitles(titles, column, height, at);
}

/** No word is wider than its column. */
function whole(title: string, room: number): boolean {
  return title.split(' ').every((word) => /\p{sc=Han}/u.test(word) || textWidth(word, type.text) <= room);
}

type Look = Pick<Label, 'colour' | 'size'>;

function levelTitles(
  titles: readonly (readonly string[])[],
  column: number,
  height: number,
  look: Look,
): ColumnTitles {
  const first = height + 16;
  const labels = titles.flatMap((lines, c) =>
    lines.map((text, i): Label => ({
      ...look,
      x: (c + 0.5) * column,
      y: first + i * LINE,
      text,
      align: 'center',
    })),
  );
  return { labels, depth: 16 + (Math.max(...titles.map((lines) => lines.length)) - 0.5) * LINE, overhang: 0 };
}

/** They end at their column and come from the lower left. */
function slantedTitles(titles: readonly string[], column: number, height: number, look: Look): ColumnTitles {
  const wrapped = titles.map((title) => balanced(title, SLANTED_ROOM, type.text));
  const labels = wrapped.flatMap((lines, c) =>
    lines.map((text, i): Label => {
      const aside = (i - (lines.length - 1) / 2) * LINE * slope;
      return {
        ...look,
        x: (c + 0.5) * column + 4 + aside,
        y: height + 12 + LINE * slope * 0.5 * (lines.length - 1) + aside,
        text,
        align: 'right',
        angle: ANGLE,
      };
    }),
  );
  const reach = wrapped.map((lines) => (widest(lines, type.text) + LINE) * slope);
  return {
    labels,
    depth: 12 + LINE + Math.max(...reach),
    overhang: Math.max(0, ...reach.map((length, c) => length - (c + 0.5) * column)),
  };
}
