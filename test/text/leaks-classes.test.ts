import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../src/text/leaks/find-leaks.js';
import type { PrivateFact } from '../../src/text/leaks/types.js';

const leaks = (text: string, fact: PrivateFact): boolean => findLeaks(text, fact).length > 0;
const partner = (value: boolean): PrivateFact => ({ key: 'hasPartner', value });

describe('a matter that is only named tells nothing', () => {
  it.each<[string, string, boolean]>([
    ['house', '买房这话题说起来就长了', true],
    ['car', '买车这事不赶着这几天', true],
    ['house', '房租的事我自己安排得开', false],
    ['house', 'I have not bought a car yet', false],
    ['passed_exam', '没考虑那么多', false],
    ['pregnant', '有了!钥匙在这儿呢', true],
    ['pregnant', 'There was a pregnant pause', true],
    ['laid_off', '邻居大哥被公司辞了,正找活儿呢', true],
    ['bought_house', '游戏里我买了三套房', true],
    ['has_car', '房子还没买', false],
    ['has_car', '给侄子买了辆车,遥控的', true],
    ['baby', 'having children cannot be hurried or pushed', true],
    ['baby', 'having children cannot be hurried or pushed', false],
  ])('of %s: %s', (key, text, value) => {
    expect(leaks(text, { key, value })).toBe(false);
  });
});

describe('an absence is told', () => {
  it.each<[string, boolean, string]>([
    ['baby', false, '我们还没有孩子'],
    ['partner_absent', true, '我还没有对象'],
    ['no_partner', true, "I'm single"],
    ['没有对象', true, '我还没有对象'],
  ])('where the fact is %s=%s', (key, value, text) => {
    expect(leaks(text, { key, value })).toBe(true);
    expect(leaks(text, { key, value: !value })).toBe(false);
  });
});

describe('wording of other places and keyboards is understood', () => {
  it.each([
    '我冇女朋友',
    '仲未拍拖',
    '我還沒有女朋友',
    's-i-n-g-l-e',
    'I dont have a girlfriend',
    'hai mei you duixiang',
  ])('%s', (text) => {
    expect(leaks(text, partner(false))).toBe(true);
  });
});
