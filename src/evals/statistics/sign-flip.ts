import { seededRandom } from '../../core/random.js';
import { sum } from './cluster-mean.js';

/** P-values in [0, 1] against no difference, a difference above and a difference below 0; null without differences. */
export type SignFlip = {
  readonly pTwoSided: number | null;
  readonly pGreater: number | null;
  readonly pLess: number | null;
  /** 2^n sign assignments were looked at; null without differences. */
  readonly nAssignments: number | null;
};

/** Above this many differences that are not 0 the assignments are drawn, not listed: 2^16 take a few milliseconds. */
const MOST_LISTED = 16;
const DRAWS = 20_000;
/** Sums that are equal as decimals may differ in their last bits. */
const SLACK = 1e-9;

/**
 * The share of all 2^n sign assignments of the differences whose sum is at least as far out as the one found: were
 * there no difference between the sides, each sign would be as likely as its opposite (Fisher 1935; Pitman 1937).
 * Zeros are kept. All null without differences. Lists every assignment: for up to some twenty differences.
 */
export function signFlipTest({ diffs }: { readonly diffs: readonly number[] }): SignFlip {
  const n = diffs.length;
  if (n === 0) return { pTwoSided: null, pGreater: null, pLess: null, nAssignments: null };
  const observed = sum(diffs);
  const slack = slackOf(diffs);
  const counts = { far: 0, greater: 0, less: 0 };
  const total = 2 ** n;
  const signs = diffs.map(() => -1);
  let current = -observed;
  for (let step = 1; ; step += 1) {
    if (Math.abs(current) >= Math.abs(observed) - slack) counts.far += 1;
    if (current >= observed - slack) counts.greater += 1;
    if (current <= observed + slack) counts.less += 1;
    if (step === total) break;
    // A Gray code: each assignment differs from the last in one sign.
    const turned = 31 - Math.clz32(step & -step);
    const sign = -(signs[turned] ?? 1);
    signs[turned] = sign;
    current += 2 * sign * (diffs[turned] ?? 0);
  }
  return {
    pTwoSided: counts.far / total,
    pGreater: counts.greater / total,
    pLess: counts.less / total,
    nAssignments: total,
  };
}

type Drawn = { readonly diffs: readonly number[]; readonly minDraws: number };

/**
 * The two-sided p of the same test from drawn assignments, (count + 1) / (draws + 1), which is never 0 and keeps the
 * level (Phipson & Smyth 2010). The draws are seeded: equal differences give an equal p.
 */
export function signFlipTestLarge({ diffs, minDraws }: Drawn): { readonly pTwoSided: number | null } {
  if (diffs.length === 0) return { pTwoSided: null };
  const far = Math.abs(sum(diffs)) - slackOf(diffs);
  const random = seededRandom('sign-flip');
  let count = 0;
  for (let draw = 0; draw < minDraws; draw += 1) {
    if (Math.abs(sumWithSigns(diffs, random)) >= far) count += 1;
  }
  return { pTwoSided: (count + 1) / (minDraws + 1) };
}

/** The two-sided p by whichever of the two ways is feasible; null without differences. */
export function signFlipP(diffs: readonly number[]): number | null {
  // A difference of 0 keeps its value whatever its sign, so it doubles every count and changes no share.
  const moving = diffs.filter((value) => value !== 0);
  if (diffs.length > 0 && moving.length === 0) return 1;
  return moving.length <= MOST_LISTED
    ? signFlipTest({ diffs: moving }).pTwoSided
    : signFlipTestLarge({ diffs: moving, minDraws: DRAWS }).pTwoSided;
}

/** Each draw of 32 bits gives 24 signs. */
function sumWithSigns(diffs: readonly number[], random: () => number): number {
  let total = 0;
  let bits = 0;
  diffs.forEach((value, i) => {
    if (i % 24 === 0) bits = Math.floor(random() * 2 ** 24);
    total += (bits & 1) === 1 ? value : -value;
    bits >>= 1;
  });
  return total;
}

function slackOf(diffs: readonly number[]): number {
  return SLACK * sum(diffs.map(Math.abs));
}
