import type { Family, FamilyPerson, Sex, Step } from './types.js';

/** A family with its people at hand by id, and who is whose parent, child, spouse, brother or sister. */
export type Kin = {
  readonly person: (id: string) => FamilyPerson;
  readonly parents: (id: string) => readonly FamilyPerson[];
  readonly children: (id: string) => readonly FamilyPerson[];
  readonly spouses: (id: string) => readonly FamilyPerson[];
  readonly siblings: (id: string) => readonly FamilyPerson[];
};

function group(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

/** Looks a family up. `person` throws on an id that nobody has. */
export function kinOf(family: Family): Kin {
  const byId = new Map(family.persons.map((one) => [one.id, one]));
  const person = (id: string): FamilyPerson => {
    const found = byId.get(id);
    if (found !== undefined) return found;
    throw new Error(
      `family: nobody has the id '${id}'; expected one of ${[...byId.keys()].join(', ')}. Mend the row that names it.`,
    );
  };
  const up = group(family.parents.map(({ child, parent }) => [child, parent]));
  const down = group(family.parents.map(({ child, parent }) => [parent, child]));
  const beside = group(family.couples.flatMap(({ a, b }) => [[a, b] as const, [b, a] as const]));
  const people = (ids: readonly string[] | undefined): readonly FamilyPerson[] =>
    [...new Set(ids ?? [])].map(person);
  const siblings = (id: string): readonly string[] =>
    (up.get(id) ?? []).flatMap((parent) => down.get(parent) ?? []).filter((other) => other !== id);
  return {
    person,
    parents: (id) => people(up.get(id)),
    children: (id) => people(down.get(id)),
    spouses: (id) => people(beside.get(id)),
    siblings: (id) => people(siblings(id)),
  };
}

/** Which of two was born first, as far as births, ages and (for brothers, or sisters) 排行 tell. */
export function compareAge(
  a: FamilyPerson,
  b: FamilyPerson,
  siblings: boolean,
): 'older' | 'younger' | undefined {
  if (siblings && a.sex === b.sex && a.order !== undefined && b.order !== undefined && a.order !== b.order) {
    return a.order < b.order ? 'older' : 'younger';
  }
  return byBirth(a, b);
}

/** By births, or else by ages in years, alone. */
export function byBirth(a: FamilyPerson, b: FamilyPerson): 'older' | 'younger' | undefined {
  if (a.born !== undefined && b.born !== undefined) {
    const length = Math.min(a.born.length, b.born.length);
    const [first, second] = [a.born.slice(0, length), b.born.slice(0, length)];
    if (first === second) return undefined;
    return first < second ? 'older' : 'younger';
  }
  if (a.age === undefined || b.age === undefined || a.age === b.age) return undefined;
  return a.age > b.age ? 'older' : 'younger';
}

/** The step to a brother or sister. */
export function siblingStep(from: FamilyPerson, to: FamilyPerson): Step {
  const age = compareAge(to, from, true);
  if (to.sex === 'male') return age === undefined ? '昆' : age === 'older' ? '兄' : '弟';
  return age === undefined ? '姊' : age === 'older' ? '姐' : '妹';
}

/** A step to somebody of this sex. */
export const bySex = (sex: Sex, male: Step, female: Step): Step => (sex === 'male' ? male : female);
