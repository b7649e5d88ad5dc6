import type { Case } from '../core/case.js';
import type { Suite } from '../core/suite.js';

type Selection = Pick<Suite, 'split' | 'lang' | 'cases' | 'limit'>;

/** The cases of one scenario that a suite asks for, in dataset order. */
export function selectCases(all: readonly Case[], { split, lang, cases, limit }: Selection): readonly Case[] {
  const wanted = all.filter(
    (one) =>
      (split === 'all' || one.split === split) &&
      (lang === 'all' || one.lang === lang) &&
      (cases === undefined || cases.includes(one.id)),
  );
  return limit === undefined ? wanted : spread(wanted, limit);
}

/** At most `limit` cases, taken in turn from each difficulty and language, kept in dataset order. */
function spread(cases: readonly Case[], limit: number): readonly Case[] {
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    const group = `${String(one.difficulty)}/${one.lang}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  const chosen = new Set<Case>();
  for (let round = 0; chosen.size < Math.min(limit, cases.length); round += 1) {
    for (const group of groups.values()) {
      const one = group[round];
      if (one !== undefined && chosen.size < limit) chosen.add(one);
    }
  }
  return cases.filter((one) => chosen.has(one));
}
