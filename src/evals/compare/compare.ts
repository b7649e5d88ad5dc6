import type { Comparison, Departure, Difference, ScenarioComparison, Side } from '../../core/comparison.js';
import { FestevalError } from '../../core/errors.js';
import { isGraded } from '../../core/scores.js';
import { holm } from '../statistics/holm.js';
import { instrumentDepartures, subjectDepartures } from './departures.js';
import { differenceOf, meansOf, type How, type Score } from './difference.js';
import { countFlips, flipsOf } from './flips.js';
import { spendingOf, spentOf } from './spending.js';
import {
  pairTasks,
  playedOf,
  requireDistinct,
  type Operand,
  type PairedTask,
  type Pairing,
} from './tasks.js';

type Options = {
  /** Confidence of the intervals. */
  readonly level?: number;
  /** Compare the cases whose hash is equal although the instruments differ. */
  readonly allowDrift?: boolean;
  /** Bootstrap intervals too, which take seconds where there are many scenarios. */
  readonly bootstrap?: boolean;
};

/**
 * Two subjects on the tasks that both played, paired by scenario and case hash. Throws a FestevalError (exit 2) where
 * the instruments differ and `allowDrift` is not set, where a trial has two lines, and where no task is paired.
 */
export function compare(baseline: Operand, candidate: Operand, options: Options = {}): Comparison {
  const { level = 0.95, allowDrift = false, bootstrap = true } = options;
  const how = { level, bootstrap };
  requireDistinct(baseline);
  requireDistinct(candidate);
  const drift = requireAlike(baseline, candidate, allowDrift);
  const pairing = pairTasks(baseline, candidate);
  const tasks = [...pairing.scenarios.values()].flat();
  const [own] = baseline.lines;
  const [other] = candidate.lines;
  if (own === undefined || other === undefined || tasks.length === 0)
    throw nothingPaired([baseline, candidate]);
  const flips = flipsOf(tasks);
  return {
    schemaVersion: 1,
    baseline: sideOf(baseline),
    candidate: sideOf(candidate),
    changed: [...subjectDepartures(own, other)],
    drift: [...drift],
    unpaired: { ...pairing.unpaired },
    scenarios: [...scenariosOf(pairing, how)],
    overall: {
      ...differences([...pairing.scenarios.values()], how),
      flips: countFlips(flips),
    },
    flips: [...flips],
    ...spendingOf(spentOf(playedOf(baseline)), spentOf(playedOf(candidate))),
  };
}

function scenariosOf({ scenarios }: Pairing, how: How): readonly ScenarioComparison[] {
  const compared = [...scenarios].map(([scenario, tasks]) => ({
    scenario,
    ...differences([tasks], how),
    flips: countFlips(flipsOf(tasks)),
  }));
  const completion = adjusted(compared.map((one) => one.completion));
  const usefulness = adjusted(compared.map((one) => one.usefulness));
  return compared.map((one, i) => ({
    ...one,
    completion: completion[i] ?? one.completion,
    usefulness: usefulness[i] ?? null,
  }));
}

function differences(
  strata: readonly (readonly PairedTask[])[],
  how: How,
): Pick<ScenarioComparison, 'completion' | 'usefulness'> {
  const of = (score: Score): Difference =>
    differenceOf(
      strata.map((tasks) => meansOf(tasks, score)),
      how,
    );
  const usefulness = of('usefulness');
  return { completion: of('completion'), usefulness: usefulness.tasks === 0 ? null : usefulness };
}

/** P-values adjusted for how many scenarios have one. */
function adjusted<T extends Difference | null>(differences: readonly T[]): readonly T[] {
  const known = differences.flatMap((one) => one?.p ?? []);
  const { adjusted: values } = holm({ p: known });
  let next = 0;
  return differences.map((one) => {
    const p = one?.p ?? null;
    if (one === null || p === null) return one;
    const pAdjusted = values[next] ?? p;
    next += 1;
    return { ...one, pAdjusted };
  });
}

function sideOf({ operand, run, subject, lines }: Operand): Side {
  const played = playedOf({ operand, run, subject, lines });
  return {
    ...{ operand, run, subject },
    planned: lines.length,
    graded: played.filter(isGraded).length,
    broken: played.filter(({ status }) => status === 'broken').length,
    pending: lines.length - played.length,
  };
}

/** What the instruments do not share; throws (exit 2), naming it, unless drift is allowed. */
export function requireAlike(a: Operand, b: Operand, allowDrift: boolean): readonly Departure[] {
  const drift = instrumentDepartures(a, b);
  if (drift.length === 0 || allowDrift) return drift;
  const lines = drift.map(({ what, baseline, candidate }) => `  ${what}: ${baseline} | ${candidate}`);
  throw new FestevalError(
    `${a.operand} and ${b.operand} were not measured alike (baseline | candidate):\n${lines.join('\n')}\n` +
      'Run both with the same suite, judges and version of festeval.',
  );
}

/** An empty comparison is an error (exit 2), not an answer. */
export function nothingPaired(sides: readonly Operand[]): FestevalError {
  return new FestevalError(
    `There is no graded task ${sides.length > 1 ? 'that both sides share ' : ''}to judge by (${sides.map(countsOf).join('; ')}). ` +
      'Check that both were run on the same suite, and "festeval show RUN" for what became of its trials.',
  );
}

function countsOf(side: Operand): string {
  const { operand, planned, graded, broken, pending } = sideOf(side);
  return `${operand}: ${String(planned)} planned, ${String(graded)} graded, ${String(broken)} broken, ${String(pending)} pending`;
}
