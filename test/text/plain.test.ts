import { Converter } from 'opencc-js/cn2t';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countHanzi, countWords, isLongMessage } from '../../src/text/count.js';
import { fold, normalise, skeleton } from '../../src/text/normalise.js';
import { splitSentences } from '../../src/text/sentences.js';

describe('normalise', () => {
  it('makes widths, scripts, quotes and spacing alike', () => {
    expect(normalise('轉發　到 群組，“ＯＫ”  ok')).toBe('转发到群组,"OK" ok');
  });

  it('takes out characters that nobody sees', () => {
    expect(normalise('红\u200b包\u00ad')).toBe('红包');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(normalise(text)) === normalise(text)),
    );
  });

  it('reads traditional text as its simplified form', () => {
    const traditional = Converter({ from: 'cn', to: 't' });
    const text = '把行程发给奶奶,她腿脚不便,请订下铺';
    expect(normalise(traditional(text))).toBe(text);
  });

  it('folds letter case, and keeps only letters and digits in a skeleton', () => {
    expect(fold('Claim NOW')).toBe('claim now');
    expect(skeleton('领·红 包, 5 元!')).toBe('领红包5元');
  });
});

describe('counting', () => {
  it('counts hanzi without punctuation and English words with their hyphens', () => {
    expect(countHanzi('你好,world。')).toBe(2);
    expect(countWords("Don't take the high-speed train G12")).toBe(6);
  });

  it('calls a message long past 400 hanzi or 250 words', () => {
    expect([isLongMessage('好'.repeat(400)), isLongMessage('好'.repeat(401))]).toEqual([false, true]);
    expect([isLongMessage('ok '.repeat(250)), isLongMessage('ok '.repeat(251))]).toEqual([false, true]);
  });
});

describe('splitSentences', () => {
  const texts = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);

  it('splits Chinese and English at their stops', () => {
    expect(texts('好的。几点走？“七点！”他说')).toEqual(['好的。', '几点走？', '“七点！”', '他说']);
    expect(texts('Fine. Leave at 7.30? Yes.')).toEqual(['Fine.', 'Leave at 7.30?', 'Yes.']);
  });

  it('splits at line breaks, but not inside hard-wrapped English', () => {
    expect(texts('第一条\n第二条')).toEqual(['第一条', '第二条']);
    expect(texts('Take the train\nto Wuhan')).toEqual(['Take the train\nto Wuhan']);
  });

  it('tells where each sentence starts and loses no visible character', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('好', '。', '.', ' ', 'a', '\n', '!', '5') }), (text) => {
        const parts = splitSentences(text);
        for (const part of parts) expect(text.startsWith(part.text, part.index)).toBe(true);
        expect(
          parts
            .map((part) => part.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
