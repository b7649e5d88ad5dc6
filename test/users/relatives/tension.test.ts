import { describe, expect, test } from 'vitest';
import { hearReply, silence } from '../../../src/users/relatives/hearing.js';
import { PATIENCE } from '../../../src/users/relatives/limits.js';
import { isOver, questionOf, tensionArea } from '../../../src/users/relatives/table.js';
import type { TableState } from '../../../src/users/relatives/types.js';
import { answer, aunt, fact, gathering, grandmother, mind, opened, relative, round } from './build.js';

const one = gathering();
const good = '够花就行，谢谢舅舅惦记，您最近钓鱼收获怎么样？';

describe('tension', () => {
  test('starts at 1', () => {
    expect(mind(opened(one)).tension).toBe(1);
  });

  test('falls by one with a warm close, and never below 0', () => {
    const at = gathering({ cast: [relative({ agenda: ['salary', 'bonus', 'savings'] })] });
    const first = answer(opened(at), at, good);
    const second = answer(first.table, at, '奖金的数还没出来，舅舅咱爷俩下盘象棋去？');
    const third = answer(second.table, at, '存款慢慢来嘛，舅舅您这壶茶可真香');
    expect([first, second, third].map(({ table }) => mind(table).tension)).toEqual([0, 0, 0]);
  });

  test('stays where an open fact is told without thanks or the right term', () => {
    const at = gathering({
      cast: [aunt()],
      profile: [fact({ key: 'house', value: true, unit: undefined, privacy: 'open' })],
    });
    const { table, said } = answer(opened(at), at, '我去年就买房子了', { kinTerm: '婶婶' });
    expect(mind(table, 'gu')).toMatchObject({ tension: 1, topics: { house: { status: 'closed' } } });
    expect(said[0]?.move.kind).toBe('close');
  });

  test('rises by one with a harsh reply', () => {
    const { table, features } = answer(opened(one), one, '您烦不烦啊，老问这个');
    expect(features.harsh).toBe(true);
    expect(mind(table).tension).toBe(2);
  });

  test('rises by one with an insult', () => {
    const { table, features } = answer(opened(one), one, '少管闲事，管好你自己家儿子吧');
    expect(features.insult).not.toBeNull();
    expect(mind(table).tension).toBe(2);
  });

  test('rises by one with a reply that is nearly an earlier one, whoever that was said to', () => {
    const at = gathering({
      cast: [relative({ pressure: 3 }), grandmother({ pressure: 3 })],
      profile: [],
    });
    const first = answer(opened(at), at, '这事儿我心里有数的，您就放心吧');
    const second = answer(first.table, at, '这事儿我心里真有数的，您就放心吧', { to: 'jiu' });
    expect(second.features.repeats).toBe(true);
    expect(mind(second.table, 'jiu').tension).toBe(2);
  });

  test('rises by one where a topic is not settled at the third level', () => {
    const at = gathering({ cast: [relative({ pressure: 1 })] });
    const first = answer(opened(at), at, '咱们先吃菜吧舅舅');
    const second = answer(first.table, at, '外面放烟花啦快看');
    const third = answer(second.table, at, '这个汤熬得真好');
    expect(third.table.replies.map(({ outcome }) => outcome)).toEqual(['pressed', 'pressed', 'offended']);
    expect([first, second, third].map(({ table }) => mind(table).tension)).toEqual([1, 1, 2]);
  });

  test('does not rise where what another likes is named in passing', () => {
    const at = gathering({
      cast: [relative({ interests: ['fishing'], pressure: 1 }), aunt({ interests: ['tea'] })],
    });
    const { features } = answer(opened(at), at, '舅舅先喝口茶，够花就行，您钓鱼收获怎么样？');
    expect(features).toMatchObject({ formula: false, redirects: 'fishing' });
  });

  test('rises by one with several interests in one reply, which turns to none of them', () => {
    const at = gathering({ cast: [relative({ pressure: 3 })] });
    const { table, features } = answer(opened(at), at, '够花就行，舅舅您钓鱼下棋喝茶都挺好吧？');
    expect(features).toMatchObject({ formula: true, redirects: null });
    expect(mind(table).tension).toBe(2);
  });

  test('rises by one with thanks here and thanks there in one reply', () => {
    const { features, table } = answer(opened(one), one, '谢谢舅舅，够花就行，感谢您，您钓鱼怎么样？');
    expect(features).toMatchObject({ formula: true, thanks: true });
    expect(mind(table).tension).toBe(2);
  });

  test('does not rise with thanks in two clauses side by side', () => {
    const { features } = answer(opened(one), one, '谢谢舅舅，让您费心了，够花就行');
    expect(features).toMatchObject({ formula: false, thanks: true });
  });

  test('rises by one for each question that a silence ignores, which is then asked again', () => {
    const { table, said } = round(silence(opened(one)), one);
    expect(mind(table).tension).toBe(2);
    expect(said.map(({ move }) => [move.kind, move.level])).toEqual([['again', 1]]);
  });

  test('of 5 makes a relative walk out, and with that the talk is over', () => {
    let table: TableState = opened(one);
    let kinds: readonly string[] = [];
    for (let i = 0; i < 4; i += 1) {
      const next = round(silence(table), one);
      table = next.table;
      kinds = next.said.map(({ move }) => move.kind);
    }
    expect(kinds).toEqual(['walk-out']);
    expect(table.floor.gone).toBe('jiu');
    expect(isOver(table, one)).toBe(true);
    expect(questionOf(table, 'jiu')).toBeNull();
  });
});

