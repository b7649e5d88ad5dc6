import { describe, expect, it } from 'vitest';
import { isAccepted, isKinTerm, kinTermsIn } from '../../../src/world/kinship/find.js';

const found = (text: string): readonly string[] => kinTermsIn(text).map(({ terms }) => terms.join('/'));

describe('kin terms in a text', () => {
  it('are the longest that fit, in order', () => {
    expect(found('外婆,二舅妈和表姑父都来了')).toEqual(['外婆', '二舅妈', '表姑父']);
    expect(found('姑父比姑姑先到,舅妈随后')).toEqual(['姑父', '姑姑', '舅妈']);
  });

  it('count behind a name', () => {
    expect(found('建国叔新年好,王阿姨也过年好')).toEqual(['叔', '阿姨']);
  });

  it('are no part of other words', () => {
    expect(found('那位姑娘和小姐喝着牛奶,跟兄弟姐妹聊阿拉伯,师兄也在')).toEqual([]);
  });

  it('are read in traditional characters, full width and with spaces', () => {
    expect(found('嬸嬸、爺爺 好')).toEqual(['婶婶', '爷爷']);
    expect(found('二 舅,ＥＲ ＪＩＵ')).toEqual(['二舅', '二舅']);
  });

  it('are read in pinyin, joined or apart, with tones or without', () => {
    for (const text of ['Er Jiu', 'erjiu', 'Erjiu', 'Èr Jiù', 'er4 jiu4', 'er-jiu']) {
      expect(found(`Happy new year, ${text}!`), text).toEqual(['二舅']);
    }
  });

  it('in pinyin are all that are spelled so', () => {
    expect(found('This is for Gu Fu.')).toEqual(['姑父/姑夫']);
  });

  it('in pinyin do not reach over punctuation', () => {
    expect(found('Er jiu, ma is here')).toEqual(['二舅']);
  });

  it('do not hide in plain English', () => {
    expect(found('I die to see the game; she has a new bag, and ma bell too')).toEqual([]);
  });

  it('say where they stand in the folded text', () => {
    expect(kinTermsIn('祝二舅好')).toEqual([{ text: '二舅', terms: ['二舅'], start: 1, end: 3 }]);
  });
});

describe('an address', () => {
  it('is right when its first term is accepted', () => {
    expect(isKinTerm('姑父,新年好!舅舅呢?', ['姑父', '姑夫'])).toBe(true);
    expect(isKinTerm('舅舅,新年好!姑父呢?', ['姑父', '姑夫'])).toBe(false);
    expect(isKinTerm('新年好!', ['姑父'])).toBe(false);
  });

  it('with a rank passes for whoever has none told, only where that is asked for', () => {
    expect(isKinTerm('二舅好', ['舅舅'], { anyRank: true })).toBe(true);
    expect(isKinTerm('二舅好', ['舅舅'])).toBe(false);
    expect(isKinTerm('二姨好', ['舅舅'], { anyRank: true })).toBe(false);
  });

  it('in pinyin is right when one of its readings is', () => {
    const [mention] = kinTermsIn('gufu');
    expect(mention !== undefined && isAccepted(mention, ['姑夫'])).toBe(true);
  });
});
