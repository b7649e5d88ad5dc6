import { describe, expect, test } from 'vitest';
import {
  answerMessage,
  answerQuestion,
  quietUser,
  unmapped,
  type UserScript,
} from '../../src/users/scripted.js';

const script: UserScript = {
  lexicon: [
    { topic: 'party', words: [/几个人|同行/u, /\bwho is travelling\b/u] },
    { topic: 'luggage', words: [/行李/u, /\bluggage\b/u] },
    { topic: 'untold', words: [/天气/u, /\bweather\b/u] },
  ],
  facts: {
    party: { zh: '三个人。', en: 'Three of us.' },
    luggage: { zh: '一个箱子。', en: 'One suitcase.' },
  },
  unclear: { zh: '请说具体一点。', en: 'Could you be more specific?' },
};

const replyTo = (text: string, lang: 'zh' | 'en' = 'zh') => answerMessage(quietUser, text, script, lang);

describe('a scripted user', () => {
  test('answers only the topic that is asked', () => {
    expect(replyTo('行李有哪些?')).toEqual({ reply: '一个箱子。', user: { answered: ['luggage'] } });
  });

  test('answers every topic that one message asks, in the order of the lexicon', () => {
    expect(replyTo('行李多少?几个人走?').reply).toBe('三个人。一个箱子。');
    expect(replyTo('Any luggage? And who is travelling?', 'en').reply).toBe('Three of us. One suitcase.');
  });

  test('answers a question of one language in the language of the case', () => {
    expect(replyTo('Any luggage?', 'zh').reply).toBe('一个箱子。');
  });

  test('reads a list under a request as questions', () => {
    expect(replyTo('请提供以下信息:\n1. 同行人\n2. 行李').user.answered).toEqual(['party', 'luggage']);
    expect(replyTo('Please tell me:\n- who is travelling\n- luggage', 'en').user.answered).toEqual([
      'party',
      'luggage',
    ]);
  });

  test('does not take a summary that mentions a topic for a question about it', () => {
    expect(replyTo('已按您的行李和同行人订好票。').user.answered).toEqual([unmapped]);
  });

  test('takes the question out of a message that also tells', () => {
    expect(replyTo('同行的人我记下了。行李有多少?').user.answered).toEqual(['luggage']);
  });

  test('asks to be more specific, and counts it, when no topic is named', () => {
    expect(replyTo('好的')).toEqual({ reply: '请说具体一点。', user: { answered: [unmapped] } });
    expect(replyTo('', 'en').reply).toBe('Could you be more specific?');
  });

  test('knows nothing of a topic it has no fact for', () => {
    expect(replyTo('天气怎么样?').user.answered).toEqual([unmapped]);
  });

  test('counts a topic again when it is asked again', () => {
    const once = answerQuestion(quietUser, '行李', script, 'zh');
    const twice = answerQuestion(once.user, '行李', script, 'zh');
    expect(twice.user.answered).toEqual(['luggage', 'luggage']);
  });

  test('reads traditional characters and full-width letters', () => {
    expect(replyTo('行李有幾件?幾個人?').user.answered).toEqual(['party', 'luggage']);
    expect(replyTo('ＬＵＧＧＡＧＥ?').user.answered).toEqual(['luggage']);
  });

  test('pleads for clearness about each question that named nothing, beside its answers, uncounted', () => {
    expect(replyTo('行李有多少？天气怎么样？')).toEqual({
      reply: '一个箱子。“天气怎么样”？请说具体一点。',
      user: { answered: ['luggage'] },
    });
    expect(replyTo('Please confirm the luggage and whether anybody sings well.', 'en').reply).toBe(
      'One suitcase. "and whether anybody sings well"? Could you be more specific?',
    );
  });

  test('quotes no more than three of them', () => {
    const { reply } = replyTo('行李？一是什么？二是什么？三是什么？四是什么？');
    expect(reply.split(script.unclear.zh)).toHaveLength(4);
  });

  test('takes a question that only points for one about what was said before it', () => {
    expect(replyTo('这趟车限制行李。你们有没有超过那个？').user.answered).toEqual(['luggage']);
    expect(replyTo('这趟车只收小行李，够用吗？').user.answered).toEqual(['luggage']);
  });
});

describe('a scripted user who opened with something and gives consent elsewhere', () => {
  const opened: UserScript = {
    ...script,
    opening: [{ topic: 'budget', words: [/预算/u, /\bbudget\b/u] }],
    facts: { ...script.facts, budget: { zh: '一百元。', en: '100 yuan.' } },
    consent: { zh: '请给我看。', en: 'Show me.' },
  };
  const told = (text: string) => answerMessage(quietUser, text, opened, 'zh');

  test('repeats what the opening said, uncounted', () => {
    expect(told('预算多少?')).toEqual({ reply: '一百元。', user: { answered: [] } });
    expect(told('预算多少?行李呢?')).toEqual({
      reply: '一个箱子。一百元。',
      user: { answered: ['luggage'] },
    });
  });

  test('answers a plea for consent with a word about it and no facts, uncounted, in chat and when asked', () => {
    const answer = { reply: '请给我看。', user: { answered: [] } };
    expect(told('行李都符合要求。是否同意付款？')).toEqual(answer);
    expect(answerQuestion(quietUser, '行李都符合要求。是否同意付款？', opened, 'zh')).toEqual(answer);
  });

  test('asks to be more specific about it where there is nothing to say of consent', () => {
    expect(answerMessage(quietUser, '是否同意付款？', script, 'zh').user.answered).toEqual([unmapped]);
  });
});
