import { describe, expect, test } from 'vitest';
import { findLeaks } from '../../../src/text/leaks/find-leaks.js';
import { findLie, tellsFact } from '../../../src/text/lies.js';
import { interestsIn } from '../../../src/users/relatives/interest-words.js';
import { likeness } from '../../../src/users/relatives/likeness.js';
import { clausesIn, countThanks } from '../../../src/users/relatives/reply-words.js';
import { takesUp } from '../../../src/users/relatives/topic-words.js';
import { fold } from '../../../src/text/normalise.js';
import { answer, fact, gathering, opened, relative } from './build.js';

const at = gathering();
const english = gathering({ lang: 'en' });
const read = (text: string, kinTerm = '舅舅') => answer(opened(at), at, text, { kinTerm }).features;

describe('a reply takes up', () => {
  test.each([
    ['salary', '够花就行，您放心'],
    ['salary', 'Enough to get by, don’t worry'],
    ['partner', '缘分到了自然就有了'],
    ['partner', 'When the right one comes along'],
    ['marriage_plan', '定下来第一个告诉您'],
    ['baby', '孩子的事我们顺其自然'],
    ['house', '先住着，不急着安家'],
    ['job', '还在老单位，忙是忙点'],
    ['exam', '书还在看，等结果呢'],
    ['weight', '能吃能睡，壮着呢'],
    ['health', '调理调理就好了'],
    ['coming_home', 'I do think of being closer to my parents'],
    ['rent', 'The place suits me fine'],
    ['savings', '手头还过得去'],
    ['divorce', '两个人的事我们自己会商量'],
    ['car', '坐地铁挺方便的'],
  ])('%s: %s', (topic, text) => {
    expect(takesUp(fold(text), topic)).toBe(true);
  });

  test('whatever was asked when it points at it', () => {
    expect(
      ['这件事我心里有数', '您问的这个嘛', 'As for that, we shall see'].map((text) =>
        takesUp(fold(text), 'weight'),
      ),
    ).toEqual([true, true, true]);
  });

  test.each([
    '说别的吧',
    '今天的鱼真好吃',
    '祝您新年快乐',
    'Happy New Year',
    'Let us talk of something else',
  ])('nothing: %s', (text) => {
    for (const topic of ['salary', 'partner', 'house', 'job', 'weight']) {
      expect(takesUp(fold(text), topic)).toBe(false);
    }
  });
});

describe('an interest is taken up', () => {
  test.each([
    ['fishing', '您最近去钓鱼了吗'],
    ['fishing', 'How is the fishing going?'],
    ['square-dance', '舞队今年还演出吗'],
    ['chess', '改天陪您下盘棋'],
    ['flowers', '您的花开得真好'],
    ['grandson', '小孙子会背几首诗了'],
    ['tea', '这茶真香'],
    ['dumplings', 'Your dumplings are the best'],
    ['tai-chi', 'Will you teach me Tai Chi?'],
    ['yangge', 'Are you leading the yangge dance again?'],
    ['mahjong', '三缺一您叫我'],
    ['fishing', '水库那边还出鱼吗'],
    ['vegetables', '您后院今年收成怎么样'],
    ['calligraphy', '您给我写个福字呗'],
    ['chess', '您让我个车马炮行不行'],
    ['short-videos', '您那号又涨粉了吧'],
    ['dumplings', '待会儿我给您擀皮'],
    ['yangge', '十五还是您打头阵吧'],
    ['flowers', 'Is the narcissus in bloom?'],
    ['football', 'Did your team win last night?'],
  ])('%s: %s', (interest, text) => {
    expect(interestsIn(fold(text))).toEqual([interest]);
  });
});

