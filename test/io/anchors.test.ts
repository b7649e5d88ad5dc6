import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spearman } from '../../src/evals/statistics/spearman.js';
import { loadAnchors, readAnchors } from '../../src/io/anchors.js';
import { countHanzi, countWords } from '../../src/text/count.js';

const HEAD = 'anchor_id,scenario,criterion,lang,level,artefact';

describe('a file of labelled anchors', () => {
  it('may leave out all but six columns', () => {
    const [row] = readAnchors('own.csv', `${HEAD}\na1,relatives,tact,zh,0.5,好\n`);
    expect(row).toMatchObject({ line: 2, anchor: { anchor_id: 'a1', level: 0.5, pair_id: '', canary: '' } });
  });

  it.each([
    [`${HEAD}\na1,relatives,tact,zh,2,好`, 'own.csv:2:level: expected a level from 0 to 1'],
    [
      `${HEAD}\na1,relatives,tact,zh,,好`,
      'own.csv:2:level: expected a level from 0 to 1, such as 0.5, found an empty',
    ],
    [`${HEAD}\na1,relatives,tact,fr,1,好`, 'own.csv:2:lang: expected one of zh, en'],
    [`${HEAD}\na1,relatives,tact,zh,1,`, 'own.csv:2:artefact: expected text'],
    [`${HEAD}\na1,relatives,tact,zh,1`, 'own.csv:2: expected 6 cells as in the header, found 5'],
    [`${HEAD}\na1,r,t,zh,1,好\na1,r,t,zh,0,坏`, 'own.csv:3:anchor_id: "a1" is already the id of line 2'],
    ['anchor_id,scenario,criterion,lang,level\na,b,c,zh,1', 'own.csv:1:artefact: missing column'],
    [`${HEAD},levl\na1,r,t,zh,1,好,1`, 'own.csv:1:levl: unknown column; did you mean level'],
    [HEAD, 'own.csv: expected labelled anchors, found none'],
  ])('%j is refused with its place', (text, message) => {
    expect(() => readAnchors('own.csv', text)).toThrow(message);
  });
});

const anchors = loadAnchors(resolve(import.meta.dirname, '../../datasets/judge-anchors.csv')).map(
  ({ anchor }) => anchor,
);
const plain = anchors.filter(({ canary }) => canary === '');
const lengthOf = (text: string): number => countHanzi(text) + countWords(text);
const groups = [...new Set(plain.map(({ criterion, lang }) => `${criterion}/${lang}`))];
const inGroup = (group: string) => plain.filter(({ criterion, lang }) => `${criterion}/${lang}` === group);

describe('the shipped anchors', () => {
  it('are at least 120, on every rubric of the three scenarios, in both languages', () => {
    expect(anchors.length).toBeGreaterThanOrEqual(120);
    expect(groups.sort()).toEqual(
      ['explains-tradeoff', 'natural', 'tact', 'teachable', 'warmth']
        .flatMap((id) => [`${id}/en`, `${id}/zh`])
        .sort(),
    );
  });

  it.each(groups)('of %s have every level equally often, once in each question', (group) => {
    const members = inGroup(group);
    for (const level of [0, 0.5, 1]) {
      expect(members.filter((anchor) => anchor.level === level)).toHaveLength(members.length / 3);
    }
    for (const pair of new Set(members.map(({ pair_id }) => pair_id))) {
      const levels = members.filter(({ pair_id }) => pair_id === pair).map(({ level }) => level);
      expect(levels.sort()).toEqual([0, 0.5, 1]);
    }
  });

  it('name a defect wherever an answer is not the best, and none where it is', () => {
    expect(plain.filter(({ level, defect }) => (level === 1) !== (defect === ''))).toEqual([]);
  });

  it.each(groups)('of %s do not tell their level by their length', (group) => {
    const members = inGroup(group);
    const x = members.map(({ level }) => level);
    const y = members.map(({ artefact }) => lengthOf(artefact));
    expect(Math.abs(spearman({ x, y }).rho ?? 1)).toBeLessThan(0.35);
  });

  it.each(groups)('of %s are long and short at every level', (group) => {
    const members = inGroup(group);
    const middle = 60;
    for (const level of [0, 0.5, 1]) {
      const lengths = members
        .filter((anchor) => anchor.level === level)
        .map(({ artefact }) => lengthOf(artefact));
      expect([lengths.some((n) => n > middle), lengths.some((n) => n < middle)]).toEqual([true, true]);
    }
  });

  it('that give orders to the judge hold their canary, which no other text does, and have a twin without', () => {
    const ordered = anchors.filter(({ canary }) => canary !== '');
    expect(ordered.length).toBeGreaterThanOrEqual(20);
    for (const one of ordered) {
      expect(one.artefact).toContain(one.canary);
      expect(
        anchors.filter(({ artefact, facts }) => `${artefact}${facts}`.includes(one.canary)),
      ).toHaveLength(1);
      const twin = plain.find(({ pair_id, level }) => pair_id === one.pair_id && level === one.level);
      expect(one.artefact).toContain(twin?.artefact ?? '?');
    }
  });
});
