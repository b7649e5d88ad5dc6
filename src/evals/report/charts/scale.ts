/** A scale of amounts, from 0 or logarithmic. */
export type Scale = {
  readonly kind: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
};

/** Amounts further apart than this by a factor are set on a logarithmic scale. */
const LOG_FROM = 20;
const steps = [1, 2, 5] as const;

export function scaleFor(values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low > 0 && high / low > LOG_FROM ? logScale(low, high) : linearScale(high);
}

/** From 0 to a little beyond the highest, with a round step. */
function linearScale(high: number): Scale {
  const top = high > 0 ? high : 1;
  const step = niceSteps(top / 10, top).find((one) => top / one <= 7) ?? top;
  const count = Math.ceil((top * 1.04) / step);
  return {
    kind: 'linear',
    domain: [0, step * count],
    ticks: Array.from({ length: count + 1 }, (_, i) => clean(i * step)),
  };
}

/** 1, 2 and 5 of every power of ten where these are few, else the powers alone. */
function logScale(low: number, high: number): Scale {
  const all = niceSteps(low / 5, high * 5);
  const from = all.filter((one) => one <= low * 0.95).at(-1) ?? low;
  const to = all.find((one) => one >= high * 1.05) ?? high;
  const within = all.filter((one) => one >= from && one <= to);
  const powers = within.filter((one) => Number.isInteger(round(Math.log10(one))));
  return { kind: 'log', domain: [from, to], ticks: within.length <= 10 ? within : powers };
}

/** 1, 2 and 5 times powers of ten, between two amounts, rising. */
function niceSteps(low: number, high: number): readonly number[] {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
    .flatMap((power) => steps.map((step) => clean(step * 10 ** power)))
    .filter((one) => one >= low && one <= high);
}

/** Where a value lies, from 0 to 1. */
export function share(value: number, { kind, domain: [from, to] }: Scale): number {
  return kind === 'log' ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
}

function clean(value: number): number {
  return Number(value.toPrecision(6));
}

function round(value: number): number {
  return Number(value.toFixed(6));
}
