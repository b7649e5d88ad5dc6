import type { Label, Sides } from './frame.js';
import { nameOf, type Canvas } from './input.js';
import type { Scatter, Spot } from './spots.js';
import { textWidth, widest, wrap } from './text.js';
import { MARGIN, type, WIDTH } from './theme.js';

const LINE = 20;
const NUMBER = 30;
const GAP = 28;

export type NameTable = {
  /** Pixels, margins included. */
  readonly width: number;
  /** Pixels, with the notes below it. */
  readonly height: number;
  /** `from`: where it begins, in pixels below the plot's upper edge. */
  readonly labels: (sides: Sides, from: number) => readonly Label[];
};

/** Whose number is whose, with the figures; below it, who has no point and why. */
export function nameTable(
  spots: readonly Spot[],
  { heads, absent }: Pick<Scatter, 'heads' | 'absent'>,
  { theme, words }: Canvas,
): NameTable {
  const notes = absent.flatMap((line) => wrap(line, WIDTH - 2 * MARGIN, type.text));
  const columns = columnsOf(spots, heads);
  const look = { colour: theme.text, size: type.text };
  const head = [
    { ...look, x: NUMBER, text: words.subject, colour: theme.soft },
    ...heads.map((text, c) => ({
      ...look,
      x: columns[c] ?? 0,
      text,
      colour: theme.soft,
      align: 'right' as const,
    })),
  ];
  const rows = spots.map(({ item, figures }, i) => [
    { ...look, x: 0, text: String(i + 1) },
    { ...look, x: NUMBER, text: nameOf(item.overall), colour: item.reference ? theme.soft : theme.text },
    ...figures.map((text, c) => ({ ...look, x: columns[c] ?? 0, text, align: 'right' as const })),
  ]);
  const lines = [
    ...(spots.length === 0 ? [] : [head, ...rows]),
    ...notes.map((text) => [{ ...look, x: 0, text, colour: theme.soft }]),
  ];
  return {
    width: spots.length === 0 ? 0 : Math.ceil((columns.at(-1) ?? 0) + 2 * MARGIN),
    height: lines.length === 0 ? 0 : lines.length * LINE + MARGIN,
    labels: ({ left }, from) =>
      lines.flatMap((line, i) =>
        line.map((label) => ({ ...label, x: label.x + MARGIN - left, y: from + (i + 0.5) * LINE })),
      ),
  };
}

/** Where the figures end, from the margin. */
function columnsOf(spots: readonly Spot[], heads: readonly string[]): readonly number[] {
  const names = widest(
    spots.map(({ item }) => nameOf(item.overall)),
    type.text,
  );
  const widths = heads.map((head, c) =>
    Math.max(
      textWidth(head, type.text),
      widest(
        spots.map(({ figures }) => figures[c] ?? ''),
        type.text,
      ),
    ),
  );
  return widths.map(
    (_, c) => NUMBER + names + widths.slice(0, c + 1).reduce((sum, width) => sum + width + GAP, 0),
  );
}
