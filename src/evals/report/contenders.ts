import type { GateResult } from '../../core/gate.js';
import { relate, type Ranked } from '../rank.js';

/**
 * Those that may truly be first: by the simultaneous places of the summary; where it has none, the first and all whose
 * interval does not tell them from it. Best first.
 */
export function contendersOf(ranked: readonly Ranked[]): readonly Ranked[] {
  const placed = ranked.filter(({ place }) => place !== null);
  const [first] = placed;
  if (first === undefined) return [];
  if (first.overall.rank !== null) return placed.filter(({ overall }) => overall.rank?.best === 1);
  return placed.filter((item) => item === first || isClose(first, item));
}

function isClose(first: Ranked, other: Ranked): boolean {
  const [a, b] = [first.overall.completion, other.overall.completion];
  return a.mean === b.mean || ['overlap', 'inside', 'unknown'].includes(relate(a, b));
}

/** At most so many are told of at length. */
const LEADING = 3;

/** Those the report is about: the candidate of a decision, else the first of the contenders. */
export function leadersOf(ranked: readonly Ranked[], decision: GateResult | null): readonly Ranked[] {
  const candidate = ranked.find(({ overall }) => overall.subject === decision?.candidate.subject);
  return candidate === undefined ? contendersOf(ranked).slice(0, LEADING) : [candidate];
}
