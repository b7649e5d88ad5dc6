import { byBirth, kinOf } from './people.js';
import type { Family, FamilyPerson, FamilyProblem, FamilyProblemKind } from './types.js';

const problem = (
  kind: FamilyProblemKind,
  persons: readonly string[],
  zh: string,
  en: string,
): FamilyProblem => ({ kind, persons, message: { zh, en } });

/**
 * What cannot be in a family: an id or a name twice, an id that nobody has, somebody their own ancestor, a child
 * not younger than a parent, two mothers or two fathers, a couple of one sex or of close kin, brothers or sisters
 * whose 排行 is against their ages. Empty when it holds together. Nothing is looked for beyond unknown ids.
 */
export function contradictions(family: Family): readonly FamilyProblem[] {
  const listed = [...twice(family, 'id'), ...unknown(family)];
  if (listed.length > 0) return [...listed, ...twice(family, 'name')];
  return [
    ...twice(family, 'name'),
    ...cycles(family),
    ...parentage(family),
    ...couples(family),
    ...orders(family),
  ];
}

function twice({ persons }: Family, field: 'id' | 'name'): readonly FamilyProblem[] {
  return persons.flatMap((one, i) => {
    const first = persons.findIndex((other) => other[field] === one[field]);
    if (first === i) return [];
    const other = persons[first]?.id ?? one.id;
    return field === 'id'
      ? [
          problem(
            'same-id',
            [one.id],
            `两个人用了同一个 id「${one.id}」`,
            `two persons have the id '${one.id}'`,
          ),
        ]
      : [
          problem(
            'same-name',
            [other, one.id],
            `${other} 和 ${one.id} 都叫「${one.name}」`,
            `${other} and ${one.id} are both named '${one.name}'`,
          ),
        ];
  });
}

function unknown({ persons, parents, couples: wed }: Family): readonly FamilyProblem[] {
  const ids = new Set(persons.map(({ id }) => id));
  const named = [
    ...parents.flatMap(({ child, parent }) => [child, parent]),
    ...wed.flatMap(({ a, b }) => [a, b]),
  ];
  return [...new Set(named)]
    .filter((id) => !ids.has(id))
    .map((id) => problem('unknown-person', [id], `没有 id 为「${id}」的人`, `nobody has the id '${id}'`));
}

/** Each ring of ancestors once, told from its first person in the family's order. */
function cycles(family: Family): readonly FamilyProblem[] {
  const kin = kinOf(family);
  const rings = new Map<string, readonly string[]>();
  for (const { id } of family.persons) {
    const ring = ringFrom(kin.parents, id);
    if (ring !== null && !rings.has(ring.toSorted().join())) rings.set(ring.toSorted().join(), ring);
  }
  return [...rings.values()].map((ring) =>
    problem(
      'cycle',
      ring,
      `${ring.join(' → ')} 绕成一圈:有人成了自己的祖先`,
      `${ring.join(' -> ')} go round in a circle: somebody is their own ancestor`,
    ),
  );
}

/** The shortest way up from somebody to themselves. */
function ringFrom(
  parentsOf: (id: string) => readonly FamilyPerson[],
  start: string,
): readonly string[] | null {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[start]];
  while (ways.length > 0) {
    const next: (readonly string[])[] = [];
    for (const way of ways) {
      for (const { id } of parentsOf(way.at(-1) ?? start)) {
        if (id === start) return way;
        if (!seen.has(id)) next.push([...way, id]);
        seen.add(id);
      }
    }
    ways = next;
  }
  return null;
}

function parentage(family: Family): readonly FamilyProblem[] {
  const kin = kinOf(family);
  return family.persons.flatMap((child) => {
    const parents = kin.parents(child.id);
    const late = parents
      .filter(
        (parent) =>
          parent.id !== child.id && byBirth(child, parent) !== 'younger' && bothDated(child, parent),
      )
      .map((parent) =>
        problem(
          'child-older',
          [child.id, parent.id],
          `${child.name} 不比${parent.sex === 'male' ? '父亲' : '母亲'}${parent.name}年轻`,
          `${child.name} is not younger than ${parent.name}, a parent`,
        ),
      );
    return [...late, ...tooMany(child, parents, 'female'), ...tooMany(child, parents, 'male')];
  });
}

const bothDated = (a: FamilyPerson, b: FamilyPerson): boolean =>
  (a.born !== undefined && b.born !== undefined) ||
  (a.age !== undefined && b.age !== undefined && (a.born === undefined || b.born === undefined));

function tooMany(
  child: FamilyPerson,
  parents: readonly FamilyPerson[],
  sex: FamilyPerson['sex'],
): readonly FamilyProblem[] {
  const found = parents.filter((parent) => parent.sex === sex);
  if (found.length < 2) return [];
  const names = found.map(({ name }) => name);
  const [kind, zh, en] =
    sex === 'female'
      ? (['two-mothers', '母亲', 'mothers'] as const)
      : (['two-fathers', '父亲', 'fathers'] as const);
  return [
    problem(
      kind,
      [child.id, ...found.map(({ id }) => id)],
      `${child.name} 有 ${found.length} 个${zh}:${names.join('、')}`,
      `${child.name} has ${found.length} ${en}: ${names.join(', ')}`,
    ),
  ];
}

function couples(family: Family): readonly FamilyProblem[] {
  const kin = kinOf(family);
  return family.couples.flatMap(({ a, b }) => {
    const [one, other] = [kin.person(a), kin.person(b)];
    const close = [...kin.parents(a), ...kin.children(a), ...kin.siblings(a)].some(({ id }) => id === b);
    return [
      ...(one.sex === other.sex
        ? [
            problem(
              'couple-sex',
              [a, b],
              `${one.name}和${other.name}同为${one.sex === 'male' ? '男' : '女'}性,分不出夫和妻`,
              `${one.name} and ${other.name} are both ${one.sex}: no husband and wife to name`,
            ),
          ]
        : []),
      ...(close || a === b
        ? [
            problem(
              'couple-kin',
              [a, b],
              `${one.name}和${other.name}是至亲,不能是夫妻`,
              `${one.name} and ${other.name} are parent and child, siblings or one person, and cannot be a couple`,
            ),
          ]
        : []),
    ];
  });
}

/** 排行 counts among the brothers, or among the sisters, of one family. */
function orders(family: Family): readonly FamilyProblem[] {
  const kin = kinOf(family);
  const place = new Map(family.persons.map(({ id }, i) => [id, i]));
  return family.persons.flatMap((one) =>
    kin
      .siblings(one.id)
      .filter((other) => other.sex === one.sex && (place.get(one.id) ?? 0) < (place.get(other.id) ?? 0))
      .filter((other) => isOutOfOrder(one, other))
      .map((other) =>
        problem(
          'sibling-order',
          [one.id, other.id],
          `${one.name}排行第 ${one.order ?? 0},${other.name}排行第 ${other.order ?? 0},与年龄不合`,
          `${one.name} ranks ${one.order ?? 0} and ${other.name} ${other.order ?? 0}, against their ages`,
        ),
      ),
  );
}

function isOutOfOrder(one: FamilyPerson, other: FamilyPerson): boolean {
  if (one.order === undefined || other.order === undefined) return false;
  if (one.order === other.order) return true;
  const older = byBirth(one, other);
  return older !== undefined && older !== (one.order < other.order ? 'older' : 'younger');
}
