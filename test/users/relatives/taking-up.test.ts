import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/text/normalise.js';
import { interestRows } from '../../../src/users/relatives/bank.data.js';
import { takesUp } from '../../../src/users/relatives/topic-words.js';
import { topics, type Topic } from '../../../src/users/relatives/topics.js';

/** What guests say who would rather not tell, written without a look at the lexicon. */
const deflections: Readonly<Record<Topic, readonly string[]>> = {
  salary: [
    '跟大家差不多，够养活自己啦',
    '比上不足比下有余吧',
    '刚够交完开销，还得跟您取经呢',
    '待遇还行，饿不着我',
    'Nothing to write home about, but it pays the bills',
    'Let’s just say I’m not starving',
  ],
  bonus: [
    '年底的事还没个准呢',
    '老板心情好就多发点呗',
    '够给您买条围巾的',
    'It was a decent year, that’s all I’ll say about the bonus',
  ],
  savings: ['钱这东西左手进右手出', '慢慢攒着呢', '不多不少，心里踏实', 'I put a little by every month'],
  partner: [
    '缘分这东西急不来',
    '遇到合适的一定带回来给您瞧',
    '这事儿我心里有谱',
    '还在慢慢看呢，您别替我急',
    'When I meet the right person you’ll be the first to know',
    'All in good time',
  ],
  marriage_plan: [
    '水到渠成的事',
    '日子定了肯定先请您',
    '我们自己商量着来呢',
    '不急，好饭不怕晚',
    'We’ll let you know once there is a date',
  ],
  baby: [
    '顺其自然吧',
    '我们俩商量着呢',
    '等准备好了再说',
    '有喜讯一定先报告您',
    'We’re leaving it to nature',
    'Kids will come when they come',
  ],
  house: [
    '先住着再说，房价还在变呢',
    '看着呢，不着急',
    '有个落脚的地方就挺好',
    'Still looking around, no hurry with a place',
  ],
  car: ['地铁方便，还不堵', '开不开车都一样回来看您', 'The metro does me fine'],
  job: [
    '还是老本行，忙得脚不沾地',
    '干得挺顺心的',
    '同事都挺照顾我',
    'Keeps me busy, that’s for sure',
    'Same office, same desk',
  ],
  employer: ['就一普通单位，说了您也没听过', '同事们人都挺好', 'Just an ordinary office, good people though'],
  city: ['那边气候挺好，住惯了', '离家不算太远', 'I’ve settled in nicely over there'],
  coming_home: [
    '走一步看一步吧，常回来看您',
    '心里一直惦记着家里',
    'I’ll keep visiting, and then we’ll see about coming back',
  ],
  exam: ['还在等结果呢', '书还得接着看', '尽力了，听天由命', 'Still hitting the books'],
  grades: ['比上学期进步了点', '老师说我踏实', '还得加把劲', 'I’m learning a lot this term'],
  weight: ['家里饭菜香，管不住嘴呀', '正锻炼着呢', '能吃是福嘛', 'Your cooking is to blame'],
  rent: ['住得还算舒坦', '跟市价差不多', 'It’s a fair price for the place'],
  divorce: [
    '两个人的事我们自己会处理好',
    '都挺好的，您别听外头瞎传',
    'We’re sorting things out between the two of us',
  ],
  health: ['能吃能睡，精神着呢', '小问题，歇歇就好了', 'Nothing a good night’s sleep won’t fix'],
};

/** What tactful people say who leave the thing itself unnamed. */
const oblique: Partial<Readonly<Record<Topic, readonly string[]>>> = {
  salary: [
    '在外头混口饭吃呗',
    '跟您一比那是小巫见大巫',
    'My boss swore me to secrecy',
    'Enough to keep me in noodles',
  ],
  bonus: ['够咱们一家子搓一顿的', '老板画的大饼倒是挺圆', 'A little something, nothing fancy'],
  savings: ['有点压箱底的，您放心', 'Every penny has a plan'],
  partner: ['哎哟，您又来了，我脸都红了', '您先帮我把把关，等有了再说', 'Cupid is taking his time with me'],
  marriage_plan: ['好事多磨嘛', 'You’ll be in the front row'],
  baby: ['这得听老天爷的安排', 'You’ll be the first to knit the booties'],
  house: ['砖头太贵，我再攒攒', 'The market is mad, I’m just watching'],
  car: ['打个车挺方便', 'My two legs do fine'],
  job: ['还是那一摊子事', 'Still learning the ropes'],
  employer: ['一家小庙，说了您也不认识', 'You’d forget the name in a minute'],
  city: ['南边暖和，冻不着我', 'Wherever the work takes me'],
  coming_home: ['我也想天天吃家里的饭', 'One of these days, who knows'],
  exam: ['尽人事听天命', 'It’s in the examiners’ hands now'],
  grades: ['反正没垫底', 'There’s room to grow'],
  weight: ['都怪您做的菜太香了', 'It’s the winter coat'],
  rent: ['贵是贵点，离单位近', 'About what everyone pays there'],
  divorce: ['外头的话您别听', 'Every couple has its weather'],
  health: ['比牛还壮', 'Strong as an ox'],
};

/** Replies that fit anything and so take up nothing. */
const empty = [
  '咱们吃菜吧',
  '过年好过年好',
  '您今天气色真好',
  '祝您身体健康',
  '您多吃点',
  '孩子们在放炮呢',
  '恭喜发财，大吉大利',
  '您真会开玩笑',
  '我敬您一杯酒',
  '咱先看春晚',
  'I wish you health and joy',
  'We are all together at last',
  'Good luck and good fortune',
  'Let me fill your cup',
  '外面放烟花了',
  'Shall we eat?',
  'Happy New Year!',
  'What lovely weather',
];

describe('a deflection takes up what was asked', () => {
  test.each(topics)('about %s', (topic) => {
    const said = [...deflections[topic], ...(oblique[topic] ?? [])];
    expect(said.filter((text) => !takesUp(fold(text), topic))).toEqual([]);
  });
});

test('a reply that fits any question takes up none', () => {
  for (const text of empty) {
    expect(
      topics.filter((topic) => takesUp(fold(text), topic)),
      text,
    ).toEqual([]);
  }
});

test('turning to what a relative likes takes up nothing that was asked', () => {
  const wrong = interestRows.flatMap(([, , part, text]) =>
    part === 'nudge'
      ? topics.filter((topic) => takesUp(fold(text), topic)).map((topic) => `${topic}: ${text}`)
      : [],
  );
  expect(wrong).toEqual([]);
});
