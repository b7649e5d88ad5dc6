import { z } from 'zod';
import { trialKeySchema, type TrialKey } from '../core/trial.js';
import { readJson } from './decode.js';
import type { Reads } from './statements.js';

/** Trials that are asked for at once: a plan or its figures as one text would take more memory than all that is kept of them. */
export const WINDOW = 100;

const { scenario, caseId, caseHash, subject, k } = trialKeySchema.shape;
const planRows = z.array(z.tuple([z.int(), scenario, caseId, caseHash, subject, k]));

const extent = z.object({ n: z.int().min(0), first: z.int(), last: z.int() });

/** How many trials are planned. Their rows are numbered from 0 without a gap; throws a ZodError where they are not. */
export function readSize(reads: Reads): number {
  const { n, first, last } = extent.parse(reads.size.get());
  z.literal(true, GAP).parse(first === 0 && last === n - 1);
  return n;
}

const GAP = 'expected every row of the plan once';

/**
 * The keys of a run of so many trials in the order of its plan. Keys share their texts: a plan
 * of a hundred thousand names few cases and subjects. Throws a ZodError.
 */
export function readPlan(reads: Reads, count: number): TrialKey[] {
  const texts = new Map<string, string>();
  const planned: TrialKey[] = [];
  for (let from = 0; from < count; from += WINDOW) {
    for (const [id, ...key] of readJson(planRows, reads.plan.get(from, from + WINDOW - 1))) {
      if (id !== planned.length) break;
      planned.push(keyOf(key, texts));
    }
  }
  z.array(z.unknown()).length(count, GAP).parse(planned);
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

type Place = { readonly row: number; readonly caseHash: string };
/** Where a key stands in a plan, and the hash of its case there; undefined for one that was never planned. */
export type Places = (key: Named) => Place | undefined;

/** Sorted out at the first question: a report may ask none. */
export function placesOf(planned: () => readonly TrialKey[]): Places {
  let sorted: ReadonlyMap<string, readonly number[]> | null = null;
  return (key) => {
    const row = (sorted ??= sortOut(planned())).get(groupOf(key))?.[key.k];
    const at = row === undefined ? undefined : planned()[row];
    return row === undefined || at === undefined ? undefined : { row, caseHash: at.caseHash };
  };
}

const placeRow = z.tuple([z.int().min(0), caseHash]);

/**
 * The same for whoever asks of few: by a query each, without the plan. What that does not find is sought in the plan too,
 * since an index may be damaged. Throws a ZodError.
 */
export function placesIn(reads: Reads, planned: () => readonly TrialKey[]): Places {
  const others = placesOf(planned);
  return (key) => {
    const found: unknown = reads.place.get(key.scenario, key.caseId, key.subject, key.k);
    if (found === undefined) return others(key);
    const [row, hash] = readJson(placeRow, found);
    return { row, caseHash: hash };
  };
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
