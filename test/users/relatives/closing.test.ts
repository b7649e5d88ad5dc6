import { describe, expect, test } from 'vitest';
import type { Gathering } from '../../../src/users/relatives/types.js';
import { answer, aunt, fact, gathering, mind, opened, relative } from './build.js';

const good = '够花就行，谢谢舅舅惦记，您最近钓鱼收获怎么样？';

/** A table of one uncle who asks about pay, who has brought up fishing. */
const asked = (change: Partial<Gathering> = {}) => {
  const at = gathering(change);
  return { at, table: opened(at) };
};
const status = (table: Parameters<typeof mind>[0], topic = 'salary') => mind(table).topics[topic]?.status;

describe('a topic on a private fact', () => {
  test('closes on a reply that takes it up, turns to what the relative likes and gives thanks', () => {
    const { at, table } = asked();
    const { table: after, features, said } = answer(table, at, good);
    expect(features).toMatchObject({ relevant: true, redirects: 'fishing', thanks: true, formula: false });
    expect(status(after)).toBe('closed');
    expect(said.map(({ move }) => move.kind)).toEqual(['close', 'farewell']);
  });

  test('closes with the right kin term in the place of thanks', () => {
    const { at, table } = asked();
    const { table: after } = answer(table, at, '够花就行，舅舅您最近钓鱼收获怎么样？');
    expect(status(after)).toBe('closed');
  });

  test('does not close without a word on what was asked', () => {
    const { at, table } = asked();
    const { table: after, features } = answer(table, at, '谢谢舅舅，您最近钓鱼收获怎么样？');
    expect(features).toMatchObject({ relevant: false, redirects: 'fishing' });
    expect(mind(after).topics.salary).toMatchObject({ status: 'asked', level: 2 });
  });

  test('does not close without turning to something else', () => {
    const { at, table } = asked();
    expect(status(answer(table, at, '够花就行，谢谢舅舅惦记着我').table)).toBe('asked');
  });

  test('does not close without thanks or the right kin term', () => {
    const { at, table } = asked();
    const { table: after } = answer(table, at, '够花就行，您最近钓鱼收获怎么样？', { kinTerm: '姑父' });
    expect(status(after)).toBe('asked');
  });

  test('does not close on an interest that this relative has not brought up', () => {
    const { at, table } = asked();
    const { table: after, features } = answer(table, at, '够花就行，谢谢舅舅惦记，咱俩下盘象棋？');
    expect(features.redirects).toBeNull();
    expect(status(after)).toBe('asked');
  });

  test('does not close on an interest that was used with this relative before', () => {
    const at = gathering({ cast: [relative({ agenda: ['salary', 'bonus'], interests: ['fishing'] })] });
    const first = answer(opened(at), at, good);
    const second = answer(first.table, at, '年终奖还没算出来呢，舅舅那个鱼塘钓到大的没有？');
    expect(second.features).toMatchObject({ relevant: true, redirects: null });
    expect(status(second.table, 'bonus')).toBe('asked');
  });

  test('does not close on a reply of more than two clauses beyond what is needed', () => {
    const { at, table } = asked();
    const long = '哎呀，舅舅，够花就行，谢谢您惦记，真的，别担心，您钓鱼收获怎么样？';
    const { table: after, features } = answer(table, at, long);
    expect(features).toMatchObject({ relevant: true, redirects: 'fishing', clauses: 7 });
    expect(status(after)).toBe('asked');
  });

  test('is asked as often as the relative insists before a good reply closes it', () => {
    const at = gathering({ cast: [relative({ pressure: 3 })] });
    const first = answer(opened(at), at, good);
    const second = answer(first.table, at, '工资凑合，舅舅还是老样子爱下象棋吗？');
    expect([status(first.table), status(second.table)]).toEqual(['asked', 'asked']);
    const third = answer(second.table, at, '手头过得去，舅舅这壶茶真香，哪儿买的？');
    expect(status(third.table)).toBe('closed');
  });

  test('gives offence when the third asking goes unanswered, too', () => {
    const { at, table } = asked();
    const first = answer(table, at, '今天天气真不错啊');
    const second = answer(first.table, at, '这盘红烧肉谁做的');
    const third = answer(second.table, at, '外头好像下雪了吧');
    expect(first.said[0]?.move).toMatchObject({ kind: 'press', level: 2 });
    expect(second.said[0]?.move).toMatchObject({ kind: 'press', level: 3 });
    expect(third.said[0]?.move).toMatchObject({ kind: 'offence' });
    expect(status(third.table)).toBe('offended');
  });

  test('does not close because the secret was told', () => {
    const { at, table } = asked();
    const { features, table: after } = answer(table, at, '我一个月挣两万三千四百一十七');
    expect(features.leaks).toMatchObject([{ key: 'salary' }]);
    expect(status(after)).toBe('asked');
  });

  test('closes on the truth for a relative who may know it, and that is no leak', () => {
    const { at, table } = asked({ profile: [fact({ may_know: ['jiu'] })] });
    const { features, table: after } = answer(table, at, '舅舅，我一个月挣两万三千四百一十七');
    expect(features).toMatchObject({ answers: true, leaks: [] });
    expect(status(after)).toBe('closed');
  });
});

describe('a topic on an open fact', () => {
  const open = {
    cast: [aunt()],
    profile: [fact({ key: 'house', value: true, unit: undefined, privacy: 'open' })],
  } as const;

  test('closes on the true answer', () => {
    const { at, table } = asked(open);
    const { features, table: after } = answer(table, at, '姑姑，我去年买房了');
    expect(features.answers).toBe(true);
    expect(mind(after, 'gu').topics.house?.status).toBe('closed');
  });

  test('does not close on the kindest deflection', () => {
    const { at, table } = asked(open);
    const { features, table: after } = answer(table, at, '房子的事慢慢来，谢谢姑姑，您那广场舞队还演出吗？');
    expect(features).toMatchObject({ relevant: true, redirects: 'square-dance', thanks: true });
    expect(mind(after, 'gu').topics.house?.status).toBe('asked');
  });
});

describe('a topic on a soft fact', () => {
  const soft = { profile: [fact({ privacy: 'soft' })] } as const;

  test('closes on the true answer, which is no leak', () => {
    const { at, table } = asked(soft);
    const { features, table: after } = answer(table, at, '舅舅，我一个月工资两万三千四百一十七');
    expect(features.leaks).toEqual([]);
    expect(status(after)).toBe('closed');
  });

  test('closes on a deflection', () => {
    const { at, table } = asked(soft);
    expect(status(answer(table, at, '工资也就够吃饭，您甭惦记').table)).toBe('closed');
  });

  test('does not close on a rude one', () => {
    const { at, table } = asked(soft);
    expect(status(answer(table, at, '我挣多少钱关你什么事').table)).toBe('asked');
  });
});
