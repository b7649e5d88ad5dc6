import type { TopLevelSpec } from 'vega-lite';
import { FONTS, type, type Theme } from './theme.js';

export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/** A text at a place in pixels, from the plot's upper left corner; its middle is at `y`. */
export type Label = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly colour: string;
  readonly size: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly bold?: boolean;
  /** Degrees, clockwise, about (x, y). */
  readonly angle?: number;
};

export type Sides = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type Plot = {
  readonly width: number;
  readonly height: number;
  /** Room around the plot. */
  readonly sides: Sides;
  readonly layers: readonly Layer[];
  readonly labels: readonly Label[];
  readonly theme: Theme;
  /** What the chart says, for those who cannot see it. */
  readonly description: string;
};

/** A channel that takes pixels as they are. */
export const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null }) as const;

/** A channel that takes colours as they are. */
export const colours = (field: string) => ({ field, type: 'nominal', scale: null, legend: null }) as const;

/**
 * A chart of known size. Nothing in it is placed by a measured text: the server measures Chinese wrongly, and what it
 * measures depends on the machine.
 */
export function chart({ width, height, sides, layers, labels, theme, description }: Plot): TopLevelSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description,
    width,
    height,
    padding: sides,
    autosize: { type: 'none' },
    background: theme.ground,
    layer: [...layers, ...textLayers(labels)],
    config: {
      aria: false,
      font: FONTS,
      view: { stroke: null },
      axis: { labels: false, ticks: false, domain: false, title: null, gridColor: theme.grid },
    },
  };
}

/** A layer for each way of setting a text. */
function textLayers(labels: readonly Label[]): readonly Layer[] {
  const styles = new Map<string, Label[]>();
  for (const label of labels) {
    const key = JSON.stringify([label.size, label.align, label.bold, label.angle]);
    styles.set(key, [...(styles.get(key) ?? []), label]);
  }
  return [...styles.values()].map(([first, ...rest]) => textLayer(first, rest));
}

function textLayer(first: Label | undefined, rest: readonly Label[]): Layer {
  const all = first === undefined ? [] : [first, ...rest];
  return {
    data: { values: all.map(({ x, y, text, colour }) => ({ x, y, text, colour })) },
    mark: {
      type: 'text',
      align: first?.align ?? 'left',
      baseline: 'middle',
      fontSize: first?.size ?? type.text,
      fontWeight: first?.bold === true ? 'bold' : 'normal',
      angle: ((first?.angle ?? 0) + 360) % 360,
      limit: 0,
    },
    encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text' }, color: colours('colour') },
  };
}

const LINE = 16;

/** Lines one under another, the first with its middle at `y`. */
export function stack(lines: readonly string[], at: Omit<Label, 'text'>, pitch = LINE): readonly Label[] {
  return lines.map((text, i) => ({ ...at, y: at.y + i * pitch, text }));
}

/** The same with their middle at `y`. */
export function centred(lines: readonly string[], at: Omit<Label, 'text'>, pitch = LINE): readonly Label[] {
  return stack(lines, { ...at, y: at.y - ((lines.length - 1) * pitch) / 2 }, pitch);
}
