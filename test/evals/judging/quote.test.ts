import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteFault } from '../../../src/evals/judging/quote.js';

const zh = '大姑：挣多少？\n用户（对大姑）：够花，您放心😊……倒是您，舞队得奖没有？';
const en = 'Dagu: How much?\nThe user: She cannot go nowhere; I gave up 1,120 yuan, didn’t I?';
const NOT_THERE = 'the quote is not in the text';

describe('a quote counts', () => {
  it.each([
    ['as it stands', '够花，您放心', zh],
    ['in full-width and traditional characters', '夠花，您放心', zh],
    ['without the emoji', '您放心……倒是您', zh],
    ['in quotation marks', '“够花，您放心”', zh],
    ['with an ellipsis for what it leaves out', '够花……舞队得奖没有', zh],
    ['with other dots for what it leaves out', '够花 ... 得奖没有', zh],
    ['over the end of a line', '挣多少？\n用户（对大姑）', zh],
    ['in other letter case, with a straight apostrophe', "i gave up 1,120 yuan, DIDN'T I", en],
    ['without the comma in a number', 'gave up 1120 yuan', en],
    ['cut off within its last word', 'I gave up 1,120 yu', en],
    ['cut at both ends where it is long', 'ave up 1,120 yuan, di', en],
    ['as one character and one word', '选 G1234', '就选 G1234 吧'],
    ['as the whole of a short text', '嗯', '嗯。'],
    ['as a traditional character at its end', '身體健康，乾', '身體健康，乾隆'],
  ])('%s', (_name, quote, text) => {
    expect(quoteFault(quote, text)).toBeNull();
  });

  it('whatever stretch of the text it copies, of two characters or more', () => {
    const text = zh.replace(/\p{P}|\s/gu, '');
    fc.assert(
      fc.property(fc.nat(text.length - 2), fc.integer({ min: 4, max: 12 }), (from, size) => {
        const quote = text.slice(from, from + size);
        fc.pre(/\p{Script=Han}.*\p{Script=Han}/u.test(quote));
        expect(quoteFault(quote, zh)).toBeNull();
      }),
    );
  });
});

describe('a quote does not count', () => {
  it.each([
    ['made of letters from within other words', 'he can', en, NOT_THERE],
    ['that parts a word of the text', 'go now here', en, NOT_THERE],
    ['whose parts stand in the other order', '舞队得奖没有……够花', zh, NOT_THERE],
    ['of which one part is not there', '够花……我给您买好的', zh, NOT_THERE],
    ['of parts too short to show anything', '够……得', zh, NOT_THERE],
    ['of one character', '够', zh, 'the quote has fewer than 2 characters or words'],
    ['of one word', 'nowhere', en, 'the quote has fewer than 2 characters or words'],
    ['of nothing but signs', '……😊！', zh, 'the quote is empty'],
  ])('%s', (_name, quote, text, fault) => {
    expect(quoteFault(quote, text)).toBe(fault);
  });
});
