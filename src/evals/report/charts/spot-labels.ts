import type { rules } from './axes.js';
import { DOT, type Dot } from './dots.js';
import type { Label } from './frame.js';
import { nameOf, type Canvas } from './input.js';
import { placeLabels, type Box, type Placed } from './place-labels.js';
import { PLOT, type Scatter } from './spots.js';
import { textWidth } from './text.js';
import { type } from './theme.js';

/** More names than this beside points are too many to read. */
const MOST_NAMES = 6;

type Named = {
  readonly numbered: boolean;
  readonly labels: (canvas: Canvas) => readonly Label[];
  readonly leaders: (colour: string) => Parameters<typeof rules>[0];
};

/** What stands beside the points: their names if these are few and find room, else numbers. */
export function namesOf(scatter: Scatter, marks: readonly Dot[]): Named {
  const names = scatter.spots.map(({ item }, i) => ({ text: nameOf(item.overall), dot: marks[i] }));
  const room = roomFor(scatter, marks);
  const written = place(names, room);
  if (names.length <= MOST_NAMES && written !== null) return named(written, false);
  return named(numbered(marks, room), true);
}

type Room = Parameters<typeof placeLabels>[2];
type Text = { readonly text: string; readonly dot: Dot | undefined };

function roomFor({ fixed, soft }: Scatter, marks: readonly Dot[]): Room {
  const covered = marks.map(({ x, y }) => ({
    x: x - DOT / 2 - 1,
    y: y - DOT / 2 - 1,
    width: DOT + 2,
    height: DOT + 2,
  }));
  return {
    bounds: { x: 2, y: 2 - DOT, width: PLOT.width - 4, height: PLOT.height - 4 + DOT },
    hard: [...covered, ...fixed.map(boxOf)],
    soft,
  };
}

function boxOf({ x, y, text, size, align }: Label): Box {
  const width = textWidth(text, size);
  const from = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x;
  return { x: from, y: y - size * 0.65, width, height: size * 1.3 };
}

type Written = { readonly text: string; readonly dot: Dot; readonly at: Placed };

function place(texts: readonly Text[], room: Room): readonly Written[] | null {
  const all = texts.flatMap(({ text, dot }) => (dot === undefined ? [] : [{ text, dot }]));
  const points = all.map(({ text, dot }) => ({ text, x: dot.x, y: dot.y }));
  const placed = placeLabels(points, type.text, room);
  return (
    placed &&
    all.flatMap(({ text, dot }, i) => {
      const at = placed[i];
      return at === undefined ? [] : [{ text, dot, at }];
    })
  );
}

/** Points nearer to each other than this, in pixels, share a text; the more, the more crowded they are. */
const crowds = [1, 8, 16, 32, 64];

function numbered(marks: readonly Dot[], room: Room): readonly Written[] {
  for (const crowd of crowds) {
    const written = place(numbersOf(marks, crowd), room);
    if (written !== null) return written;
  }
  return [];
}

/** Numbers in the order of the ranking. */
function numbersOf(marks: readonly Dot[], crowd: number): readonly Text[] {
  const groups = new Map<string, number[]>();
  marks.forEach(({ x, y }, i) => {
    const key = [x, y].map((at) => String(Math.round(at / crowd))).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  return [...groups.values()].map((indices) => ({
    text: indices.map((i) => String(i + 1)).join(', '),
    dot: marks[indices[0] ?? 0],
  }));
}

function named(written: readonly Written[], numbered: boolean): Named {
  return {
    numbered,
    labels: ({ theme }) =>
      written.map(({ text, at: { box, align } }): Label => {
        const x = box.x + { left: 0, center: box.width / 2, right: box.width }[align];
        return { x, y: box.y + box.height / 2, text, colour: theme.text, size: type.text, align };
      }),
    leaders: (colour) =>
      written.flatMap(({ dot, at: { leader } }) =>
        leader === null ? [] : [{ x: dot.x, y: dot.y, x2: leader.x, y2: leader.y, colour }],
      ),
  };
}
