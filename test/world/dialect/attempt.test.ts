import { describe, expect, test } from 'vitest';
import { faultsOf, fitsMoment, type Attempt } from '../../../src/world/dialect/attempt.js';
import type { Person } from '../../../src/world/dialect/kin.js';
import { sheetOf } from '../../../src/world/dialect/tables.js';
import { rowOf } from './rows.js';

const hosts: readonly Person[] = [
  { id: 'h1', rel_path: 'mother.brother', age: 40 },
  { id: 'h2', rel_path: 'mother.mother', age: 70 },
];

function faults(id: string, over: Partial<Attempt> = {}) {
  const phrase = rowOf(id);
  const attempt: Attempt = {
    ...{ id: 'a1', phrase_id: id, to: 'h2', moment: phrase.occasion, address: '', greeted: [] },
    ...{ text: phrase.local_text, sounds: phrase.romanization },
    ...over,
  };
  return faultsOf(attempt, { phrase, sheet: sheetOf(phrase.region), hosts });
}

describe('an attempt', () => {
  test('as the sheet has it is right', () => {
    expect(faults('yue-001')).toEqual([]);
  });

  test('in simplified characters, with punctuation, or its syllables run together is right', () => {
    expect(faults('yue-001', { text: '恭喜发财！', sounds: 'gung1hei2faat3coi4' })).toEqual([]);
  });

  test('on a wrong tone has a tone error there, with the right syllable for a fix', () => {
    expect(faults('yue-001', { sounds: 'gung1 hei2 faat1 coi4' })).toEqual([]); // open: faat1 is another reading
    expect(faults('yue-001', { sounds: 'gung1 hei5 faat3 coi4' })).toEqual([
      { kind: 'tone', at: 2, fix: 'hei2' },
    ]);
  });

  test('with a wrong sound has a syllable error there', () => {
    expect(faults('yue-001', { sounds: 'gung1 hei2 fat2 coi4' })).toEqual([
      { kind: 'syllable', at: 3, fix: 'faat3' },
    ]);
  });

  test('with a wrong character has a word error there, and its sound is no further error', () => {
    expect(faults('yue-001', { text: '恭喜發菜', sounds: 'gung1 hei2 faat3 coi3' })).toEqual([
      { kind: 'word', at: 4, fix: '財' },
    ]);
  });

  test('cut short has a word error for what is missing', () => {
    expect(faults('yue-001', { text: '恭喜發', sounds: '' })).toEqual([{ kind: 'word', at: 4, fix: '財' }]);
  });

  test('that calls a grandmother by an uncle’s word has an address error, by her own none', () => {
    expect(faults('yue-001', { address: '舅父' })).toEqual([{ kind: 'address', at: 0, fix: '婆婆' }]);
    expect(faults('yue-001', { address: '婆婆' })).toEqual([]);
  });

  test('that greets the uncle before the grandmother has an error of order', () => {
    expect(faults('yue-001', { greeted: ['h1', 'h2'] })).toEqual([{ kind: 'order', at: 0, fix: 'h2' }]);
    expect(faults('yue-001', { greeted: ['h2', 'h1'] })).toEqual([]);
  });

  test('on the wrong occasion has an error that names the right one', () => {
    expect(faults('yue-001', { moment: 'leaving' })).toEqual([{ kind: 'occasion', at: 0, fix: 'wish' }]);
    expect(faults('yue-001', { moment: 'greeting' })).toEqual([]);
  });

  test('can have several errors at once', () => {
    const kinds = faults('yue-001', {
      ...{ text: '恭喜發菜', sounds: 'gung1 hei5 faat3 coi3', address: '舅父', greeted: ['h1', 'h2'] },
      moment: 'eating',
    }).map(({ kind }) => kind);
    expect(kinds).toEqual(['word', 'tone', 'address', 'order', 'occasion']);
  });

  test('where the sheet has no romanization has no errors of sound', () => {
    expect(faults('shanghai-001', { sounds: '' })).toEqual([]);
    expect(faults('shanghai-001', { text: '你好', sounds: '' })).toMatchObject([{ kind: 'word', at: 1 }]);
  });
});

test('occasions of one line stand for each other, others do not', () => {
  expect(fitsMoment('wish', 'visit')).toBe(true);
  expect(fitsMoment('thanks', 'red_envelope')).toBe(true);
  expect(fitsMoment('praise', 'eating')).toBe(true);
  expect(fitsMoment('wish', 'thanks')).toBe(false);
  expect(fitsMoment('leaving', 'leaving')).toBe(true);
});
