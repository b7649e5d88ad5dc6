import { bySex, compareAge, kinOf, siblingStep, type Kin } from './people.js';
import { readings } from './reduce.js';
import { pivotOf } from './shape.js';
import { kinTerms, merge } from './terms.js';
import type { Family, FamilyPerson, KinPath, KinTerms, Region, Step } from './types.js';

/** A way from one person to another: its steps, and everybody on it, both ends included. */
type KinWay = { readonly path: KinPath; readonly people: readonly FamilyPerson[] };

/** Nobody counts kin further off by steps in Chinese terms; a walk needs a few more before it is shortened. */
const longest = 7;
/** A second way counts (a marriage among cousins) when it is at most this much longer than the shortest. */
const detour = 2;

type Move = { readonly to: FamilyPerson; readonly step: Step };

function moves(kin: Kin, at: FamilyPerson): readonly Move[] {
  return [
    ...kin.parents(at.id).map((to) => ({ to, step: bySex(to.sex, '父', '母') })),
    ...kin.spouses(at.id).map((to) => ({ to, step: bySex(to.sex, '夫', '妻') })),
    ...kin.siblings(at.id).map((to) => ({ to, step: siblingStep(at, to) })),
    ...kin.children(at.id).map((to) => ({ to, step: bySex(to.sex, '子', '女') })),
  ];
}

/** Steps that a shorter way takes in one: a parent's child, a sibling's parent, a child's parent or sibling ... */
function isRound(last: Step | undefined, next: Step): boolean {
  if (last === undefined) return false;
  const kind = (step: Step): string =>
    '父母'.includes(step) ? 'up' : '夫妻'.includes(step) ? 'wed' : '子女'.includes(step) ? 'down' : 'over';
  const pair = `${kind(last)} ${kind(next)}`;
  return ['up down', 'over up', 'over over', 'wed wed', 'down over', 'down up'].includes(pair);
}

function walk(kin: Kin, way: KinWay, to: string, limit: number): readonly KinWay[] {
  const at = way.people.at(-1);
  if (at === undefined) return [];
  if (at.id === to) return [way];
  if (way.path.length === limit) return [];
  return moves(kin, at)
    .filter((move) => !way.people.includes(move.to) && !isRound(way.path.at(-1), move.step))
    .flatMap((move) =>
      walk(kin, { path: [...way.path, move.step], people: [...way.people, move.to] }, to, limit),
    );
}

/**
 * The ways from one person to another, shortest first, none that only goes round another: usually one, two
 * when relatives have married. Throws on an id that nobody has. Empty when they are not kin.
 */
function waysBetween(family: Family, from: string, to: string): readonly KinWay[] {
  const kin = kinOf(family);
  const start: KinWay = { path: [], people: [kin.person(from)] };
  kin.person(to);
  for (let limit = 0; limit <= longest; limit += 1) {
    if (walk(kin, start, to, limit).length === 0) continue;
    return distinct(walk(kin, start, to, Math.min(limit + detour, longest)));
  }
  return [];
}

/** Of ways that shorten to the same relation (mother's husband, father) the shortest stays. */
function distinct(ways: readonly KinWay[]): readonly KinWay[] {
  const byRelation = new Map<string, KinWay>();
  for (const way of ways.toSorted((a, b) => a.path.length - b.path.length)) {
    const egoSex = way.people[0]?.sex ?? 'male';
    const meanings = readings(way.path, egoSex).map(({ path }) => path.join(''));
    if (!meanings.some((meaning) => byRelation.has(meaning))) {
      for (const meaning of meanings) byRelation.set(meaning, way);
    }
  }
  return [...new Set(byRelation.values())];
}

/**
 * The paths of `waysBetween`.
 * @later For the scenario `family-tree`.
 */
export function pathsBetween(family: Family, from: string, to: string): readonly KinPath[] {
  return waysBetween(family, from, to).map(({ path }) => path);
}

/**
 * What `from` calls `to` in this family: ages decide seniority, `order` gives the ranked terms beside the plain
 * ones. Several ways of being kin give the terms of all. Throws on an id that nobody has.
 */
export function termsFor(family: Family, from: string, to: string, region: Region): KinTerms {
  const ways = waysBetween(family, from, to);
  return merge(ways.flatMap((way) => termsOnWay(way, region)));
}

function termsOnWay({ path, people }: KinWay, region: Region): readonly KinTerms[] {
  const ego = people[0];
  const target = linkOf(path, people);
  if (ego === undefined || target === undefined) return [];
  const pivot = pivotOf(path);
  const senior = pivot === null ? undefined : people[pivot.length];
  const rel = senior === undefined ? undefined : compareAge(target, senior, false);
  const ageRel = pivot === null || rel === undefined ? undefined : { rel, vs: pivot };
  const query = { path, egoSex: ego.sex, ageRel, region };
  const plain = kinTerms(query);
  return target.order === undefined ? [plain] : [kinTerms({ ...query, order: target.order }), plain];
}

/** Whose age and rank count: the target's, or for a spouse at the end of the way the one they married. */
function linkOf(path: KinPath, people: readonly FamilyPerson[]): FamilyPerson | undefined {
  const last = path.at(-1);
  const married = path.length > 1 && (last === '夫' || last === '妻');
  return people.at(married ? -2 : -1);
}
