import fc from 'fast-check';
import type { Family, FamilyPerson, Sex } from '../../../src/world/kinship/types.js';

type Draft = {
  readonly persons: readonly (FamilyPerson & { readonly level: number })[];
  readonly parents: Family['parents'];
  readonly couples: Family['couples'];
};

export type Growth = {
  readonly kind: 'marry' | 'child' | 'parents';
  readonly who: number;
  readonly sex: Sex;
  readonly year: number;
};

const other = (sex: Sex): Sex => (sex === 'male' ? 'female' : 'male');

/** Generations are 30 years apart and 20 wide, so that no child is as old as a parent. */
const born = (level: number, year: number): string => String(1960 - 30 * level + year);

function add(draft: Draft, sex: Sex, level: number, year: number): [Draft, string] {
  const id = `p${draft.persons.length}`;
  const person = { id, name: `名${draft.persons.length}`, sex, born: born(level, year), level };
  return [{ ...draft, persons: [...draft.persons, person] }, id];
}

const spouseOf = (draft: Draft, id: string): string | undefined => {
  const couple = draft.couples.find(({ a, b }) => a === id || b === id);
  return couple === undefined ? undefined : couple.a === id ? couple.b : couple.a;
};

function marry(draft: Draft, who: FamilyPerson & { readonly level: number }, year: number): [Draft, string] {
  const married = spouseOf(draft, who.id);
  if (married !== undefined) return [draft, married];
  const [next, id] = add(draft, other(who.sex), who.level, year);
  return [{ ...next, couples: [...next.couples, { a: who.id, b: id }] }, id];
}

function grow(draft: Draft, { kind, who, sex, year }: Growth): Draft {
  const person = draft.persons[who % draft.persons.length];
  if (person === undefined) return draft;
  if (kind === 'marry') return marry(draft, person, year)[0];
  if (kind === 'child') {
    const [wed, spouse] = marry(draft, person, year);
    const [next, child] = add(wed, sex, person.level - 1, year);
    return {
      ...next,
      parents: [...next.parents, ...[person.id, spouse].map((parent) => ({ child, parent }))],
    };
  }
  if (draft.parents.some(({ child }) => child === person.id)) return draft;
  const [withFather, father] = add(draft, 'male', person.level + 1, year);
  const [withMother, mother] = add(withFather, 'female', person.level + 1, year);
  return {
    ...withMother,
    parents: [...withMother.parents, ...[father, mother].map((parent) => ({ child: person.id, parent }))],
    couples: [...withMother.couples, { a: father, b: mother }],
  };
}

/** A family without contradictions, grown from one person by marriages, births and parents told of later. */
export function familyOf(growths: readonly Growth[]): Family {
  const seed: Draft = {
    persons: [{ id: 'p0', name: '名0', sex: 'male', born: born(0, 0), level: 0 }],
    parents: [],
    couples: [],
  };
  const { persons, parents, couples } = growths.reduce(grow, seed);
  return { persons: persons.map(({ level: _level, ...person }) => person), parents, couples };
}

const growth: fc.Arbitrary<Growth> = fc.record({
  kind: fc.constantFrom('marry', 'child', 'child', 'parents'),
  who: fc.nat(30),
  sex: fc.constantFrom('male', 'female'),
  year: fc.nat(19),
});

export const families: fc.Arbitrary<Family> = fc.array(growth, { minLength: 2, maxLength: 12 }).map(familyOf);

/** A family and two of its people. */
export const pairs: fc.Arbitrary<{ family: Family; from: FamilyPerson; to: FamilyPerson }> = families.chain(
  (family) =>
    fc.record({
      family: fc.constant(family),
      from: fc.constantFrom(...family.persons),
      to: fc.constantFrom(...family.persons),
    }),
);
