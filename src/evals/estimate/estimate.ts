import type { Estimate } from '../../core/estimate.js';
import { FestevalError } from '../../core/errors.js';
import type { CallRole } from '../../core/transcript.js';
import type { TrialKey } from '../../core/trial.js';
import { meanOf } from '../statistics/cluster-mean.js';
import { groupBy, unique } from '../summary/groups.js';
import { addSums, CONFIDENCE, predictionOf, predictSum, scaled, type Sum } from './predict.js';
import { roles, type Sample, type Usage } from './sample.js';

export type EstimateInput = {
  /** The run looked at, for messages. */
  readonly basis: string;
  readonly samples: readonly Sample[];
  /** What is to be played. */
  readonly planned: readonly Pick<TrialKey, 'scenario' | 'subject'>[];
  /** Trials in flight at once of a subject, and the backend with which it shares them. */
  readonly laneOf: (subject: string) => { readonly backend: string; readonly concurrency: number };
};

/** The sums of one quantity each; `cost` by currency, null where it is not known. */
type Sums = {
  readonly calls: Sum;
  readonly tokensIn: Sum;
  readonly tokensOut: Sum;
  readonly cost: { readonly currency: string; readonly sum: Sum } | null;
};
type Line = {
  readonly subject: string;
  readonly scenario: string;
  readonly trials: number;
  readonly seen: readonly Sample[];
  readonly byRole: Readonly<Record<CallRole, Sums>>;
  readonly seconds: Sum;
};

/**
 * What the planned trials will take if they go as those of an earlier run or a pilot did: each scenario and subject by
 * itself. Throws a FestevalError where nothing of a planned pair was seen.
 */
export function estimateRun(input: EstimateInput): Estimate {
  const seen = groupBy(input.samples, cellOf);
  const cells = [...groupBy(input.planned, cellOf).values()];
  const lines = cells.map((planned) => lineOf(planned, seen, input.basis));
  const all = lines.map((line) => together(roles.map((role) => line.byRole[role])));
  return {
    confidence: CONFIDENCE,
    basis: input.basis,
    lines: lines.map((line, at) => ({
      ...{ subject: line.subject, scenario: line.scenario, trials: line.trials, seen: line.seen.length },
      ...predicted(all[at] ?? nothing),
      secondsPerTrial: meanOf(line.seen.map(({ seconds }) => seconds)) ?? 0,
    })),
    total: {
      trials: input.planned.length,
      ...predicted(together(all)),
      seconds: predictionOf(longest(lanes(lines, input.laneOf))),
    },
    roles: {
      assistant: predicted(together(lines.map(({ byRole }) => byRole.assistant))),
      user: predicted(together(lines.map(({ byRole }) => byRole.user))),
      judge: predicted(together(lines.map(({ byRole }) => byRole.judge))),
    },
  };
}

const cellOf = ({ scenario, subject }: Pick<TrialKey, 'scenario' | 'subject'>): string =>
  `${scenario}/${subject}`;

function lineOf(
  planned: readonly Pick<TrialKey, 'scenario' | 'subject'>[],
  seenBy: ReadonlyMap<string, readonly Sample[]>,
  basis: string,
): Line {
  const [{ scenario, subject } = { scenario: '', subject: '' }] = planned;
  const seen = seenBy.get(`${scenario}/${subject}`) ?? [];
  if (seen.length === 0) {
    const known = unique([...seenBy.keys()]).join(', ');
    throw new FestevalError(
      `estimate: ${basis} holds no trial of ${subject} in ${scenario} (it has ${known || 'none'}). ` +
        'Estimate from another run, or from a pilot: leave out --from.',
    );
  }
  const trials = planned.length;
  const sums = (role: CallRole): Sums =>
    sumsOf(
      seen.map(({ used }) => used[role]),
      trials,
    );
  return {
    ...{ scenario, subject, trials, seen },
    byRole: { assistant: sums('assistant'), user: sums('user'), judge: sums('judge') },
    seconds: predictSum(
      seen.map(({ seconds }) => seconds),
      trials,
    ),
  };
}

const zero: Sum = { mean: 0, half: 0 };
const nothing: Sums = {
  calls: zero,
  tokensIn: zero,
  tokensOut: zero,
  cost: { currency: '', sum: zero },
};

function sumsOf(used: readonly (Usage | null)[], trials: number): Sums {
  if (used.every((usage) => usage === null)) return nothing;
  const of = (quantity: (usage: Usage) => number): Sum =>
    predictSum(
      used.map((usage) => (usage === null ? 0 : quantity(usage))),
      trials,
    );
  return {
    calls: of(({ calls }) => calls),
    tokensIn: of(({ tokensIn }) => tokensIn),
    tokensOut: of(({ tokensOut }) => tokensOut),
    cost: costOf(used, of),
  };
}

function costOf(
  used: readonly (Usage | null)[],
  of: (quantity: (usage: Usage) => number) => Sum,
): Sums['cost'] {
  const made = used.filter((usage) => usage !== null);
  const currencies = unique(made.map(({ cost }) => cost?.currency ?? null));
  const [currency] = currencies;
  if (currencies.length !== 1 || currency === undefined || currency === null) return null;
  return { currency, sum: of(({ cost }) => cost?.amount ?? 0) };
}

function together(parts: readonly Sums[]): Sums {
  return {
    calls: addSums(parts.map(({ calls }) => calls)),
    tokensIn: addSums(parts.map(({ tokensIn }) => tokensIn)),
    tokensOut: addSums(parts.map(({ tokensOut }) => tokensOut)),
    cost: costTogether(parts.map(({ cost }) => cost)),
  };
}

/** Parts that made no call have no currency, and cost nothing. */
function costTogether(parts: readonly Sums['cost'][]): Sums['cost'] {
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  const currencies = unique(known.map(({ currency }) => currency).filter((currency) => currency !== ''));
  if (currencies.length > 1) return null;
  return { currency: currencies[0] ?? '', sum: addSums(known.map(({ sum }) => sum)) };
}

function predicted({ calls, tokensIn, tokensOut, cost }: Sums) {
  return {
    calls: predictionOf(calls),
    tokensIn: predictionOf(tokensIn),
    tokensOut: predictionOf(tokensOut),
    cost:
      cost === null || cost.currency === '' ? null : { ...predictionOf(cost.sum), currency: cost.currency },
  };
}

/** What each backend is busy for: its trials one after the other, so many at once. */
function lanes(lines: readonly Line[], laneOf: EstimateInput['laneOf']): readonly Sum[] {
  const byBackend = groupBy(lines, ({ subject }) => laneOf(subject).backend);
  return [...byBackend.values()].map((part) =>
    addSums(part.map(({ subject, seconds }) => scaled(seconds, 1 / laneOf(subject).concurrency))),
  );
}

/** Backends work side by side, so that the slowest decides. */
function longest(sums: readonly Sum[]): Sum {
  return sums.reduce((most, one) => (one.mean > most.mean ? one : most), zero);
}
