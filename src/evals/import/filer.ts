import type { Case } from '../../core/case.js';
import { canonicalJson } from '../../core/json.js';
import { didYouMean } from '../../core/nearest.js';
import type { AnyScenario } from '../../core/scenario.js';
import type { TranscriptLine } from '../../core/transcript-line.js';
import { trialId } from '../../core/trial.js';
import type { Filed } from './play-line.js';

/** What lines may be about. */
export type Shelf = {
  readonly scenarios: readonly AnyScenario[];
  cases(scenario: AnyScenario): readonly Case[];
};

export type Outcome = { readonly filed: Filed } | { readonly problem: string };

/**
 * Finds scenario, case and number of each line of a file, told in its order; a line that contradicts one before it,
 * or the dataset at hand, is a problem.
 */
export function createFiler(shelf: Shelf): (line: TranscriptLine, at: number) => Outcome {
  const lineOf = new Map<string, number>();
  const same = createSame();
  return (line, at) => {
    const scenario = shelf.scenarios.find(({ id }) => id === line.scenario);
    if (scenario === undefined) {
      const ids = shelf.scenarios.map(({ id }) => id);
      return unknown('scenario', line.scenario, ids, `scenarios: ${ids.join(', ')}`);
    }
    const cases = shelf.cases(scenario);
    const played = cases.find(({ id }) => id === line.case);
    if (played === undefined) {
      const ids = cases.map(({ id }) => id);
      return unknown(
        'case',
        line.case,
        ids,
        `the dataset of ${scenario.id} has ${String(ids.length)} others`,
      );
    }
    const problem = otherHash(line, played) ?? same(line, at);
    if (problem !== null) return { problem };
    const key = {
      ...{ scenario: scenario.id, caseId: played.id, caseHash: played.hash, subject: line.subject },
      k: line.k ?? 0,
    };
    if (line.k === undefined) while (lineOf.has(trialId(key))) key.k += 1;
    const twin = lineOf.get(trialId(key));
    if (twin !== undefined)
      return { problem: `is the trial ${trialId(key)}, and so is line ${String(twin)}` };
    lineOf.set(trialId(key), at);
    return { filed: { key, line, scenario, case: played } };
  };
}

function unknown(what: string, found: string, known: readonly string[], rest: string): Outcome {
  return { problem: `${what}: found "${found}", which is not known${didYouMean(found, known)} (${rest})` };
}

function otherHash({ caseHash }: TranscriptLine, { id, hash }: Case): string | null {
  if (caseHash === undefined || caseHash === hash) return null;
  return (
    `caseHash: found ${caseHash}, expected ${hash}: the row of ${id} is another now. ` +
    'Name the dataset that was played: --dataset SCENARIO=FILE'
  );
}

/** What must be the same in all lines, since a run has but one of it. */
function createSame(): (line: TranscriptLine, at: number) => string | null {
  let first: { readonly line: TranscriptLine; readonly at: number } | null = null;
  return (line, at) => {
    first ??= { line, at };
    for (const field of ['limits', 'relatives'] as const) {
      const [here, there] = [line, first.line].map((one) => canonicalJson(one[field] ?? null));
      if (here === there) continue;
      return `${field}: found ${String(here)}, and ${String(there)} in line ${String(first.at)}; a run has but one`;
    }
    return null;
  };
}