describe('a question left while somebody else is answered', () => {
  const cast = [grandmother({ pressure: 3, agenda: ['partner', 'baby'] }), relative({ pressure: 3 })];
  const at = gathering({ cast, profile: [] });

  test('is waiting, not ignored, for three replies while the one answered is senior', () => {
    let table = opened(at);
    const [senior] = table.floor.waiting;
    const tensions = ['这道鱼真好吃', '今年雪下得大', '晚会快开始了', '窗花剪得真巧'].map((text) => {
      const heard = hearReply(table, { to: 'nai', text, kinTerm: '奶奶' }, at).table;
      table = {
        ...heard,
        floor: { ...heard.floor, waiting: [...heard.floor.waiting, ...(senior ? [senior] : [])] },
      };
      return mind(table, 'jiu').tension;
    });
    expect(PATIENCE).toBe(3);
    expect(tensions).toEqual([1, 1, 1, 2]);
  });

  test('is not left for longer: seniors who have asked three things meanwhile give way', () => {
    const first = answer(opened(at), at, '这道鱼真好吃');
    const second = answer(first.table, at, '今年雪下得大');
    const third = answer(second.table, at, '晚会快开始了');
    expect(third.said.map(({ who, move }) => `${who} ${move.kind}`)).toEqual(['nai offence']);
    expect(third.table.floor.waiting.map(({ who }) => who)).toEqual(['jiu']);
    const fourth = answer(third.table, at, '窗花剪得真巧');
    expect(fourth.said.map(({ who, move }) => `${who} ${move.kind}`)).toContain('nai ask');
  });

  test('is ignored at once where the one answered is junior', () => {
    const { table, said } = answer(opened(at), at, '够花就行，您钓鱼去了吗', { to: 'jiu' });
    expect(mind(table, 'nai').tension).toBe(2);
    expect(said.map(({ who, move }) => `${who} ${move.kind}`)).toContain('nai again');
    expect(table.replies[0]?.seniorWaiting).toBe(true);
  });

  test('leaves no mark where the most senior one is answered first', () => {
    const { table } = answer(opened(at), at, '缘分还没到呢', { to: 'nai' });
    expect(mind(table, 'jiu').tension).toBe(1);
    expect(table.replies[0]?.seniorWaiting).toBe(false);
  });
});

describe('the area under tension', () => {
  test('counts every round there may be, the last value standing for those that were not needed', () => {
    const { table } = answer(opened(one), one, good);
    expect(table.trace).toEqual([1, 0]);
    expect(tensionArea(table, one)).toBe(0);
  });

  test('is the greater the longer relatives are upset', () => {
    const upset = round(silence(opened(one)), one).table;
    expect(tensionArea(upset, one)).toBe(2 * one.maxTurns);
  });
});
