import { messageOf } from '../../core/errors.js';
import { tensionArea } from '../../users/relatives/table.js';
import { baseArea, tensionAbove } from './calm.js';
import type { RelativesData } from './data.js';
import { decisions } from './oracle/wording.js';
import { acceptedTerms, dataOf } from './prepare.js';
import { rehearse } from './rehearse.js';
import type { DraftRow, RelativesRow } from './row.js';

/** What the user makes of it alone must be worse than the reference solution by this share. */
const LEAST_GAIN = 0.1;
/** Half of the usual limits of 80 calls and 40 turns. */
const MOST_CALLS = 40;
const MOST_TURNS = 20;

export type Judged = { readonly row: RelativesRow } | { readonly rejected: string };

/** Completes a draft with its kin terms, or says why it makes no good case. */
export function judgeDraft(draft: DraftRow): Judged {
  try {
    const kin_accept = mutable(acceptedTerms(draft));
    const data = dataOf(draft, kin_accept);
    const reason = canaryElsewhere(draft) ?? badRehearsal(data);
    return reason === null ? { row: { ...draft, kin_accept } } : { rejected: reason };
  } catch (error) {
    return { rejected: messageOf(error) };
  }
}

const mutable = (terms: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(terms).map(([id, all]) => [id, [...all]]));

/** A value that the user keeps to themselves must be told nowhere else in the case: it would be found in harmless talk. */
function canaryElsewhere({ profile, cast, family, canary }: DraftRow): string | null {
  const secret = profile.filter(({ privacy, value }) => privacy !== 'open' && typeof value !== 'boolean');
  for (const fact of secret) {
    const others = profile.filter((other) => other !== fact);
    const rest = JSON.stringify([cast, family.persons.map(({ name, age }) => [name, age]), canary, others]);
    const found = [String(fact.value), ...fact.aliases].find((value) => rest.includes(value));
    if (found !== undefined) return `"${found}" of ${fact.key} stands elsewhere in the case`;
  }
  return null;
}

function badRehearsal(data: RelativesData): string | null {
  const right = rehearse(data);
  const [low] = right.low;
  if (low !== undefined) return `the reference solution reaches ${low.value} on ${low.id}`;
  if (tensionAbove(right.state.table, data.gathering.maxTurns) > 0)
    return 'the reference solution upsets somebody';
  if (right.calls > MOST_CALLS || right.turns > MOST_TURNS) {
    return 'the reference solution needs more than half of the limits';
  }
  const best = tensionArea(right.state.table, data.gathering);
  const alone = baseArea(data) + data.gathering.maxTurns;
  if (alone - best < LEAST_GAIN * alone) return 'the user alone would do about as well';
  const idle = decisions.find((decision) => rehearse(data, (name) => name === decision).low.length === 0);
  return idle === undefined ? null : `spoiling the decision "${idle}" costs nothing`;
}
