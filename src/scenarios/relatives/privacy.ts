import type { Gathering, ProfileFact } from '../../users/relatives/types.js';
import type { RelativesData } from './data.js';
import type { FactRow } from './row.js';

type Privacy = FactRow['privacy'];
type Known = Pick<RelativesData, 'facts' | 'limits' | 'change'>;

/**
 * What one relative may hear of a fact: the last word is the user's change of mind, then their limits, then the
 * mark of the profile.
 */
export function privacyFor(
  { facts, limits, change }: Known,
  changed: boolean,
  key: string,
  who: string,
): Privacy {
  if (changed && change?.key === key) return change.to;
  const limit = limits.find((one) => one.key === key);
  if (limit !== undefined) return limit.tell.includes(who) ? 'open' : 'private';
  return facts.find((fact) => fact.key === key)?.privacy ?? 'private';
}

const marked = new WeakMap<FactRow, Map<Privacy, ProfileFact>>();

/** A fact with a mark; made once, for whoever reads texts compiles each fact once. */
function withMark(fact: FactRow, privacy: Privacy): ProfileFact {
  const marks = marked.get(fact) ?? new Map<Privacy, ProfileFact>();
  const known = marks.get(privacy) ?? { ...fact, privacy, may_know: [] };
  marked.set(fact, marks.set(privacy, known));
  return known;
}

/** A sweetheart with a name exists: to deny it is a lie, and to own to it tells as much. */
const implied = new WeakMap<FactRow, FactRow>();

function withImplied(fact: FactRow): readonly FactRow[] {
  if (fact.key !== 'partner' || typeof fact.value !== 'string') return [fact];
  const known = implied.get(fact) ?? { ...fact, value: true, aliases: [] };
  implied.set(fact, known);
  return [fact, known];
}

/** The profile as one relative may hear it, with what its facts imply; the facts themselves come first. */
export function profileFor(data: Known, changed: boolean, who: string): readonly ProfileFact[] {
  return data.facts
    .flatMap(withImplied)
    .map((fact) => withMark(fact, privacyFor(data, changed, fact.key, who)));
}

const gatherings = new WeakMap<RelativesData, Map<string, Gathering>>();

/** The talk as whoever hears a reply takes it: with what they may hear. Made once for each listener of a case. */
export function gatheringFor(data: RelativesData, changed: boolean, who: string): Gathering {
  const made = gatherings.get(data) ?? new Map<string, Gathering>();
  const key = `${String(changed)} ${who}`;
  const known = made.get(key) ?? { ...data.gathering, profile: profileFor(data, changed, who) };
  gatherings.set(data, made.set(key, known));
  return known;
}

/** The talk as the relatives' moves go by: what only some may hear is private. */
export function gatheringAt(data: RelativesData, changed: boolean): Gathering {
  return gatheringFor(data, changed, '');
}

/** The marks that the profile shows: limits for single relatives are for the user to tell. */
export function privacyMarks(
  { facts, change }: Known,
  changed: boolean,
): readonly Pick<FactRow, 'key' | 'privacy'>[] {
  return facts.map(({ key, privacy }) => ({
    key,
    privacy: changed && change?.key === key ? change.to : privacy,
  }));
}
