import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../src/text/leaks/find-leaks.js';
import { leakRow, readLabelled } from './labelled.js';

const leaks = (key: string, value: boolean, text: string, question?: string): boolean =>
  findLeaks(text, { key, value }, question === undefined ? {} : { question }).length > 0;

describe('the sentences of the mender on yes/no keys and comparisons', () => {
  const rows = readLabelled(leakRow, 'leaks-6-meaning.jsonl', process.env.LEAK_MEANING_SET);
  const wrong = rows.filter(
    ({ text, fact, question, leak }) =>
      findLeaks(text, fact, question === undefined ? {} : { question }).length > 0 !== leak,
  );

  it('are judged as they are labelled', () => {
    expect(wrong.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });
});

describe('an answer to a question', () => {
  it.each([
    ['pregnant', true, '你是不是有了？', '哎呀李姐你眼睛真毒，是的'],
    ['has_partner', true, '妹子你有主了吧', '有主啦队长,别撩'],
    ['laid_off', true, '你没躲过去？', '没躲过去，老师'],
    ['laid_off', true, 'Did they keep you on?', "They didn't, Auntie Jean."],
    ['has_partner', false, 'Any boyfriend?', "No, Uncle, there isn't one."],
    ['pregnant', true, 'When are you due?', 'Early August, Mrs. Lin.'],
    ['bought_house', false, '城里买上房没有', '买不上，老乡，太贵'],
  ])('tells %s=%s: %s %s', (key, value, question, text) => {
    expect(leaks(key, value, text, question)).toBe(true);
    expect(leaks(key, !value, text, question)).toBe(false);
  });

  it.each([
    ['has_partner', true, '有对象了吧？', '有啥呀，您先吃口热的'],
    ['marriage_planned', true, '今年结不结', '结不结的，您先把这杯干了'],
    ['pregnant', true, '有了没', '您说的是红包吗？有了有了'],
    ['passed_exam', true, '那道菜你吃过没', '吃过，辣得很'],
    ['laid_off', true, '工作还行吧?', '大伯母,嗯,这得从长计议'],
    ['pregnant', true, 'Are you expecting?', "I'm expecting dessert, Auntie!"],
  ])('that evades it or is on another matter tells no %s=%s: %s %s', (key, value, question, text) => {
    expect(leaks(key, value, text, question)).toBe(false);
  });
});

describe('a word of one sense tells, whatever stands about it', () => {
  it.each([
    ['has_depression', true, '文拉法辛吃到第三个月，总算能睡整觉了。'],
    ['divorced', true, "It's my weekend with the girls, their dad has them on weekdays."],
    ['laid_off', true, '下个月失业金就断了，得抓紧找活'],
  ])('%s=%s: %s', (key, value, text) => {
    expect(leaks(key, value, text)).toBe(true);
  });

  it.each([
    ['laid_off', true, '失业金领取条件又变了，新闻里说的'],
    ['pregnant', true, '月子中心现在贵得离谱'],
    ['pregnant', true, '对门小两口添了二胎，产检都是她婆婆陪着去的。'],
    ['divorced', true, '这两根线离婚了似的，怎么都接不上'],
  ])('but not of others, of the world or in a simile: %s=%s: %s', (key, value, text) => {
    expect(leaks(key, value, text)).toBe(false);
  });
});
