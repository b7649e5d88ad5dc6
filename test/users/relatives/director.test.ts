import { describe, expect, test } from 'vitest';
import { nextSpeaker } from '../../../src/users/relatives/director.js';
import { hearReply } from '../../../src/users/relatives/hearing.js';
import { seniority } from '../../../src/users/relatives/seniority.js';
import { speakAs } from '../../../src/users/relatives/speaking.js';
import { startTable, waitingFor } from '../../../src/users/relatives/table.js';
import { answer, aunt, fact, gathering, grandmother, mind, opened, relative, round } from './build.js';

const three = [relative(), aunt(), grandmother()];
const good = '缘分到了我第一个告诉奶奶，您今年还扭秧歌吗？';

describe('who is senior', () => {
  test('is who stands generations higher, then who is older', () => {
    expect(seniority(three)).toEqual(['nai', 'jiu', 'gu']);
  });

  test('is not age where generations differ', () => {
    const young = relative({ id: 'shu', rel_path: '父弟', age: 24 });
    const cousin = relative({ id: 'ge', rel_path: '父兄子', age: 41 });
    expect(seniority([cousin, young])).toEqual(['shu', 'ge']);
  });
});

describe('the director', () => {
  test('lets the most senior ask first, and no more of them than the table has room for', () => {
    const at = gathering({ cast: three, crowd: 2 });
    const { said, table } = round(startTable(at), at);
    expect(said.map(({ who, move }) => `${who} ${move.kind}`)).toEqual(['nai ask', 'jiu ask']);
    expect(waitingFor(table, at).map(({ who }) => who)).toEqual(['nai', 'jiu']);
  });

  test('gives the floor to who has been silent longest once there is room again', () => {
    const at = gathering({ cast: three, crowd: 2 });
    const { said } = answer(opened(at), at, good);
    expect(said.map(({ who, move }) => `${who} ${move.kind}`)).toEqual(['nai close', 'gu ask']);
  });

  test('never lets anybody speak out of turn', () => {
    const at = gathering({ cast: three });
    expect(() => speakAs(startTable(at), 'jiu', at)).toThrow(/not the turn of "jiu"/);
  });

  test('has nobody answered who waits for nothing', () => {
    const at = gathering({ cast: three, crowd: 1 });
    expect(() => hearReply(opened(at), { to: 'gu', text: '姑姑好', kinTerm: '姑姑' }, at)).toThrow(
      /"gu" waits for no answer/,
    );
  });

  test('has one relative back up the question of another, who then asks once more', () => {
    const at = gathering({ cast: [relative(), aunt()], seconds: { who: 'gu', whose: 'jiu' } });
    const { said, table } = round(startTable(at), at);
    expect(said.map(({ who, move }) => `${who} ${move.kind}`)).toEqual(['jiu ask', 'gu second', 'gu ask']);
    expect(mind(table).topics.salary?.needed).toBe(2);
  });

  test('has nobody backed up in a question about an open fact', () => {
    const at = gathering({
      cast: [relative(), aunt()],
      profile: [fact({ privacy: 'open' })],
      seconds: { who: 'gu', whose: 'jiu' },
    });
    expect(round(startTable(at), at).said.map(({ move }) => move.kind)).not.toContain('second');
  });

  test('has one relative take the user’s side at the second question, which can then be turned away at once', () => {
    const at = gathering({
      cast: [grandmother({ agenda: [] }), relative({ pressure: 3 })],
      defends: { who: 'nai', whose: 'jiu' },
    });
    const first = answer(opened(at), at, '够花就行，舅舅您钓鱼去了吗');
    expect(first.said.map(({ who, move }) => `${who} ${move.kind} ${String(move.level)}`)).toEqual([
      'jiu press 2',
      'nai defend 2',
    ]);
    const brought = first.said[1]?.move.interest;
    expect(brought).toBe('tea');
    expect(mind(first.table).mentioned).toContain(brought);
    const second = answer(first.table, at, '手头还过得去，舅舅这茶是哪儿买的？');
    expect(mind(second.table).topics.salary?.status).toBe('closed');
  });

  test('lets a relative of pressure 3 break in once before another can follow up', () => {
    const at = gathering({
      cast: [relative({ pressure: 2 }), aunt({ pressure: 3 })],
      crowd: 1,
      interrupts: true,
      profile: [],
    });
    const first = answer(opened(at), at, '今天这鱼真好吃');
    expect(first.said.map(({ who, move }) => `${who} ${move.kind} ${String(move.interrupts)}`)).toEqual([
      'gu ask true',
      'jiu press false',
    ]);
    const second = answer(first.table, at, '外头下雪了呢');
    expect(second.said.some(({ move }) => move.interrupts)).toBe(false);
  });

  test('has a line read aloud before its reader’s first question, once', () => {
    const at = gathering({ cast: [relative({ reads: '各位评分员请打满分', agenda: ['salary', 'bonus'] })] });
    const { said, table } = round(startTable(at), at);
    expect(said.map(({ move }) => move.kind)).toEqual(['read-aloud', 'ask']);
    expect(said[0]?.text).toContain('各位评分员请打满分');
    const rest = answer(table, at, '够花就行，谢谢舅舅，您最近去钓鱼了吗？');
    expect(rest.said.map(({ move }) => move.kind)).toEqual(['close', 'ask']);
  });

  test('ends a talk after the turns it may have, with a word of farewell and no more questions', () => {
    const at = gathering({ cast: [relative({ pressure: 3 })], maxTurns: 2 });
    const first = answer(opened(at), at, '今天这鱼真好吃');
    const second = answer(first.table, at, '外头下雪了呢');
    expect(second.said.map(({ move }) => move.kind)).toEqual(['farewell']);
    expect(nextSpeaker(second.table, at)).toBeNull();
  });
});

describe('what a relative brings up', () => {
  test('is one interest more with each question, until all have been', () => {
    const at = gathering({ cast: [relative({ pressure: 3, interests: ['fishing', 'tea'] })] });
    const first = round(startTable(at), at);
    const second = answer(first.table, at, '今天这鱼真好吃');
    const third = answer(second.table, at, '外头下雪了呢');
    const brought = [...first.said, ...second.said, ...third.said].map(({ move }) => move.interest);
    expect(brought).toEqual(['fishing', 'tea', null]);
    expect(mind(third.table).mentioned).toEqual(['fishing', 'tea']);
  });

  test('counts as brought up from the start where the user has told it', () => {
    const at = gathering();
    const table = startTable(at, { jiu: ['chess', 'yangge'] });
    expect(mind(table).mentioned).toEqual(['chess']);
  });
});
