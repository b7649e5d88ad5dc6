import type { Estimate } from '../../../core/summary.js';
import { colours, pixels, type Label, type Layer } from './frame.js';
import { type, type Theme } from './theme.js';

type Direction = 'x' | 'y';
type Size = { readonly width: number; readonly height: number };

const ticks = [0, 0.25, 0.5, 0.75, 1];
/** From the plot's edge to the middle of a tick's text. */
const TICK_GAP = 14;

/** The scale of a fraction, from 0 to 1. */
const fractionScale = { domain: [0, 1], nice: false, zero: true };

/** Grid lines of a fraction. */
export function fractionGrid(direction: Direction): Layer {
  const channel = {
    field: 'at',
    type: 'quantitative',
    scale: fractionScale,
    axis: { values: ticks, grid: true },
  } as const;
  return {
    data: { values: [] },
    mark: { type: 'rule' },
    encoding: direction === 'x' ? { x: channel } : { y: channel },
  };
}

export function fractionLabels(
  direction: Direction,
  { width, height }: Size,
  theme: Theme,
): readonly Label[] {
  const said = { colour: theme.soft, size: type.text };
  return ticks.map((tick) =>
    direction === 'x'
      ? { ...said, x: tick * width, y: height + TICK_GAP, text: String(tick), align: 'center' }
      : { ...said, x: -10, y: (1 - tick) * height, text: String(tick), align: 'right' },
  );
}

type Whisker = Pick<Estimate, 'low' | 'high'> & {
  /** Pixels across the direction. */
  readonly at: number;
  readonly colour: string;
};

/** Intervals of fractions along a direction; where there is none, nothing. */
export function whiskers(all: readonly Whisker[], along: Direction, opacity = 1): Layer {
  const values = all.flatMap(({ low, high, at, colour }) =>
    low === null || high === null ? [] : [{ low, high, at, colour }],
  );
  const across = pixels('at');
  const span = { field: 'low', type: 'quantitative', scale: fractionScale } as const;
  const end = { field: 'high' };
  return {
    data: { values },
    mark: { type: 'rule', strokeWidth: 2, opacity },
    encoding: {
      ...(along === 'x' ? { x: span, x2: end, y: across } : { y: span, y2: end, x: across }),
      color: colours('colour'),
    },
  };
}

type Line = {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: string;
};

/** Straight lines between places in pixels. */
export function rules(lines: readonly Line[], { width, dash }: { width: number; dash?: number[] }): Layer {
  return {
    data: { values: [...lines] },
    mark: { type: 'rule', strokeWidth: width, ...(dash === undefined ? {} : { strokeDash: dash }) },
    encoding: {
      x: pixels('x'),
      y: pixels('y'),
      x2: { field: 'x2' },
      y2: { field: 'y2' },
      color: colours('colour'),
    },
  };
}
