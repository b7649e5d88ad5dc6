import { colours, pixels, type Layer } from './frame.js';
import type { Theme } from './theme.js';

export type Dot = {
  /** Pixels from the plot's upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly shape: 'circle' | 'diamond' | 'square';
  /** No interval stands behind it. */
  readonly hollow: boolean;
};

/** Across, in pixels. */
export const DOT = 11;
const areaOf = {
  circle: (DOT * DOT * Math.PI) / 4,
  diamond: (DOT * DOT * 1.35) / 2,
  square: DOT * DOT * 0.7,
};

/** Full ones in their colour, hollow ones with the ground inside. */
export function dots(all: readonly Dot[], { ground }: Theme): Layer {
  const values = all.map(({ x, y, colour, shape, hollow }) => ({
    x,
    y,
    colour,
    fill: hollow ? ground : colour,
    shape,
    area: areaOf[shape],
  }));
  return {
    data: { values },
    mark: { type: 'point', strokeWidth: 2, opacity: 1 },
    encoding: {
      x: pixels('x'),
      y: pixels('y'),
      stroke: colours('colour'),
      fill: colours('fill'),
      shape: { field: 'shape', type: 'nominal', scale: null, legend: null },
      size: { field: 'area', type: 'quantitative', scale: null, legend: null },
    },
  };
}
