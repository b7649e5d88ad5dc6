import { z } from 'zod';
import { trialKeySchema, type TrialKey } from '../core/trial.js';
import { readCount, readJson } from './decode.js';
import type { Reads } from './statements.js';

/** Trials that are asked for at once: a plan or its figures as one text would take more memory than all that is kept of them. */
export const WINDOW = 100;

const { scenario, caseId, caseHash, subject, k } = trialKeySchema.shape;
const planRows = z.array(z.tuple([z.int(), scenario, caseId, caseHash, subject, k]));

/**
 * The keys of a run in the order of its plan; its rows are numbered from 0 without a gap. Keys share their texts: a plan
 * of a hundred thousand names few cases and subjects. Throws a ZodError.
 */
export function readPlan(reads: Reads): TrialKey[] {
  const count = readCount(reads.planned.get());
  const texts = new Map<string, string>();
  const planned: TrialKey[] = [];
  for (let from = 0; from < count; from += WINDOW) {
    for (const [id, ...key] of readJson(planRows, reads.plan.get(from, from + WINDOW - 1))) {
      if (id !== planned.length) break;
      planned.push(keyOf(key, texts));
    }
  }
  z.array(z.unknown()).length(count, 'expected every row of the plan once').parse(planned);
  return planned;
}

function keyOf(
  [scenario, caseId, caseHash, subject, k]: readonly [string, string, string, string, number],
  texts: Map<string, string>,
): TrialKey {
  const once = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  return {
    scenario: once(scenario),
    caseId: once(caseId),
    caseHash: once(caseHash),
    subject: once(subject),
    k,
  };
}

type Named = Pick<TrialKey, 'scenario' | 'caseId' | 'subject' | 'k'>;

/** The place of a key in a plan; undefined for one that was never planned. */
export type Places = (key: Named) => number | undefined;

/** Sorted out at the first question: a report may ask none. */
export function placesOf(planned: readonly TrialKey[]): Places {
  let sorted: ReadonlyMap<string, readonly number[]> | null = null;
  return (key) => (sorted ??= sortOut(planned)).get(groupOf(key))?.[key.k];
}

/** The places of the trials of a case and subject, by `k`. */
function sortOut(planned: readonly TrialKey[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  planned.forEach((key, place) => {
    const group = groupOf(key);
    const places = groups.get(group) ?? [];
    places[key.k] = place;
    groups.set(group, places);
  });
  return groups;
}

function groupOf({ scenario, caseId, subject }: Named): string {
  return `${scenario}/${caseId}/${subject}`;
}
