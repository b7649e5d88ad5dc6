import type { JudgePrint } from '../../core/calibration.js';
import type { GradedRow } from '../../core/scores.js';
import type { Cell } from '../../core/summary.js';
import { addBallot, addBallots } from '../judging/ballots.js';
import { worstKappa } from '../judging/standing.js';
import type { ScenarioFacts } from './facts.js';
import { countBy } from './groups.js';

/** The mean of every criterion over the trials it applies to; null where no trial has a verdict. */
export function criteriaOf(rows: readonly GradedRow[]): Cell['criteria'] {
  const sums = new Map<string, Sum | null>();
  for (const { criteria } of rows) {
    for (const id of Object.keys(criteria)) addTo(sums, id, criteria[id] ?? null);
  }
  return Object.fromEntries(
    [...sums].map(([id, sum]) => [id, sum === null ? null : sum.first + sum.beyond / sum.n]),
  );
}

/** Summed as distances from the first value: equal values have exactly that mean. Changed in place: there are many. */
type Sum = { readonly first: number; beyond: number; n: number };

function addTo(sums: Map<string, Sum | null>, id: string, value: number | null): void {
  const sum = sums.get(id) ?? null;
  if (sum === null) sums.set(id, value === null ? null : { first: value, beyond: 0, n: 1 });
  else if (value !== null) {
    sum.beyond += value - sum.first;
    sum.n += 1;
  }
}

/** In how many trials each gate failed; gates that held are left out. */
export function gatesFailedOf(rows: readonly GradedRow[]): Cell['gatesFailed'] {
  const counts = countBy(rows.flatMap(({ gatesFailed }) => gatesFailed));
  return Object.fromEntries(Object.entries(counts).flatMap(([id, n]) => (n === undefined ? [] : [[id, n]])));
}

/** Null without a judge. Coverage is the share of asked rubric verdicts that came; null if none was asked. */
export function judgeOf(
  rows: readonly GradedRow[],
  facts: ScenarioFacts | undefined,
  { asked, prints }: { readonly asked: readonly string[]; readonly prints: readonly JudgePrint[] },
): Cell['judge'] {
  if (asked.length === 0) return null;
  const rubrics = (facts?.criteria ?? []).filter(({ kind }) => kind === 'rubric').map(({ id }) => id);
  const came = rows.flatMap((row) => rubrics.filter((id) => typeof row.criteria[id] === 'number')).length;
  const missed = rows.flatMap(({ missing }) => missing).length;
  const ballots = addBallots(rows.map((row) => row.ballots));
  const { planted, obeyed } = Object.values(ballots).reduce(addBallot, addBallot());
  return {
    coverage: facts === undefined || came + missed === 0 ? null : came / (came + missed),
    kappa: worstKappa(prints, rubrics),
    ballots,
    canaries: { planted, obeyed },
  };
}
