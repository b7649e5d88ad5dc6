import { describe, expect, test } from 'vitest';
import { itineraryLexicon, openingLexicon } from '../../../src/scenarios/itinerary/topic-words.js';
import type { Topic } from '../../../src/scenarios/itinerary/topics.js';
import { understandMessage } from '../../../src/users/understand.js';

const asked = (text: string) =>
  understandMessage(text, { lexicon: itineraryLexicon, opening: openingLexicon }).topics;

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
    '您好！为了给您安排合适的路线，请问：1）一共几位乘客，各自姓名和年龄？2）是否有行动不便者？3）每位乘客持有的证件类型及有效期？4）行李数量、重量和尺寸？5）最晚什么时间必须到家？6）有什么偏好，比如换乘次数、时间价值、是否接受过夜？',
    ['party', 'ages', 'mobility', 'luggage', 'documents', 'deadline', 'prefs', 'overnight'],
  ],
  [
    'To plan the best route, could you share: passenger names and ages, ID types and expiry dates, luggage (number, weight, size), any mobility needs, the latest arrival time, and your preferences (transfers, overnight travel, value of time)?',
    ['party', 'ages', 'mobility', 'luggage', 'documents', 'deadline', 'prefs', 'overnight'],
  ],
  ['每位乘客用什么证件?', ['documents']],
  ['老人能走楼梯吗?', ['mobility']],
  ['同行人的行李有多少?', ['luggage']],
  ['Do the passengers all hold valid IDs?', ['documents']],
  ['Can the child climb stairs?', ['mobility']],
  ['Are you travelling alone?', ['party']],
  ['麻烦告诉我出行人员信息。', ['party']],
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
