import type { Ranked } from '../../rank.js';
import type { Label, Layer } from './frame.js';
import type { Box } from './place-labels.js';
import { MARGIN, WIDTH } from './theme.js';

/** Pixels left of the plot, for the scale of completion. */
export const LEFT = 68;
/** Of a chart of spots, in pixels. */
export const PLOT = { width: WIDTH - LEFT - 2 * MARGIN, height: 380 } as const;

/** A subject at its place. */
export type Spot = {
  readonly item: Ranked;
  /** From 0 at the left to 1. */
  readonly x: number;
  /** From 0 at the bottom to 1. */
  readonly y: number;
  /** Its figures as a table shows them. */
  readonly figures: readonly string[];
};

export type Scatter = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly spots: readonly Spot[];
  readonly xTitle: string;
  readonly xTicks: readonly { readonly at: number; readonly text: string }[];
  /** The heads of the spots' figures. */
  readonly heads: readonly string[];
  /** Subjects without a place, and why. */
  readonly absent: readonly string[];
  readonly layers: readonly Layer[];
  /** Texts in the plot. */
  readonly fixed: readonly Label[];
  /** What labels keep off if they can. */
  readonly soft: readonly Box[];
};