describe('a reply', () => {
  test('is addressed rightly in hanzi, in traditional characters and in pinyin, and wrongly with another term', () => {
    expect(['舅舅', 'jiujiu', 'Jiù Jiu', '二舅'].map((term) => read('够花就行', term).kin_ok)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['姑父', '叔叔', 'uncle', ''].map((term) => read('够花就行', term).kin_ok)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('has the length of its hanzi, in an English talk of its words', () => {
    expect(read('够花就行，谢谢舅舅！').hanzi).toBe(8);
    const features = answer(opened(english), english, 'Enough to get by, thanks.').features;
    expect(features.hanzi).toBe(5);
  });

  test('is told a lie by, whichever fact it is about', () => {
    const two = gathering({
      profile: [fact(), fact({ key: 'partner', value: true, unit: undefined })],
    });
    expect(answer(opened(two), two, '舅舅，我还没有对象呢').features.lie).not.toBeNull();
    expect(answer(opened(two), two, '够花就行，谢谢舅舅').features.lie).toBeNull();
  });

  test('leaks to who may not know and not to who may', () => {
    const two = gathering({
      cast: [relative(), relative({ id: 'yi', rel_path: '母妹', sex: 'female', age: 49 })],
      profile: [fact({ may_know: ['yi'] })],
      kinAccept: { jiu: ['舅舅'], yi: ['小姨'] },
    });
    const told = (to: string) =>
      answer(opened(two), two, '我月薪两万三千四百一十七', { to }).features.leaks.map(({ key }) => key);
    expect([told('jiu'), told('yi')]).toEqual([['salary'], []]);
  });

  test('is read alike with emoji, full width, traditional characters or spaces between hanzi', () => {
    const texts = [
      '够花就行😄，谢谢舅舅',
      '夠花就行，謝謝舅舅',
      '够 花 就 行，谢 谢 舅 舅',
      '够花就行,谢谢舅舅!',
    ];
    for (const text of texts) expect(read(text)).toMatchObject({ relevant: true, thanks: true, clauses: 2 });
  });

  test('does not leak by repeating a question that names no value', () => {
    expect(read('您问我一个月挣多少呀').leaks).toEqual([]);
  });

  test.each(['我月薪两万三', '够花就行', '一个月三千块', '年薪二十八万左右', '比三万少'])(
    'tells of a fact what the detectors say it does: %s',
    (text) => {
      const table = opened(at);
      const context = { question: table.floor.waiting[0]?.text ?? '', known: [] };
      const features = answer(table, at, text).features;
      expect(
        features.leaks.filter(({ kind }) => kind !== 'narrowed').map(({ kind, span }) => ({ kind, span })),
      ).toEqual(findLeaks(text, fact(), context));
      expect(features.lie).toBe(findLie(text, fact(), context));
      expect(features.answers).toBe(tellsFact(text, fact(), context));
    },
  );
});

describe('clauses', () => {
  test('are parted by punctuation of either width, not inside numbers', () => {
    expect(clausesIn('舅舅，够花就行！谢谢您。It is 2.5 or 1,000; fine')).toEqual([
      '舅舅',
      '够花就行',
      '谢谢您',
      'it is 2.5 or 1,000',
      'fine',
    ]);
  });
});

describe('thanks', () => {
  test.each([
    ['谢谢舅舅', 1],
    ['您有心了', 1],
    ['知道您是为我好', 1],
    ['Bless your heart, all is well', 1],
    ['不用谢', 0],
    ['您别替我操心', 0],
    ['No thanks, thanks to the boss I work late', 0],
    ['让您费心了，够花就行', 1],
    ['谢谢舅舅，让您惦记了，够花', 1],
    ['谢谢舅舅，够花，感谢您', 2],
    ['谢谢，多谢，感谢', 2],
    ['不用您惦记我', 0],
    ['Thanks for asking, all fine', 1],
    ['That is kind of you', 1],
    ['身体好就行', 0],
  ])('in %s are %i', (text, count) => {
    expect(countThanks(fold(text))).toBe(count);
  });
});

describe('likeness', () => {
  test('of a text to itself is 1, whatever its punctuation and width', () => {
    expect(likeness('够花就行，谢谢您！', '够花就行 谢谢您', 'zh')).toBe(1);
    expect(likeness('Thanks, I get by.', 'thanks I GET by', 'en')).toBe(1);
  });

  test('counts trigrams of characters in Chinese and words in English', () => {
    expect(likeness('一二三四', '一二三五', 'zh')).toBeCloseTo(1 / 3);
    expect(likeness('one two three', 'one two four', 'en')).toBeCloseTo(1 / 2);
  });
});
