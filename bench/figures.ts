/** What rounds come to: medians, with the lowest and the highest. */
import { idealMs, type Cell } from './cells.js';
import type { Line } from './lines.js';

export type Spread = { readonly median: number; readonly low: number; readonly high: number };

/** Of an even number the mean of the two in the middle; null of none. */
export function spread(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined || below === undefined || above === undefined) return null;
  return { median: (below + above) / 2, low, high };
}

/** Of one tool in one cell. */
export type Figures = {
  readonly tool: string;
  readonly wallMs: Spread | null;
  /** Wall clock over what the cell would take if the harness cost nothing. */
  readonly ratio: Spread | null;
  /** Milliseconds of CPU a case. */
  readonly cpuMs: Spread | null;
  readonly startMs: Spread | null;
  readonly rssMb: Spread | null;
  /** Calls of cases that were answered. */
  readonly served: Spread | null;
  readonly rounds: number;
  /** Of rounds that do not count, each said once. */
  readonly problems: readonly string[];
};

/** Rounds that failed are counted in no figure but what was served. */
export function figuresOf(tool: string, cell: Cell, lines: readonly Line[]): Figures {
  const own = lines.filter((line) => line.tool === tool && line.cell === cell.name);
  const good = own.filter(({ problem }) => problem === null);
  const of = (key: 'wallMs' | 'cpuMs' | 'startMs' | 'rssMb', by = 1): Spread | null =>
    spread(good.flatMap(({ [key]: value }) => (value === null ? [] : [value / by])));
  return {
    tool,
    wallMs: of('wallMs'),
    ratio: of('wallMs', idealMs(cell)),
    cpuMs: of('cpuMs', cell.cases),
    startMs: of('startMs'),
    rssMb: of('rssMb'),
    served: spread(own.map(({ served }) => served)),
    rounds: own.length,
    problems: [...new Set(own.flatMap(({ problem }) => (problem === null ? [] : [problem])))],
  };
}

/** Each item once a round, the first one another each time: nobody always runs after the same other. */
export function rotated<T>(items: readonly T[], round: number): readonly T[] {
  const by = items.length === 0 ? 0 : round % items.length;
  return [...items.slice(by), ...items.slice(0, by)];
}

/** festeval's own rows, in whichever way its graphs are run. */
export const isOurs = (tool: string): boolean => tool === 'festeval' || tool.startsWith('festeval-');
