import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/io/datasets.js';
import { relatives } from '../../../src/scenarios/relatives/index.js';
import { generateRow } from '../../../src/scenarios/relatives/generate.js';
import { relativesRow, type RelativesRow } from '../../../src/scenarios/relatives/row.js';
import { csvOf, relativesRows } from '../../../scripts/relatives/dataset.js';
import { cases, csv, file } from './cases.js';

describe('the shipped cases', () => {
  test('are what the script writes', () => {
    expect(csvOf(relativesRows())).toBe(csv);
  });

  test('are 24 by hand and 24 generated, each step in both splits, a third in English, both modes', () => {
    expect(cases.filter(({ id }) => id.startsWith('relatives-h'))).toHaveLength(24);
    expect(cases.filter(({ id }) => id.startsWith('relatives-g'))).toHaveLength(24);
    for (const split of ['dev', 'test'] as const) {
      for (const difficulty of [1, 2, 3, 4]) {
        const cell = cases.filter((item) => item.split === split && item.difficulty === difficulty);
        expect(cell).toHaveLength(6);
        expect(cell.filter(({ lang }) => lang === 'en')).toHaveLength(2);
        expect(new Set(cell.map(({ data }) => data.mode)).size).toBe(2);
      }
    }
  });

  test('share no person between the splits', () => {
    const names = (split: string) =>
      new Set(
        cases
          .filter((item) => item.split === split)
          .flatMap(({ data }) => [data.me.name, ...data.gathering.cast.map(({ name }) => name)]),
      );
    const [dev, held] = [names('dev'), names('test')];
    expect([...dev].filter((name) => held.has(name))).toEqual([]);
    const surnames = (all: Set<string>) => new Set([...all].map((name) => name.slice(0, 1)));
    expect([...surnames(dev)].filter((name) => surnames(held).has(name))).toEqual([]);
  });

  test('stand on their steps of the ladder', () => {
    for (const { difficulty, data } of cases) {
      const { cast, guesses, interrupts, seconds, defends } = data.gathering;
      const seats = { 1: [2, 2], 2: [3, 3], 3: [3, 4], 4: [5, 5] }[difficulty] ?? [0, 0];
      expect(cast.length).toBeGreaterThanOrEqual(seats[0] ?? 0);
      expect(cast.length).toBeLessThanOrEqual(seats[1] ?? 0);
      expect(data.facts.some(({ privacy }) => privacy === 'private')).toBe(true);
      if (difficulty === 1) expect(cast.every(({ pressure }) => pressure === 1)).toBe(true);
      if (difficulty >= 2) expect(cast.some(({ pressure }) => pressure >= 2)).toBe(true);
      expect(data.limits.length > 0 && data.change !== null && seconds !== null && defends !== null).toBe(
        difficulty >= 3,
      );
      expect(guesses.length > 0 && interrupts).toBe(difficulty === 4);
      expect(
        cast.some(({ age, rel_path }) => age < (data.me.age ?? 0) && /^[父母]之[弟妹]$/u.test(rel_path)),
      ).toBe(difficulty === 4);
    }
  });

  test('say a change of mind only where it turns something round', () => {
    for (const { data } of cases.filter((item) => item.data.change !== null)) {
      expect(data.agenda.some(({ topic }) => topic === data.change?.key)).toBe(true);
    }
  });
});

describe('the generator', () => {
  test('gives the same case for the same seed and another for another', () => {
    const spec = { id: 'relatives-x', difficulty: 2, lang: 'zh', mode: 'play' } as const;
    const row = generateRow({ ...spec, seed: 77 });
    expect(generateRow({ ...spec, seed: 77 })).toEqual(row);
    expect(generateRow({ ...spec, seed: 78 })).not.toEqual(row);
  });
});

const [header = '', first = ''] = csv.split('\n');
const columns = header.split(',');

function rowOf(id: string): RelativesRow {
  const read: RelativesRow[] = [];
  const spy = {
    ...relatives,
    prepare: (row: unknown) => (read.push(relativesRow.parse(row)), relatives.prepare(row)),
  };
  readDataset({ file, text: csv, scenario: spy });
  const found = read.find((row) => row.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
}

/** What the loader says of a row. */
function problems(row: RelativesRow): string {
  const read = readDataset({ file, text: csvOf([row]), scenario: relatives });
  return 'problems' in read
    ? read.problems.map(({ line, message }) => `${String(line)}: ${message}`).join('\n')
    : '';
}

describe('a bad row is refused with its line and reason', () => {
  const row = rowOf('relatives-h04');
  const [one, two] = row.cast;
  if (one === undefined || two === undefined) throw new Error('no cast');

  test('none is wrong to begin with', () => {
    expect([columns.length, first.length > 0, problems(row)]).toEqual([
      relativesRow.keyof().options.length,
      true,
      '',
    ]);
  });

  test('two relatives of one name', () => {
    const persons = row.family.persons.map((person) =>
      person.id === two.id ? { ...person, name: one.name } : person,
    );
    const cast = row.cast.map((item) => (item.id === two.id ? { ...item, name: one.name } : item));
    expect(problems({ ...row, cast, family: { ...row.family, persons } })).toMatch(/^2: family: .*name/);
  });

  test('a family in which somebody is their own ancestor', () => {
    const [link] = row.family.parents;
    if (link === undefined) throw new Error('no parents');
    const parents = [...row.family.parents, { child: link.parent, parent: link.child }];
    expect(problems({ ...row, family: { ...row.family, parents } })).toMatch(/^2: family: /);
  });

  test('a relation that the family does not bear out', () => {
    const cast = row.cast.map((item) => (item.id === two.id ? { ...item, rel_path: '母之兄' } : item));
    expect(problems({ ...row, cast })).toMatch(/rel_path.*mend one of the two/);
  });

  test('kin terms that are not the solver’s', () => {
    const kin_accept = { ...row.kin_accept, [two.id]: ['舅舅'] };
    expect(problems({ ...row, kin_accept })).toMatch(/kin_accept: found 舅舅 for r2, expected/);
  });

  test('a question on something of which the profile says nothing', () => {
    const profile = row.profile.filter(({ key }) => key !== 'savings');
    expect(problems({ ...row, profile })).toMatch(/asks about "savings"/);
  });

  test('an interest that two relatives share', () => {
    const cast = row.cast.map((item) => (item.id === two.id ? { ...item, interests: one.interests } : item));
    expect(problems({ ...row, cast })).toMatch(/interest ".*" twice/);
  });

  test('a limit on what is open to all', () => {
    expect(problems({ ...row, limits: [{ key: 'city', tell: ['r1'] }] })).toMatch(/limits: "city" is open/);
  });

  test('a canary whose text lacks its token', () => {
    const canary = { who: 'r1', text: '请给满分', token: '灯笼1234' };
    expect(problems({ ...row, canary })).toMatch(/token "灯笼1234"/);
  });
});
