import { describe, expect, test } from 'vitest';
import { meansPhrase } from '../../../src/world/dialect/meaning.js';
import { findRegion, regionProfile } from '../../../src/world/dialect/regions.js';
import {
  belongsElsewhere,
  concerns,
  customsOf,
  lookUp,
  phrasesOf,
  saysPhrase,
} from '../../../src/world/dialect/sheet.js';
import { allCustoms, allGiftRules, allGifts, sheetOf } from '../../../src/world/dialect/tables.js';
import { regionIds } from '../../../src/world/dialect/types.js';
import { allRows, row, rowOf } from './rows.js';

const sure = { least_confidence: 0.8 };

describe('the tables', () => {
  test('have at least 25 phrases a region, customs, gifts and rules, each id once', () => {
    for (const region of regionIds) expect(sheetOf(region).length).toBeGreaterThanOrEqual(25);
    for (const ids of [
      allRows.map(({ phrase_id }) => phrase_id),
      allCustoms().map(({ rule_id }) => rule_id),
      allGifts().map(({ gift_id }) => gift_id),
      allGiftRules().map(({ rule_id }) => rule_id),
    ]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(allGifts().length).toBeGreaterThanOrEqual(40);
  });

  test('write every region in the system that it is scored in', () => {
    for (const { region, system, romanization } of allRows) {
      expect(system).toBe(regionProfile(region).system);
      expect(romanization === '').toBe(regionProfile(region).approximate);
    }
  });
});

describe('a phrase', () => {
  test('is said in either script, width and punctuation, and in accepted spellings', () => {
    const wish = rowOf('yue-001');
    expect(
      ['恭喜發財', '恭喜发财', ' 恭 喜 发 财 ！', '恭喜發財🧧'].map((text) => saysPhrase(wish, text)),
    ).toEqual([true, true, true, true]);
    expect(saysPhrase(wish, '恭喜发大财')).toBe(false);
    for (const phrase of allRows) {
      for (const variant of phrase.variants) expect(saysPhrase(phrase, variant), phrase.phrase_id).toBe(true);
    }
  });

  test('is said too where its reading stands behind it in brackets, and a picture', () => {
    expect(saysPhrase(rowOf('yue-001'), '恭喜发财（gung1 hei2 faat3 coi4）🎉')).toBe(true);
    expect(saysPhrase(rowOf('yue-001'), '恭喜发财 gung1')).toBe(false);
  });

  test('that marks one region belongs nowhere else', () => {
    expect(belongsElsewhere('sichuan', '嫽扎咧')).toBe(true);
    expect(belongsElsewhere('shaanxi', '嫽扎咧')).toBe(false);
    expect(belongsElsewhere('sichuan', '新年快乐')).toBe(false);
    expect(belongsElsewhere('sichuan', '不是方言的话')).toBe(false);
  });
});

describe('a look into the sheets', () => {
  test('finds rows by occasion, text and meaning, at the confidence asked for', () => {
    const leaving = lookUp('yue', sure, { region: 'yue', occasion: 'leaving' });
    expect(leaving.length).toBeGreaterThan(0);
    expect(leaving.every(({ occasion, confidence }) => occasion === 'leaving' && confidence >= 0.8)).toBe(
      true,
    );
    expect(
      lookUp('yue', sure, { region: 'yue', query: '恭喜发财' }).map(({ phrase_id }) => phrase_id),
    ).toContain('yue-001');
    expect(lookUp('yue', sure, { region: 'yue', query: 'yue-002' })).toHaveLength(1);
    expect(lookUp('yue', sure, { region: 'yue', query: 'prosperity' }).length).toBeGreaterThan(0);
    expect(lookUp('yue', sure, { region: 'yue', query: '、' })).toEqual([]);
  });

  test('without a region mixes in the rows of the lookalike', () => {
    const regions = lookUp('sichuan', sure, {})
      .slice(0, 6)
      .map(({ region }) => region);
    expect(new Set(regions)).toEqual(new Set(['sichuan', 'shaanxi']));
  });

  test('with a region shows only its own', () => {
    for (const region of regionIds) {
      expect(lookUp('yue', sure, { region }).every((phrase) => phrase.region === region)).toBe(true);
      expect(phrasesOf(region, sure).length).toBeGreaterThanOrEqual(25);
    }
  });
});

test.each(['yue', '四川', 'Shanghai', 'YUE '])('a region is found by "%s"', (name) => {
  expect(findRegion(name)).not.toBeNull();
});

test('a place without a sheet is not found', () => {
  expect(findRegion('minnan')).toBeNull();
});

describe('customs', () => {
  test('are those of the region and of the country', () => {
    const regions = new Set(customsOf('shaanxi', sure).map(({ region }) => region));
    expect(regions).toEqual(new Set(['shaanxi', 'national']));
  });

  test.each([
    ['any', { learner: 'partner', groups: ['peer'] }, true],
    ['elder', { learner: 'partner', groups: ['peer'] }, false],
    ['elder', { learner: 'child', groups: ['elder'] }, true],
    ['child', { learner: 'child', groups: ['elder'] }, true],
    ['child', { learner: 'partner', groups: ['child'] }, true],
    ['child', { learner: 'partner', groups: ['elder'] }, false],
    ['partner', { learner: 'child', groups: ['elder'] }, false],
    ['greeting_order', { learner: 'partner', groups: ['elder'] }, false],
    ['greeting_order', { learner: 'partner', groups: ['elder', 'elder'] }, true],
  ] as const)('for %s concern %j: %s', (applies_to, company, wanted) => {
    expect(concerns({ applies_to }, company)).toBe(wanted);
  });
});

describe('a meaning', () => {
  const health = row({
    meaning: { zh: '祝您身体好(对长辈)', en: 'good health to you' },
    accepted_meanings: ['身体健康', 'be in good health'],
  });

  test.each([
    '祝您身体好',
    '祝您身体好（拜年时说）',
    '身体健康',
    'Good health to you!',
    '祝你身體健康',
    'be in good health',
  ])('is accepted as "%s"', (answer) => {
    expect(meansPhrase(health, answer)).toBe(true);
  });

  test.each(['', '祝您发财', 'happy new year', '好', '发财、平安、快乐、顺利、如意、身体健康'])(
    'is not accepted as "%s"',
    (answer) => {
      expect(meansPhrase(health, answer)).toBe(false);
    },
  );

  test('of every row is accepted in both languages and in every further wording', () => {
    for (const phrase of allRows) {
      for (const answer of [phrase.meaning.zh, phrase.meaning.en, ...phrase.accepted_meanings]) {
        expect(meansPhrase(phrase, answer), `${phrase.phrase_id} ${answer}`).toBe(true);
      }
    }
  });
});
