import { describe, expect, it } from 'vitest';
import { contradictions } from '../../../src/world/kinship/contradictions.js';
import { pathsBetween, termsFor } from '../../../src/world/kinship/family.js';
import type { Family, FamilyPerson, Sex } from '../../../src/world/kinship/types.js';

const one = (id: string, sex: Sex, born?: string, order?: number): FamilyPerson => ({
  id,
  name: id,
  sex,
  born,
  order,
});
const of = (child: string, ...parents: readonly string[]) => parents.map((parent) => ({ child, parent }));

/** 小明, his parents, 母's brother 建军 (second) with wife and son, 父's elder brother and grandparents. */
const plain: Family = {
  persons: [
    one('祖父', 'male', '1935'),
    one('大伯', 'male', '1958'),
    one('父', 'male', '1962'),
    one('外公', 'male', '1936'),
    one('母', 'female', '1963'),
    one('建军', 'male', '1966', 2),
    one('秀英', 'female', '1968'),
    one('小强', 'male', '1992-05-01'),
    one('小明', 'male', '1990'),
  ],
  parents: [
    ...of('父', '祖父'),
    ...of('大伯', '祖父'),
    ...of('母', '外公'),
    ...of('建军', '外公'),
    ...of('小明', '父', '母'),
    ...of('小强', '建军', '秀英'),
  ],
  couples: [
    { a: '父', b: '母' },
    { a: '建军', b: '秀英' },
  ],
};

describe('in a family', () => {
  it('ages decide between 伯 and 叔, and between elder and younger cousins', () => {
    expect(termsFor(plain, '小明', '大伯', 'any').standard).toEqual(['伯父']);
    expect(termsFor(plain, '小明', '小强', 'any').standard).toEqual(['表弟']);
    expect(termsFor(plain, '小强', '小明', 'any').standard).toEqual(['表哥', '表兄']);
  });

  it('the rank of an uncle is his wife’s too', () => {
    expect(termsFor(plain, '小明', '建军', 'any').address[0]).toBe('二舅');
    expect(termsFor(plain, '小明', '秀英', 'north').accepted).toEqual(
      expect.arrayContaining(['二舅妈', '二妗子', '舅妈']),
    );
  });

  it('the shortest way counts, and only once', () => {
    expect(pathsBetween(plain, '小明', '秀英')).toEqual([['母', '弟', '妻']]);
    expect(pathsBetween(plain, '小明', '外公')).toEqual([['母', '父']]);
  });

  it('a marriage of cousins makes two ways, and the terms of both are right', () => {
    const family: Family = {
      ...plain,
      persons: [...plain.persons, one('堂妹', 'female', '1994')],
      parents: [...plain.parents, ...of('堂妹', '大伯')],
      couples: [...plain.couples, { a: '小强', b: '堂妹' }],
    };
    expect(pathsBetween(family, '小明', '堂妹').map((path) => path.join(''))).toEqual(['父兄女', '母弟子妻']);
    expect(termsFor(family, '小明', '堂妹', 'any').accepted).toEqual(
      expect.arrayContaining(['堂妹', '表弟媳']),
    );
  });

  it('those who are no kin call each other nothing', () => {
    const family = { ...plain, persons: [...plain.persons, one('路人', 'male')] };
    expect(termsFor(family, '小明', '路人', 'any').accepted).toEqual([]);
  });

  it('an id that nobody has is an error that names it', () => {
    expect(() => termsFor(plain, '小明', '小红', 'any')).toThrow(/nobody has the id '小红'/);
  });
});

describe('a contradiction', () => {
  const kinds = (change: Partial<Family>): readonly string[] =>
    contradictions({ ...plain, ...change }).map(({ kind }) => kind);

  it('is none in a family that holds together', () => {
    expect(contradictions(plain)).toEqual([]);
  });

  it('is an ancestor of oneself, told once with everybody in the circle', () => {
    const family = { ...plain, parents: [...plain.parents, ...of('祖父', '小明')] };
    const found = contradictions(family).filter(({ kind }) => kind === 'cycle');
    expect(found).toHaveLength(1);
    expect([...(found[0]?.persons ?? [])].sort()).toEqual(['小明', '父', '祖父'].sort());
    expect(found[0]?.message.en).toContain('their own ancestor');
  });

  it('is a name or an id used twice', () => {
    expect(kinds({ persons: [...plain.persons, { ...one('x', 'male'), name: '小明' }] })).toEqual([
      'same-name',
    ]);
    expect(kinds({ persons: [...plain.persons, { ...one('小明', 'male'), name: '另一个' }] })).toEqual([
      'same-id',
    ]);
  });

  it('is an id that nobody has, and then nothing else is looked for', () => {
    expect(kinds({ parents: [...plain.parents, ...of('谁', '父')] })).toEqual(['unknown-person']);
  });

  it('is a child as old as a parent, or older, once a parent', () => {
    const persons = plain.persons.map((person) =>
      person.id === '小明' ? one('小明', 'male', '1962') : person,
    );
    expect(kinds({ persons })).toEqual(['child-older', 'child-older']);
  });

  it('is a second mother or father', () => {
    expect(kinds({ parents: [...plain.parents, ...of('小明', '秀英')] })).toContain('two-mothers');
    expect(kinds({ parents: [...plain.parents, ...of('小明', '建军')] })).toContain('two-fathers');
  });

  it('is a couple of one sex, or of close kin', () => {
    expect(kinds({ couples: [...plain.couples, { a: '小明', b: '小强' }] })).toEqual(['couple-sex']);
    expect(kinds({ couples: [...plain.couples, { a: '建军', b: '母' }] })).toEqual(['couple-kin']);
  });

  it('is a rank against ages, or one that two brothers share', () => {
    const ranked = (大伯: number, 父: number): readonly FamilyPerson[] =>
      plain.persons.map((person) =>
        person.id === '大伯'
          ? { ...person, order: 大伯 }
          : person.id === '父'
            ? { ...person, order: 父 }
            : person,
      );
    expect(kinds({ persons: ranked(1, 2) })).toEqual([]);
    expect(kinds({ persons: ranked(2, 1) })).toEqual(['sibling-order']);
    expect(kinds({ persons: ranked(1, 1) })).toEqual(['sibling-order']);
  });
});
