import { sexAfter } from '../../world/kinship/steps.js';
import type { Family, FamilyPerson, KinPath, Sex, Step } from '../../world/kinship/types.js';

/** Somebody of whom a family is drawn: by the steps that lead to them from the user. */
export type Placed = {
  readonly id: string;
  readonly name: string;
  readonly age: number;
  readonly path: KinPath;
  readonly order?: number | undefined;
};

type Me = { readonly name: string; readonly age: number; readonly sex: Sex };
type Draft = {
  readonly persons: Map<string, FamilyPerson>;
  readonly parents: Map<string, string[]>;
  readonly couples: { a: string; b: string }[];
  readonly siblings: (readonly [string, string])[];
  readonly names: string[];
};

export const ME = 'me';

/** How much older than whoever they are reached from people are of whom nothing is said, years. */
export const older: Readonly<Partial<Record<Step, number>>> = {
  父: 27,
  母: 25,
  夫: 1,
  妻: -1,
  兄: 3,
  弟: -3,
  姐: 2,
  妹: -2,
  子: -26,
  女: -27,
};

/**
 * The family that holds all these people and whoever stands between them and the user. `names` are for
 * those between, of whom the case says nothing.
 */
export function familyOf(me: Me, placed: readonly Placed[], names: readonly string[]): Family {
  const draft: Draft = {
    persons: new Map([['', { id: ME, ...me }]]),
    parents: new Map(),
    couples: [],
    siblings: [],
    names: [...names],
  };
  for (const one of placed.toSorted((a, b) => a.path.length - b.path.length)) place(draft, one);
  for (const [one, other] of draft.siblings) {
    const both = new Set([...(draft.parents.get(one) ?? []), ...(draft.parents.get(other) ?? [])]);
    draft.parents.set(one, [...both]);
    draft.parents.set(other, [...both]);
  }
  return {
    persons: [...draft.persons.values()],
    parents: [...draft.parents].flatMap(([child, all]) => all.map((parent) => ({ child, parent }))),
    couples: draft.couples,
  };
}

/** Several people may stand at one place, such as two younger brothers: later ones get a key of their own. */
function place(draft: Draft, { id, name, age, path, order }: Placed): void {
  const step = path.at(-1);
  if (step === undefined) throw new Error(`${name} is the user: expected a path of at least one step`);
  const from = between(draft, path.slice(0, -1));
  const sex = sexAfter(step, from.sex) ?? 'female';
  const key = path.join('');
  const person = { id, name, sex, age, ...(order === undefined ? {} : { order }) };
  draft.persons.set(draft.persons.has(key) ? `${key}#${id}` : key, person);
  link(draft, path, from, person);
}

function between(draft: Draft, path: KinPath): FamilyPerson {
  const known = draft.persons.get(path.join(''));
  if (known !== undefined) return known;
  const step = path.at(-1);
  if (step === undefined) throw new Error('family: the user is missing');
  const from = between(draft, path.slice(0, -1));
  const name = draft.names.shift();
  if (name === undefined) throw new Error(`family: no name left for ${path.join('')}`);
  const age = Math.max(1, (from.age ?? 0) + (older[step] ?? 0));
  const person = { id: `p${draft.persons.size}`, name, sex: sexAfter(step, from.sex) ?? 'female', age };
  draft.persons.set(path.join(''), person);
  link(draft, path, from, person);
  return person;
}

function link(draft: Draft, path: KinPath, from: FamilyPerson, to: FamilyPerson): void {
  const step = path.at(-1);
  if (step === '父' || step === '母') addParent(draft, from.id, to.id);
  else if (step === '子' || step === '女') addParent(draft, to.id, from.id);
  else if (step === '夫' || step === '妻') draft.couples.push({ a: from.id, b: to.id });
  else {
    addParent(draft, to.id, between(draft, [...path.slice(0, -1), '父']).id);
    draft.siblings.push([from.id, to.id]);
  }
}

function addParent({ parents }: Draft, child: string, parent: string): void {
  parents.set(child, [...(parents.get(child) ?? []), parent]);
}
