import type { PolicyCall } from '../../../core/policy.js';
import { faultsOf, type Attempt } from '../../../world/dialect/attempt.js';
import { sheetOf } from '../../../world/dialect/tables.js';
import { attemptResult, readResult } from './read.js';
import type { Wrong } from './spoil.js';
import type { Part } from './step.js';
import type { Seen } from './study.js';

/**
 * Hears every attempt and judges it by its difference from the sheet. Returns the last judgement, which is still
 * to be handed in. `wrong` for the decision "drill" lets everything pass.
 */
export function* drill(seen: Seen, wrong: Wrong): Part<readonly PolicyCall[]> {
  let due: readonly PolicyCall[] = [];
  for (;;) {
    const { results } = yield { calls: [...due, { name: 'next_attempt', args: {} }] };
    const heard = readResult(attemptResult, results.at(-1));
    if (heard === null) return [];
    const { attempt_id: id, said, left, ...rest } = heard;
    due = [judgementOf({ id, ...said, ...rest }, seen, wrong)];
    if (left === 0) return due;
  }
}

function judgementOf(attempt: Attempt, { region, opening }: Seen, wrong: Wrong): PolicyCall {
  const sheet = sheetOf(region);
  const phrase = sheet.find(({ phrase_id }) => phrase_id === attempt.phrase_id);
  const faults = phrase === undefined ? [] : faultsOf(attempt, { phrase, sheet, hosts: opening.hosts });
  const errors = wrong('drill') ? [] : faults.map(({ kind, at, fix }) => ({ kind, at, fix }));
  const verdict = errors.length === 0 ? 'ok' : 'wrong';
  return { name: 'correct', args: { attempt_id: attempt.id, verdict, errors } };
}
