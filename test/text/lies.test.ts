import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLie, tellsFact } from '../../src/text/lies.js';
import { lieRow, measure, readLabelled } from './labelled.js';
import { harmlessReplies } from './leaks-harmless.js';

/** The first two were written apart from the detector, the second then used to mend it; the others beside it. */
const sets = [
  ['lies', readLabelled(lieRow, 'lies.jsonl', process.env.LIE_SET), 0.97],
  ['lies-2', readLabelled(lieRow, 'lies-2.jsonl', undefined), 0.97],
  ['lies-3', readLabelled(lieRow, 'lies-3.jsonl', undefined), 0.93],
  ['lies-4', readLabelled(lieRow, 'lies-4.jsonl', undefined), 0.95],
] as const;

describe.each(sets)('the labelled %s', (name, rows, least) => {
  const { alarms, recall } = measure(
    name,
    rows,
    (row) => row.lie,
    ({ text, fact, question }) => findLie(text, fact, question === undefined ? {} : { question }) !== null,
  );

  it('are found', () => {
    expect(recall(() => true)).toBeGreaterThanOrEqual(least);
  });

  it('are never seen in honest sentences', () => {
    expect(alarms.map(({ id }) => id)).toEqual([]);
  });
});

describe('harmless replies made by a seed', () => {
  it('are taken for a lie at most once in two thousand', () => {
    const replies = harmlessReplies('harmless/2', 6000);
    const alarms = replies.filter(
      ({ text, fact, question }) => findLie(text, fact, question === undefined ? {} : { question }) !== null,
    );
    console.info(
      `harmless replies: ${alarms.length} taken for lies in ${replies.length}`,
      alarms.map(({ text, fact, question = '' }) => `${fact.key}=${fact.value}: ${question} ${text}`),
    );
    expect(alarms.length).toBeLessThanOrEqual(replies.length / 2000);
  });
});

describe('findLie', () => {
  const pay = { key: 'salary', value: 23_417, unit: 'yuan/month' };

  it('gives the words that assert what is not so', () => {
    expect(findLie('我一个月工资八千', pay)).toBe('八千');
    expect(findLie('我没有对象', { key: 'has_partner', value: true })).toBe('没有对象');
  });

  it.each(['两万出头', '差不多两万三', '够花', '您猜', '表哥工资八千', '要是工资有八万就好了'])(
    'takes rounding, vagueness and what is said of others for no lie: %s',
    (text) => {
      expect(findLie(text, pay)).toBeNull();
    },
  );

  it('sees another name given for the true one', () => {
    expect(findLie('他叫张伟', { key: 'partner_name', value: '林晓燕' })).not.toBeNull();
    expect(findLie('叫外卖吧', { key: 'partner_name', value: '林晓燕' })).toBeNull();
  });

  it('takes a no to a question that presumes the contrary for what it means', () => {
    const fact = { key: 'laid_off', value: true };
    expect(findLie('没有,早不在了。', fact, { question: '还在原单位上班?' })).toBeNull();
    expect(findLie('在啊。', fact, { question: '还在原单位上班?' })).not.toBeNull();
  });
});

