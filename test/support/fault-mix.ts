import { z } from 'zod';
import { seededRandom, type Random } from '../../src/core/random.js';
import { faultSchema, type Fault } from './faults.js';

/** How long an answer takes, in ms. A number is always the same. */
export const latencySchema = z.union([
  z.number().min(0),
  z.strictObject({ kind: z.literal('uniform'), low: z.number().min(0), high: z.number() }),
  /** ln of the latency is normal about ln(median); draws above `cap` count as `cap`. */
  z.strictObject({
    kind: z.literal('lognormal'),
    median: z.number().gt(0),
    sigma: z.number().min(0),
    cap: z.number().gt(0),
  }),
]);
export type Latency = z.infer<typeof latencySchema>;

/** Which share of requests goes wrong, and how. */
export const mixSchema = z.strictObject({
  rate: z.number().min(0).max(1),
  /** Weights need not add up to anything. */
  faults: z.array(z.strictObject({ weight: z.number().gt(0), fault: faultSchema })).min(1),
  /** So many first requests go well: a run's preflight, say. */
  spare: z.int().min(0).optional(),
});
export type FaultMix = z.infer<typeof mixSchema>;

/** What happens to the n-th request: a function of seed and n alone, in whatever order trials come. */
export function faultAt({ rate, faults, spare = 0 }: FaultMix, seed: string, n: number): Fault | null {
  const random = seededRandom(`${seed}/fault/${String(n)}`);
  if (n < spare || random() >= rate) return null;
  const total = faults.reduce((sum, { weight }) => sum + weight, 0);
  let left = random() * total;
  const drawn = faults.find(({ weight }) => (left -= weight) < 0) ?? faults.at(-1);
  return drawn?.fault ?? null;
}

/** How long the n-th request takes, in ms. */
export function latencyAt(latency: Latency, seed: string, n: number): number {
  if (typeof latency === 'number') return latency;
  const random = seededRandom(`${seed}/latency/${String(n)}`);
  if (latency.kind === 'uniform') return latency.low + random() * (latency.high - latency.low);
  return Math.min(latency.cap, latency.median * Math.exp(latency.sigma * normal(random)));
}

/** A standard normal draw (Box and Muller, 1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const status = (of: number, retryAfter?: { as: 'seconds' | 'date' | 'ms'; ms: number }): Fault => ({
  kind: 'status',
  status: of,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

/** Every fault that ends by itself, the likely ones more often: bad weather for a whole run. */
export const badWeather: FaultMix['faults'] = [
  { weight: 3, fault: status(429) },
  { weight: 2, fault: status(429, { as: 'ms', ms: 50 }) },
  { weight: 1, fault: status(429, { as: 'seconds', ms: 1000 }) },
  { weight: 1, fault: status(429, { as: 'date', ms: 1000 }) },
  { weight: 2, fault: status(500) },
  { weight: 2, fault: status(502) },
  { weight: 2, fault: status(503) },
  { weight: 2, fault: status(529) },
  { weight: 3, fault: { kind: 'reset' } },
  { weight: 2, fault: { kind: 'cut' } },
  { weight: 1, fault: { kind: 'cut', by: 'reset' } },
  { weight: 2, fault: { kind: 'reset-after' } },
  { weight: 1, fault: { kind: 'html' } },
  { weight: 1, fault: { kind: 'plain' } },
  { weight: 1, fault: { kind: 'mistyped' } },
  { weight: 1, fault: { kind: 'empty-choices' } },
  { weight: 2, fault: { kind: 'invalid-json' } },
  { weight: 1, fault: { kind: 'doubled' } },
  { weight: 0.2, fault: { kind: 'huge', bytes: 9 * 2 ** 20 } },
  { weight: 1, fault: { kind: 'trickle', everyMs: 1 } },
  { weight: 2, fault: { kind: 'slow', ms: 300 } },
];
