import { describe, expect, test } from 'vitest';
import { askingOf, askingOfWhole } from '../../src/users/asking.js';

const asked = (text: string): readonly string[] => askingOf(text).asked.map((part) => part.text);

describe('what of a message asks something', () => {
  test('is its questions, not its statements', () => {
    expect(asked('三个人我记下了。行李有多少？马上查。')).toEqual(['行李有多少?']);
    expect(asked('Three of you. Any bags? Searching now.')).toEqual(['any bags?']);
  });

  test('is a request without a question mark', () => {
    expect(asked('麻烦把姓名和年龄发给我')).toEqual(['麻烦把姓名和年龄发给我']);
    expect(asked('names and ages of everyone please')).toEqual(['names and ages of everyone please']);
  });

  test('is every line under a request, its headings and sublists included, until prose tells something', () => {
    const text = '请提供以下信息：\n\n**1. 乘客**\n- 姓名\n- 年龄\n\n② 行李\n我会尽快查票。\n- G77';
    expect(asked(text)).toEqual(['请提供以下信息:', '乘客', '姓名', '年龄', '行李']);
  });

  test('is the list that a later request points back at', () => {
    expect(asked('Names. Ages. Could you send me all of these?')).toEqual([
      'names.',
      'ages.',
      'could you send me all of these?',
    ]);
  });

  test('is the sentence before a bare 可以吗', () => {
    expect(asked('中间要坐夜车。可以吗？')).toEqual(['中间要坐夜车。']);
  });

  test('is not what is acknowledged in the same sentence', () => {
    expect(asked('行李我记下了，证件呢？')).toEqual(['证件呢?']);
    expect(asked('Thanks, I have the names, what about documents?')).not.toEqual([
      expect.stringContaining('names'),
    ]);
  });

  test('is not what a sentence tells before it asks, but keeps it', () => {
    expect(askingOf('便宜的都是夜车，您家人能坐夜车吗？').asked).toEqual([
      { text: '您家人能坐夜车吗?', lead: '便宜的都是夜车,', before: '' },
    ]);
  });

  test('keeps what was said just before a question', () => {
    expect(askingOf('Only passports are taken. Do you have one?').asked).toEqual([
      { text: 'do you have one?', lead: '', before: 'only passports are taken.' },
    ]);
  });

  test('is everything where the whole text is a question, unless it seeks consent', () => {
    expect(askingOfWhole('行李。证件').asked.map((part) => part.text)).toEqual(['行李。', '证件']);
    expect(askingOfWhole('行李都符合要求。请确认是否可以下单？')).toEqual({ asked: [], consent: true });
  });
});

describe('a plea for consent', () => {
  test.each([
    '方案：中转一次，不过夜。请确认是否可以下单？',
    '总价 1200 元，证件都有效，可以吗？',
    '已占好 3 张票，同意的话我就付款。',
    '行程如下，请确认：\n- 08:10 出门\n- 行李不超限',
    'Could you confirm this plan? All documents are valid.',
    'Total: 1,200 yuan, luggage fits. Could you confirm?',
    'Plan: G77, home by 17:20. Is that OK?',
    'Everything is on hold. Shall I go ahead and pay?',
  ])('asks nothing else: %s', (text) => {
    expect(askingOf(text)).toEqual({ asked: [], consent: true });
  });

  test.each([
    '下单前请确认乘客姓名。',
    '请确认：\n- 姓名\n- 年龄',
    '夜里坐车可以吗？',
    '需要帮您订酒店吗？',
    'Before I book, which IDs do you hold?',
    'How many seats should I book?',
    'Please confirm your ages.',
    'Is overnight OK?',
  ])('is not seen in a question: %s', (text) => {
    const { asked: parts, consent } = askingOf(text);
    expect(consent).toBe(false);
    expect(parts.length).toBeGreaterThan(0);
  });

  test('leaves a question beside it standing', () => {
    const { asked: parts, consent } = askingOf('可以付款吗？另外孩子几岁？');
    expect({ parts: parts.map((part) => part.text), consent }).toEqual({
      parts: ['另外孩子几岁?'],
      consent: true,
    });
  });
});
