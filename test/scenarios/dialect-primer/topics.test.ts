import { describe, expect, test } from 'vitest';
import { dialectLexicon, openingLexicon } from '../../../src/scenarios/dialect-primer/topic-words.js';
import type { FactTopic } from '../../../src/scenarios/dialect-primer/topics.js';
import { understandMessage } from '../../../src/users/understand.js';

const asked = (text: string) =>
  understandMessage(text, { lexicon: dialectLexicon, opening: openingLexicon }).topics;

const questions: readonly (readonly [string, readonly FactTopic[]])[] = [
  ['外婆身体怎么样？有没有糖尿病？', ['health']],
  ['长辈们有没有什么忌口？', ['health', 'allergy']],
  ['有人对什么东西过敏吗？', ['allergy']],
  ['家里有没有宗教信仰？', ['religion']],
  ['有谁吃素吗？', ['religion']],
  ['他们各自喜欢什么？', ['tastes']],
  ['舅舅平时爱喝什么？', ['tastes']],
  ['孩子一次能学几句？', ['attention']],
  ['您最多想学多少句？', ['attention']],
  ['当地话您已经会说哪些？', ['knows']],
  ['孩子会讲一点粤语吗？', ['knows']],
  ['上門那天穿什麼？', ['clothing']],
  ['你们怎么去？', ['transport']],
  ['晚上住哪里？', ['lodging']],
  ['Does anyone have diabetes or high blood pressure?', ['health']],
  ['Any food allergies?', ['allergy']],
  ['Are there religious rules I should know about?', ['religion']],
  ['What does each of them like?', ['tastes']],
  ['How many phrases can the child learn at once?', ['attention']],
  ['Which phrases do you already know?', ['knows']],
  ['What will you wear?', ['clothing']],
  [
    '请问：1）各位长辈的健康状况和过敏情况？2）宗教信仰？3）喜好？4）学员最多学几句？5）已经会哪些话？',
    ['health', 'allergy', 'religion', 'tastes', 'attention', 'knows'],
  ],
];

describe('questions to the user', () => {
  test.each(questions)('%s', (text, wanted) => {
    expect(asked(text)).toEqual(wanted);
  });

  test.each(['我这就去查方言表。', '今天天气好吗？', 'What are the next steps?', '好的'])(
    'names no topic: %s',
    (text) => {
      expect(asked(text)).toEqual([]);
    },
  );
});
