import { describe, expect, it } from 'vitest';
import { findLie, tellsFact } from '../../src/text/lies.js';
import { lieRow, measure, readLabelled } from './labelled.js';
import { harmlessReplies } from './leaks-harmless.js';

const rows = readLabelled(lieRow, 'lies.jsonl', process.env.LIE_SET);

describe('the labelled lies', () => {
  const { alarms, recall } = measure(
    'lies',
    rows,
    (row) => row.lie,
    ({ text, fact, question }) => findLie(text, fact, question === undefined ? {} : { question }) !== null,
  );

  it('are found', () => {
    expect(recall(() => true)).toBeGreaterThanOrEqual(0.95);
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
