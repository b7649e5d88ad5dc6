import { describe, expect, test } from 'vitest';
import { itineraryLexicon, type Topic } from '../../../src/scenarios/itinerary/topics.js';
import { fold } from '../../../src/text/normalise.js';
import { askingPart } from '../../../src/users/asking.js';
import { topicsIn } from '../../../src/users/lexicon.js';

const asked = (text: string) => topicsIn(fold(askingPart(text)), itineraryLexicon);

const questions: readonly (readonly [string, readonly Topic[]])[] = [
  ['一共几个人走?', ['party']],
  ['请告诉我所有乘车人的姓名。', ['party']],
  ['都有谁一起走?', ['party']],
  ['他们分别多大年纪?', ['ages']],
  ['有没有老人或小孩?', ['ages']],
  ['有人行动不便、不能爬楼梯吗?', ['mobility']],
  ['家里人腿脚怎么样?', ['mobility']],
  ['带多少行李?', ['luggage']],
  ['有沒有大件行李?', ['luggage']],
  ['你们用什么证件?有效期到哪天?', ['documents']],
  ['身份证都在有效期内吗?', ['documents']],
  ['最晚几点要到家?', ['deadline']],
  ['你们想在年夜饭前到吗?', ['deadline']],
  ['对换乘有什么偏好?', ['prefs']],
  ['时间对你们值多少钱?', ['prefs']],
  ['能接受过夜吗?', ['overnight']],
  ['可以坐夜车吗?', ['overnight']],
  ['带宠物吗?', ['pets']],
  ['要不要订酒店?', ['hotel']],
  ['有会员卡或积分吗?', ['loyalty']],
  ['Who is travelling?', ['party']],
  ['How many people are in your group, and how old is everyone?', ['party', 'ages']],
  ['Are there any children?', ['ages']],
  ['Can everyone manage stairs?', ['mobility']],
  ['Does anybody use a wheelchair?', ['mobility']],
  ['What luggage are you carrying?', ['luggage']],
  ['Do you have any bags?', ['luggage']],
  ['Which ID documents do you hold, and when do they expire?', ['documents']],
  ['What is the latest you must arrive?', ['deadline']],
  ['When do you need to be home?', ['deadline']],
  ['How much is a minute of your time worth?', ['prefs']],
  ['How many transfers would you prefer at most?', ['prefs']],
  ['Is overnight travel acceptable?', ['overnight']],
  ['Any pets?', ['pets']],
  ['Do you need a hotel?', ['hotel']],
  ['Any loyalty cards?', ['loyalty']],
  [
    '请提供:\n1. 每位乘客的姓名、年龄\n2. 证件\n3. 行李\n4. 是否有人不便上下楼梯\n5. 最晚到家时间\n6. 偏好\n7. 能否过夜',
    ['party', 'ages', 'mobility', 'luggage', 'documents', 'deadline', 'prefs', 'overnight'],
  ],
];

describe('questions to the traveller', () => {
  test.each(questions)('%s', (text, wanted) => {
    expect(asked(text)).toEqual(wanted);
  });

  test.each([
    '我这就去查车次。',
    '今天天气好吗?',
    'What are the next steps?',
    'I have a few points to confirm?',
    '好的',
  ])('names no topic: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });
});
