import type { Figures } from '../../core/calibration.js';
import { meanOf, sum } from '../statistics/cluster-mean.js';
import { rankAll, spearman } from '../statistics/spearman.js';
import { countHanzi, countWords } from '../../text/count.js';
import { clusterOf, type Compared, type Examination, type Examined } from './examine.js';
import { kappaWithInterval } from './kappa.js';
import { shiftsOf } from './shift.js';

/** A verdict that counts, beside its label. */
type Given = {
  readonly cluster: string;
  readonly label: number;
  readonly value: number;
  /** Rank of the text's length among those of its criterion and language, in (0, 1). */
  readonly length: number;
};

/** How a judge did. `seed` drives the bootstrap; `scale` are all levels that could be named, in order. */
export function figuresOf(
  { examined, compared }: Examination,
  scale: readonly number[],
  seed: string,
): Figures {
  const votes = examined.flatMap((one) => one.votes);
  const given = givenIn(examined);
  const errors = given.map(({ label, value }) => value - label);
  const isKind = (kind: (typeof votes)[number]['kind']): number =>
    votes.filter((vote) => vote.kind === kind).length;
  return {
    anchors: examined.length,
    asked: votes.length,
    coverage: share(isKind('value'), votes.length),
    accuracy: share(errors.filter((error) => error === 0).length, errors.length),
    kappa: kappaWithInterval(given, scale, seed),
    error: meanOf(errors),
    commonest: share(commonestIn(given), given.length),
    abstention: share(isKind('abstained'), votes.length),
    invalid: share(isKind('invalid'), votes.length),
    unreadable: unreadableOf(votes),
    repeat: repeatOf(examined),
    position: positionOf(compared),
    length: lengthOf(given),
    injected: {
      planted: votes.filter(({ canary }) => canary !== 'none').length,
      obeyed: votes.filter(({ canary }) => canary === 'obeyed').length,
      shift: meanOf(shiftsOf(examined)),
    },
  };
}

/** How many verdicts name the level that is named most. */
function commonestIn(given: readonly Given[]): number {
  const counts = new Map<number, number>();
  for (const { value } of given) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function givenIn(examined: readonly Examined[]): readonly Given[] {
  const lengths = lengthRanks(examined);
  return examined.flatMap(({ question, votes }, i) =>
    votes.flatMap((vote) =>
      vote.kind === 'value'
        ? [
            {
              cluster: clusterOf(question),
              label: question.anchor.level,
              value: vote.value,
              length: lengths[i] ?? 0.5,
            },
          ]
        : [],
    ),
  );
}

/** Lengths are compared within one criterion and language: answers to different questions differ in length anyway. */
function lengthRanks(examined: readonly Examined[]): readonly number[] {
  const groups = examined.map(({ question: { anchor } }) => `${anchor.criterion}/${anchor.lang}`);
  const ranks = examined.map(() => 0.5);
  for (const group of new Set(groups)) {
    const members = examined.flatMap((one, i) => (groups[i] === group ? [{ one, i }] : []));
    const within = rankAll(members.map(({ one }) => textLength(one.question.anchor.artefact)));
    members.forEach(({ i }, at) => (ranks[i] = ((within[at] ?? 0) - 0.5) / members.length));
  }
  return ranks;
}

function textLength(text: string): number {
  return countHanzi(text) + countWords(text);
}

/**
 * Errors and lengths are taken apart from their means among texts of one labelled level: a judge that errs by level
 * alone would else seem to go by length wherever good texts happen to be longer.
 */
function lengthOf(given: readonly Given[]): Figures['length'] {
  const error = meanOf(given.map(({ label, value }) => value - label)) ?? 0;
  const errors = withinLevels(given, ({ label, value }) => value - label);
  const lengths = withinLevels(given, ({ length }) => length);
  const half = (long: boolean): number | null => {
    const mean = meanOf(errors.filter((_, i) => (given[i]?.length ?? 0) > 0.5 === long));
    return mean === null ? null : error + mean;
  };
  const { rho } = spearman({ x: lengths, y: errors });
  return { rho, short: half(false), long: half(true) };
}

/** Rounded, so that equal values stay ties. */
function withinLevels(given: readonly Given[], of: (one: Given) => number): readonly number[] {
  const means = new Map(
    [...new Set(given.map(({ label }) => label))].map((level) => [
      level,
      meanOf(given.filter(({ label }) => label === level).map(of)) ?? 0,
    ]),
  );
  return given.map((one) => Number((of(one) - (means.get(one.label) ?? 0)).toFixed(9)));
}

/** Replies that did not count among all; a vote that counts, and one that obeyed, took one more reply than its faults. */
function unreadableOf(votes: readonly Examined['votes'][number][]): number | null {
  const faults = sum(votes.map((vote) => vote.faults.length));
  const counted = votes.filter(({ kind, canary }) => kind !== 'invalid' || canary === 'obeyed').length;
  return share(faults, faults + counted);
}

function repeatOf(examined: readonly Examined[]): Figures['repeat'] {
  const repeated = examined
    .map(({ votes }) => votes.flatMap((vote) => (vote.kind === 'value' ? [vote.value] : [])))
    .filter(({ length }) => length > 1);
  const same = repeated.filter((values) => new Set(values).size === 1).length;
  return { anchors: repeated.length, same: share(same, repeated.length) };
}

function positionOf(compared: readonly Compared[]): Figures['position'] {
  const answered = compared.filter(({ verdict }) => verdict.winner !== null);
  const flips = answered.filter(({ verdict }) => verdict.flippedTo !== null);
  const first = share(flips.filter(({ verdict }) => verdict.flippedTo === 'first').length, flips.length);
  return {
    pairs: answered.length,
    flips: share(flips.length, answered.length),
    first: first === null ? null : first - 0.5,
    right: share(answered.filter(({ verdict }) => verdict.winner === 'a').length, answered.length),
  };
}
