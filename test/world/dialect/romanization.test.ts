import { describe, expect, test } from 'vitest';
import { compareRomanization, hanziOf, sheetSyllables } from '../../../src/world/dialect/romanization.js';
import { numberedSyllable } from '../../../src/world/dialect/syllables.js';
import { allRows, row, rowOf } from './rows.js';

const right = (phrase: ReturnType<typeof row>, text: string): boolean =>
  compareRomanization(phrase, text)?.every((verdict) => verdict === 'right') === true;

describe('every row with a romanization', () => {
  const scored = allRows.filter(({ romanization }) => romanization !== '');

  test('has a syllable a character, and is right by itself', () => {
    expect(scored.length).toBeGreaterThan(200);
    for (const phrase of scored) {
      expect(sheetSyllables(phrase), phrase.phrase_id).toHaveLength(hanziOf(phrase.local_text).length);
      expect(right(phrase, phrase.romanization), phrase.phrase_id).toBe(true);
    }
  });

  test('is right in numbers as well', () => {
    for (const phrase of scored) {
      expect(right(phrase, sheetSyllables(phrase).map(numberedSyllable).join(' ')), phrase.phrase_id).toBe(
        true,
      );
    }
  });

  test('is not right without its tones', () => {
    for (const phrase of scored) {
      const bare = phrase.romanization.normalize('NFD').replace(/[\u0300\u0301\u0304\u030C\d]/gu, '');
      expect(right(phrase, bare), phrase.phrase_id).toBe(false);
    }
  });
});

describe('jyutping', () => {
  const wish = rowOf('yue-001');

  test('is compared syllable by syllable, tone and sound apart', () => {
    expect(compareRomanization(wish, 'gung1 hei2 faat3 coi4')).toEqual(['right', 'right', 'right', 'right']);
    expect(compareRomanization(wish, 'gung3 hei2 faat3 coi4')?.[0]).toBe('tone');
    expect(compareRomanization(wish, 'gun1 hei2 faat3 coi4')?.[0]).toBe('syllable');
  });

  test('is left open where a dictionary has another reading of the character that the sheet does not decide on', () => {
    expect(wish.readings[3]?.open).toContain('coi2');
    expect(compareRomanization(wish, 'gung1 hei2 faat3 coi2')?.[3]).toBe('open');
  });

  test('is right in a second reading that the sheet notes', () => {
    const laisee = rowOf('yue-016');
    expect(laisee.readings[0]?.also).toContain('lei6');
    expect(right(laisee, 'lei6 si6')).toBe(true);
  });

  test('counts of a changed tone the one that is said', () => {
    const slowly = rowOf('yue-032');
    expect(right(slowly, 'maan6 maan6*2 sik6')).toBe(true);
    expect(right(slowly, 'maan6-maan6-2 sik6')).toBe(true);
    expect(right(slowly, 'maan6 maan2*5 sik6')).toBe(false);
  });

  test('is read in full-width letters, with raised digits and among other signs', () => {
    expect(right(wish, 'ｇｕｎｇ１ ｈｅｉ２ ｆａａｔ３ ｃｏｉ４')).toBe(true);
    expect(right(wish, 'gung¹ hei² faat³ coi⁴ 🧧')).toBe(true);
  });

  test('cannot be compared with another number of syllables', () => {
    expect(compareRomanization(wish, 'gung1 hei2')).toBeNull();
    expect(compareRomanization(wish, 'gōng xǐ fā cái')?.every((verdict) => verdict === 'right')).not.toBe(
      true,
    );
  });
});

describe('pinyin', () => {
  test('is read with the letters of the phonetic alphabet that input methods put in', () => {
    const wish = row({ local_text: '恭喜发财', romanization: 'gōng xǐ fā cái' });
    expect(right(wish, 'ɡōng xǐ fɑ̄ cái')).toBe(true);
  });

  test('is right with and without the sandhi of third tones', () => {
    const hello = row({ local_text: '你好', romanization: 'nǐ hǎo' });
    expect([right(hello, 'nǐ hǎo'), right(hello, 'ní hǎo'), right(hello, 'nì hǎo')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('is right with and without the sandhi of 一 and 不', () => {
    const smooth = row({ local_text: '一顺百顺', romanization: 'yí shùn bǎi shùn' });
    expect([right(smooth, 'yī shùn bǎi shùn'), right(smooth, 'yì shùn bǎi shùn')]).toEqual([true, false]);
    const notAt = row({ local_text: '不累', romanization: 'bú lèi' });
    expect([right(notAt, 'bù lèi'), right(notAt, 'bú lèi'), right(notAt, 'bǔ lèi')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('is right with a neutral tone where one is usual, and in the full tone for it', () => {
    const thanks = row({
      local_text: '谢谢',
      romanization: 'xiè xie',
      readings: [
        { also: [], open: [] },
        { also: [], open: ['xie4'] },
      ],
    });
    expect([right(thanks, 'xiè xie'), right(thanks, 'xiè xiè')]).toEqual([true, true]);
    const good = row({ local_text: '年好', romanization: 'nián hǎo' });
    expect(compareRomanization(good, 'nián hao')?.[1]).toBe('tone');
  });

  test('is right where the sheet overrides the dictionary, whichever of the two it prints', () => {
    const overridden = allRows.filter(
      ({ system, readings }) => system === 'pinyin' && readings.some(({ also }) => also.length > 0),
    );
    for (const phrase of overridden) {
      const at = phrase.readings.findIndex(({ also }) => also.length > 0);
      const syllables = sheetSyllables(phrase).map(numberedSyllable);
      expect(
        right(phrase, syllables.with(at, phrase.readings[at]?.also[0] ?? '').join(' ')),
        phrase.phrase_id,
      ).toBe(true);
    }
  });
});
