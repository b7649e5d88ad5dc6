import type { Dot } from './dots.js';
import type { Label, Sides } from './frame.js';
import { textWidth, wrap } from './text.js';
import { MARGIN, type, type Theme } from './theme.js';

/** A mark and what it means; without a mark, a note. */
export type Key = { readonly dot: Omit<Dot, 'x' | 'y'> | null; readonly text: string };

export type Header = {
  /** In pixels, from the chart's upper edge. */
  readonly height: number;
  readonly labels: (sides: Sides) => readonly Label[];
  readonly dots: (sides: Sides) => readonly Dot[];
};

const TITLE_Y = MARGIN + type.title / 2;
const LINE = 17;
const KEY_LINE = 21;
const DOT_ROOM = 18;
const KEY_GAP = 24;

/** The title, what the chart shows and what its marks mean, at the chart's upper left, on as many lines as it takes. */
export function header(
  { title, lines, keys }: { title: string; lines: readonly string[]; keys: readonly Key[] },
  width: number,
  theme: Theme,
): Header {
  const wrapped = lines.flatMap((line) => wrap(line, width - 2 * MARGIN, type.text));
  const textY = TITLE_Y + 25;
  const keyY = textY + wrapped.length * LINE + 6;
  const placed = placeKeys(keys, width);
  const keyLines = placed.length === 0 ? 0 : Math.max(...placed.map(({ line }) => line)) + 1;
  const text = { colour: theme.text, size: type.text };
  return {
    height: keyY + keyLines * KEY_LINE,
    labels: ({ left, top }) => [
      { ...text, x: MARGIN - left, y: TITLE_Y - top, text: title, size: type.title, bold: true },
      ...wrapped.map((line, i) => ({
        x: MARGIN - left,
        y: textY + i * LINE - top,
        text: line,
        colour: theme.soft,
        size: type.text,
      })),
      ...placed.map(({ key, x, line }) => ({
        ...text,
        x: x + (key.dot === null ? 0 : DOT_ROOM) - left,
        y: keyY + line * KEY_LINE - top,
        text: key.text,
      })),
    ],
    dots: ({ left, top }) =>
      placed.flatMap(({ key: { dot }, x, line }) =>
        dot === null ? [] : [{ ...dot, x: x + 6 - left, y: keyY + line * KEY_LINE - top }],
      ),
  };
}

type Placed = { readonly key: Key; readonly x: number; readonly line: number };

/** One after another, a new line where the next would not fit. */
function placeKeys(keys: readonly Key[], width: number): readonly Placed[] {
  const placed: Placed[] = [];
  let [x, line] = [MARGIN, 0];
  for (const key of keys) {
    const room = (key.dot === null ? 0 : DOT_ROOM) + textWidth(key.text, type.text);
    if (x > MARGIN && x + room > width - MARGIN) [x, line] = [MARGIN, line + 1];
    placed.push({ key, x, line });
    x += room + KEY_GAP;
  }
  return placed;
}
