import { describe, expect, it } from 'vitest';
import { otherSubject } from '../../src/text/leaks/asked/subject.js';
import { findLeaks } from '../../src/text/leaks/find-leaks.js';
import type { PrivateFact } from '../../src/text/leaks/types.js';

const leaks = (fact: PrivateFact, question: string, text: string): boolean =>
  findLeaks(text, fact, { question }).length > 0;
const is = (key: string): PrivateFact => ({ key, value: true });

describe('the subject of a question', () => {
  it.each([
    ['钥匙找着没?', '钥匙'],
    ['老王媳妇有了?', '老王媳妇'],
    ['听说冰结了没?', '冰'],
  ])('that is neither the speaker nor a private matter is another: %s', (question, subject) => {
    expect(otherSubject(question)).toBe(subject);
  });

  it.each([
    '结婚了没?',
    '工作找着没?',
    '闺女今年多大了?',
    '你对象在哪上班?',
    '一万五有吧?',
    '他姓啥?',
    '研究生考上没?',
  ])('is the speaker, who may be left out, or theirs: %s', (question) => {
    expect(otherSubject(question)).toBeNull();
  });
});

describe('an answer to a question about somebody or something else', () => {
  it.each<[PrivateFact, string, string]>([
    [is('has_partner'), '你们科长单着呢?', '早不单了,大娘。'],
    [is('pregnant'), 'Why is the cat so round?', "She's pregnant, Er Ma."],
    [is('divorced'), 'What became of the Hendersons?', 'Divorced, Auntie.'],
    [is('laid_off'), '红纸裁了没?', '裁了,小叔。'],
    [{ key: 'savings', value: 400_000 }, '看门大爷真有那么多钱?', '四十万,存折我见过。'],
    [{ key: 'exam_score', value: 412 }, '房间号多少?', '四百一十二,大姑。'],
  ])('tells nothing of the speaker', (fact, question, text) => {
    expect(leaks(fact, question, text)).toBe(false);
  });

  it('tells of the speaker once they speak of themselves', () => {
    expect(leaks(is('pregnant'), '小美有了?', '有了,舅妈,我也有了。')).toBe(true);
  });

  it('tells of the speaker where the question comes back to them', () => {
    expect(leaks(is('marriage_planned'), '你哥都办了,你呢?', '快了,五一办,舅。')).toBe(true);
  });
});

describe('a span of time', () => {
  it.each([
    [90, '分钟', 'commute_minutes', '上班一个半钟头,姑。'],
    [18, '个月', 'unemployed_months', '歇了一年半了,舅。'],
    [90, 'minutes', 'commute_minutes', 'An hour and a half each way, Auntie, that commute.'],
  ])('of %s %s is told in any unit', (value, unit, key, text) => {
    expect(findLeaks(text, { key, value, unit })).not.toEqual([]);
  });
});