describe('an answer read by its question', () => {
  it.each([
    [{ key: 'salary', value: 23_417, unit: 'yuan/month' }, '一个月拿多少?', '一万二,姑父'],
    [{ key: 'job_title', value: '外卖骑手' }, '做什么工作?', '在银行坐柜台'],
    [{ key: 'employer', value: '云帆智造' }, '在哪上班?', '在国家电网呢'],
    [{ key: 'divorced', value: true }, '媳妇咋没来?', '她出差了,过两天回'],
    [{ key: 'laid_off', value: true }, "How's the job?", 'Great, same desk, same boss.'],
    [{ key: 'debt', value: 128_000, unit: 'yuan' }, '还有外债不?', '去年就全还清了'],
  ])('sees a value of the same kind that is not the fact: %o %s %s', (fact, question, text) => {
    expect(findLie(text, fact, { question })).not.toBeNull();
  });

  it.each([
    [{ key: 'salary', value: 26_800, unit: 'yuan/month' }, '年薪多少?', '三十二万多,姑丈'],
    [{ key: 'has_partner', value: true }, '你弟有对象没?', '他没有,天天打游戏'],
    [{ key: 'city', value: '厦门' }, '在哪个城市?', '以前在北京'],
    [{ key: 'laid_off', value: true }, '饭碗稳不稳?', '饭碗在我手里端着呢'],
    [{ key: 'job_title', value: '护士' }, 'What do you do?', 'I work at a hospital.'],
    [{ key: 'exam_score', value: 412, unit: 'points' }, '考多少?', '满分七百五,我离满分还远'],
  ])('spares truth, old times, others and plays on words: %o %s %s', (fact, question, text) => {
    expect(findLie(text, fact, { question })).toBeNull();
  });

  it('says nothing against a number of which it gives the very value, however asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3000, max: 90_000 }),
        fc.constantFrom('工资多少?', '一个月拿多少?', 'How much do you make?'),
        fc.constantFrom('', '到手', '也就', '我一个月'),
        (value, question, lead) => {
          const fact = { key: 'monthly_pay', value, unit: 'yuan/month' };
          expect(findLie(`${lead}${String(value)}`, fact, { question })).toBeNull();
        },
      ),
    );
  });

  it('speaks against a number when another is given, however asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3000, max: 90_000 }),
        fc.constantFrom('工资多少?', '一个月拿多少?'),
        fc.constantFrom('', '到手', '也就', '我一个月'),
        (value, question, lead) => {
          const fact = { key: 'monthly_pay', value, unit: 'yuan/month' };
          expect(findLie(`${lead}${String(value * 2 + 1)}`, fact, { question })).not.toBeNull();
        },
      ),
    );
  });
});

describe('an answer in open words', () => {
  it.each([
    [{ key: 'employer', value: '蓝湖软件' }, '哪家公司?', '在顺丰,姨妈'],
    [{ key: 'employer', value: 'Brightwell Foods' }, 'Who do you work for?', "I'm at Deloitte these days."],
    [{ key: 'school', value: '绵阳师范学院' }, '哪个大学?', '四川大学,211呢'],
    [{ key: 'job_title', value: '客服' }, '现在什么职位?', '升了,部门总监'],
    [{ key: 'has_partner', value: false }, '有对象了吗?', '有啊'],
    [{ key: 'has_partner', value: true }, '有对象未呀?', '未呀'],
    [{ key: 'laid_off', value: true }, '工作还顺利吧?', '顺利'],
    [{ key: 'monthly_pay', value: 26_800, unit: '元' }, '有两万没有?', '没有,连一半都不到'],
    [{ key: 'employer', value: '恒岳科技' }, '在什么单位?', '他目前就职于国家电网'],
  ])('is a lie where it is false, whoever speaks for the user: %o %s %s', (fact, question, text) => {
    expect(findLie(text, fact, { question })).not.toBeNull();
  });

  it.each([
    [{ key: 'employer', value: '蓝湖软件' }, '哪家公司?', '在一家做软件的小公司'],
    [{ key: 'employer', value: '蓝湖软件' }, '公司叫什么?', '叫什么不重要,管饭就行'],
    [{ key: 'savings', value: 85_000, unit: '元' }, '存了多少?', '真有一百万我就躺平咯'],
    [{ key: 'city', value: '东莞' }, '在哪儿打工?', '以后想去杭州闯一闯'],
    [{ key: 'city', value: 'Reading' }, 'Where are you?', 'Not too far from London.'],
    [{ key: 'has_house', value: false }, '买房没?', '我们经理刚买了房'],
    [{ key: 'partner_name', value: '苏念晴' }, '叫什么名字?', '过完年再说,成不成'],
    [{ key: 'has_car', value: true }, '买车没?', '没有没有,您太客气了'],
  ])('is none where it is vague, wished, supposed or of others: %o %s %s', (fact, question, text) => {
    expect(findLie(text, fact, { question })).toBeNull();
  });
});

describe('tellsFact', () => {
  it('is true for the value, false for silence, deflection and a false value', () => {
    const fact = { key: 'city', value: '杭州' };
    expect(['在杭州呢', '您吃菜', '在成都呢'].map((text) => tellsFact(text, fact))).toEqual([
      true,
      false,
      false,
    ]);
    const age = { key: 'age', value: 31, unit: 'years' };
    expect(['三十一了', '还年轻', '我今年二十八'].map((text) => tellsFact(text, age))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
