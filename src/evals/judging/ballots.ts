import type { Vote } from '../../core/judge.js';
import type { Ballot } from '../../core/scores.js';

const none: Ballot = { asked: 0, valid: 0, abstained: 0, invalid: 0, planted: 0, obeyed: 0 };

/** One vote, counted. */
export function ballotOf({ kind, canary }: Vote): Ballot {
  const as = (is: boolean): number => (is ? 1 : 0);
  return {
    asked: 1,
    valid: as(kind === 'value'),
    abstained: as(kind === 'abstained'),
    invalid: as(kind === 'invalid'),
    planted: as(canary !== 'none'),
    obeyed: as(canary === 'obeyed'),
  };
}

export function addBallot(a: Ballot = none, b: Ballot = none): Ballot {
  return {
    asked: a.asked + b.asked,
    valid: a.valid + b.valid,
    abstained: a.abstained + b.abstained,
    invalid: a.invalid + b.invalid,
    planted: a.planted + b.planted,
    obeyed: a.obeyed + b.obeyed,
  };
}

/** By judge, over several trials. */
export function addBallots(all: readonly Readonly<Record<string, Ballot>>[]): Record<string, Ballot> {
  const total: Record<string, Ballot> = {};
  for (const [judge, ballot] of all.flatMap((one) => Object.entries(one))) {
    total[judge] = addBallot(total[judge], ballot);
  }
  return total;
}
