import { describe, expect, test } from 'vitest';
import { personaOf, refusesRephrasing } from '../../../src/users/relatives/phrasing.js';
import { answer, fact, gathering, opened, relative, round } from './build.js';
import { startTable } from '../../../src/users/relatives/table.js';

const at = gathering({ cast: [relative({ pressure: 3 })], guesses: [{ who: 'jiu', topic: 'salary' }] });
const [ask] = round(startTable(at), at).said;
const [guess] = answer(opened(at), at, '今天这鱼真好吃').said;
const refused = (line: typeof ask, text: string) => {
  if (line === undefined) throw new Error('nothing was said');
  return refusesRephrasing({ text: line.text, move: { ...line.move } }, text, 'jiu', at);
};

describe('a persona', () => {
  test('says who speaks, what they like, and that the line must keep what it does', () => {
    const text = personaOf(relative(), 'zh');
    for (const part of ['周国强', '52岁', '北方人', '钓鱼、象棋、喝茶', '意思不能变'])
      expect(text).toContain(part);
  });

  test('is told in English, too', () => {
    const text = personaOf(relative(), 'en');
    for (const part of ['a man of 52', 'fishing, Chinese chess, tea', 'Reply with the line alone']) {
      expect(text).toContain(part);
    }
  });
});

describe('a rephrasing', () => {
  test('is taken where it asks the same and brings up the same', () => {
    expect(refused(ask, ask?.text ?? '')).toBeNull();
    expect(refused(ask, '前两天我去水库钓鱼，收获不小。哎，你现在一个月工资能有多少呀？')).toBeNull();
  });

  test.each([
    [
      'leaves the topic out',
      '前两天我去水库钓鱼，收获不小。你最近过得怎么样呀？',
      /^topics left out: salary/,
    ],
    ['asks something else, too', '前两天我去钓鱼了。你工资多少，有对象没有？', /^topics added: partner/],
    ['leaves the interest out', '你现在一个月工资能有多少呀？', /^interests left out: fishing/],
    ['brings up another interest', '我钓鱼去了，还下了象棋。你工资多少？', /^interests added: chess/],
    ['names an amount', '我去钓鱼了。你工资有两万没有？', /^numbers added/],
    ['asks nothing', '前两天我去水库钓鱼。你的工资肯定低，不说也罢。', /^asks nothing/],
    ['goes on for long', `我去钓鱼了。${'我跟你讲啊，'.repeat(20)}你工资多少？`, /^longer/],
  ])('is refused where it %s', (_what, text, reason) => {
    expect(refused(ask, text)).toMatch(reason);
  });

  test('is refused where it changes a guess', () => {
    expect(refused(guess, guess?.text ?? '')).toBeNull();
    expect(refused(guess, (guess?.text ?? '').replace('三万', '四万'))).toMatch(/^numbers left out: 30000/);
  });

  test('is refused where it tells what the relative cannot know', () => {
    const open = gathering({
      profile: [fact({ key: 'partner', value: '林晓雨', unit: undefined }), fact()],
    });
    const line = round(startTable(open), open).said[0];
    if (line === undefined) throw new Error('nothing was said');
    const text = line.text.replace('钓', '跟林晓雨去钓');
    expect(refusesRephrasing({ text: line.text, move: { ...line.move } }, text, 'jiu', open)).toMatch(
      /^tells the user's partner/,
    );
  });
});
