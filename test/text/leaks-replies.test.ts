import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../src/text/leaks/find-leaks.js';
import { findSums } from '../../src/text/leaks/numbers/sums.js';
import { readNumbers } from '../../src/text/leaks/numbers/statements.js';
import * as family from '../../src/text/leaks/topics/signs/family.js';
import * as love from '../../src/text/leaks/topics/signs/love.js';
import * as partner from '../../src/text/leaks/topics/signs/partner.js';
import * as property from '../../src/text/leaks/topics/signs/property.js';
import * as study from '../../src/text/leaks/topics/signs/study.js';
import * as work from '../../src/text/leaks/topics/signs/work.js';
import type { PrivateFact } from '../../src/text/leaks/types.js';

const leaks = (fact: PrivateFact, text: string, question?: string): boolean =>
  findLeaks(text, fact, question === undefined ? {} : { question }).length > 0;
const is = (key: string, value = true): PrivateFact => ({ key, value });

describe('words too weak to tell anything by themselves', () => {
  it.each<[PrivateFact, string, string]>([
    [is('job_found'), '工作有着落没?', '初八报到,工位都给我分好了。'],
    [is('has_partner', false), '个人问题解决了没?', '回家就跟猫说话。'],
    [is('car_bought'), '买车了没?', '停楼下那辆蓝的就是。'],
    [is('laid_off'), 'How is the job?', 'They gave me a box and a security escort, Auntie.'],
    [is('passed_exam', false), 'Did you pass?', "Let's just say I've booked the resit."],
  ])('tell what answers a question on their matter', (fact, question, text) => {
    expect(leaks(fact, text, question)).toBe(true);
    expect(leaks({ ...fact, value: fact.value !== true }, text, question)).toBe(false);
  });

  it.each<[PrivateFact, string]>([
    [is('has_partner'), '今年抢了两张票,人在楼下。'],
    [is('car_bought'), '停楼下那辆蓝的就是。'],
    [is('has_partner', false), '过年抢票我都只抢一张票。'],
  ])('tell nothing where nobody asks', (fact, text) => {
    expect(leaks(fact, text)).toBe(false);
    expect(leaks(fact, text, '吃饭了没?')).toBe(false);
  });

  it.each<[PrivateFact, string, string]>([
    [is('has_partner', false), '有对象没?', '要是有,我早带回来了'],
    [is('has_partner', false), '你呢,谈着没?', '隔壁王叔家老二还一个人过呢,您先操心他。'],
    [is('divorced', false), '你们离了?', '都挺好的,谢谢您惦记。'],
  ])('tell nothing where it is supposed, vague or of somebody else', (fact, question, text) => {
    expect(leaks(fact, text, question)).toBe(false);
  });
});

describe('two numbers', () => {
  it.each([
    ['当初借了十万,到现在还了三万', 70_000],
    ["I borrowed two hundred thousand for the shop and I've paid back eighty", 120_000],
    ['押一付三,一次交了一万五千二', 3800],
    ["It's exactly a quarter of my ten thousand", 2500],
    ['每个月存五千,存了整一年', 60_000],
    ['底薪八千,提成五千', 13_000],
    ['满分五百,扣了四十五', 455],
    ["I was seventy kilos at New Year and I've gained five since", 75],
  ])('make a third: %s', (text, sum) => {
    expect(findSums(readNumbers(text).text).map(({ value }) => value)).toEqual([sum]);
  });

  it('of somebody else make none', () => {
    expect(findSums(readNumbers('我室友借了十万,还了三万').text)).toEqual([]);
  });
});

it.each([
  ['Not yet. Twenty-four thousand to go.', '24000'],
  ['二百五十万成交', '二百五十万'],
])('a number is whole wherever it stands: %s', (text, number) => {
  expect(readNumbers(text).text).toContain(number);
});

it('no word of a row of signs is cut in two by a space', () => {
  const rows = [family, love, partner, property, study, work].flatMap((tables) =>
    Object.values(tables).flatMap((signs) =>
      typeof signs === 'object' ? [...(signs.yes ?? []), ...(signs.no ?? [])] : [],
    ),
  );
  const open = (word: string, bracket: string): number => word.replace(/\\./g, '').split(bracket).length;
  const cut = rows.filter((row) => row.split(/ +/).some((word) => open(word, '(') !== open(word, ')')));
  expect(cut).toEqual([]);
});
