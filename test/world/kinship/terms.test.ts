import { describe, expect, it } from 'vitest';
import { inverseTerms, kinTerms } from '../../../src/world/kinship/terms.js';
import { readKinPath } from '../../../src/world/kinship/steps.js';
import type { KinQuery } from '../../../src/world/kinship/types.js';

const ask = (told: string, rest: Partial<KinQuery> = {}) =>
  kinTerms({ path: readKinPath(told), egoSex: 'male', region: 'any', ...rest });
const accepted = (told: string, rest: Partial<KinQuery> = {}): readonly string[] => ask(told, rest).accepted;

describe('a path', () => {
  it('is read the same from Chinese, from single characters, from English and from a list', () => {
    const expected = ['母', '弟', '妻'];
    expect(readKinPath('妈妈的弟弟的老婆')).toEqual(expected);
    expect(readKinPath('母之弟之妻')).toEqual(expected);
    expect(readKinPath('母弟妻')).toEqual(expected);
    expect(readKinPath("mother's younger brother's wife")).toEqual(expected);
    expect(readKinPath(['Mother', 'younger brother', 'wife'])).toEqual(expected);
  });

  it('may go by a relative of several steps', () => {
    expect(readKinPath('爷爷的弟弟')).toEqual(['父', '父', '弟']);
    expect(readKinPath("wife's father-in-law")).toEqual(['妻', '偶', '父']);
  });

  it('with a word that is no step is an error that names it', () => {
    expect(() => readKinPath('妈妈的同学')).toThrow(/'同学' in '妈妈的同学' is no step/);
  });
});

describe('seniority', () => {
  it('left open gives the terms of all who it may be', () => {
    expect(ask('爸爸的兄弟').standard).toEqual(['伯父', '叔父']);
    expect(ask('爸爸的儿子', { egoSex: 'female' }).standard).toEqual(['哥哥', '弟弟']);
  });

  it('is told against the parent for uncles and against ego for cousins', () => {
    const vs = readKinPath('父');
    expect(accepted('父之兄弟', { ageRel: { rel: 'younger', vs } })).not.toContain('伯父');
    expect(ask('父之兄之子', { ageRel: { rel: 'younger', vs: [] } }).standard).toEqual(['堂弟']);
    expect(ask('父父弟子', { ageRel: { rel: 'older', vs } }).standard).toEqual(['堂伯', '堂伯父']);
  });

  it("of somebody's spouse is that of the one they married", () => {
    expect(ask('父之弟之子之妻', { ageRel: { rel: 'older', vs: [] } }).standard).toEqual(['堂嫂']);
  });

  it('of an uncle younger than ego is settled: he is younger than the father too', () => {
    expect(ask('父之兄弟', { ageRel: { rel: 'younger', vs: [] } }).standard).toEqual(['叔父']);
  });

  it('of a spouse’s siblings is not told by their age against ego', () => {
    const terms = accepted('老公的兄弟', { egoSex: 'female', ageRel: { rel: 'older', vs: [] } });
    expect(terms).toEqual(expect.arrayContaining(['大伯子', '小叔子']));
  });

  it('that the path says stands against an age that contradicts it', () => {
    expect(ask('父之兄', { ageRel: { rel: 'younger', vs: readKinPath('父') } }).standard).toEqual(['伯父']);
  });

  it('told against nobody in particular is against whoever the term is measured by', () => {
    expect(ask('妻之姐妹', { ageRel: { rel: 'younger' } }).standard).toEqual(['小姨子']);
  });
});

describe('regions', () => {
  it('keep their own words apart', () => {
    expect(ask('母母', { region: 'north' }).standard).toEqual(['姥姥', '外祖母']);
    expect(ask('母母', { region: 'south' }).standard).toEqual(['外婆', '外祖母']);
    expect(accepted('母母', { region: 'north' })).not.toContain('外婆');
    expect(accepted('母母', { region: 'south' })).not.toContain('姥姥');
    expect(accepted('母弟妻', { region: 'south' })).not.toContain('妗子');
  });

  it('share what is said everywhere', () => {
    for (const region of ['north', 'south'] as const) {
      expect(accepted('母弟妻', { region })).toContain('舅妈');
    }
  });
});

describe('排行', () => {
  it('gives the ranked terms beside the plain ones, the ranked first to the face', () => {
    const terms = ask('母之弟', { order: 2 });
    expect(terms.accepted).toEqual(expect.arrayContaining(['二舅', '二舅舅', '舅舅']));
    expect(terms.address[0]).toBe('二舅');
  });

  it('excludes the words for another rank', () => {
    expect(accepted('母之姐', { order: 2 })).not.toContain('大姨');
    expect(accepted('母之姐')).toContain('大姨');
    expect(accepted('母之姐', { order: 1 })).toContain('大姨');
  });

  it('has 小, 老 and 幺 for the last', () => {
    expect(accepted('母之妹', { order: 'last' })).toEqual(expect.arrayContaining(['小姨', '老姨', '幺姨']));
  });
});

describe('address', () => {
  it('is never a word that is only said of somebody', () => {
    expect(ask('老公的姐姐', { egoSex: 'female' }).address[0]).toBe('姐姐');
    expect(ask('老婆的爸爸').address[0]).toBe('爸爸');
  });

  it('in English cases may be in pinyin', () => {
    expect(accepted('父之姐之夫', { lang: 'en' })).toContain('gufu');
  });
});

describe('the way back', () => {
  const back = (told: string, rest: Partial<KinQuery> = {}): readonly string[] =>
    inverseTerms({ path: readKinPath(told), egoSex: 'male', region: 'any', ...rest }).accepted;

  it('depends on the sex of ego', () => {
    expect(back('妈妈的弟弟')).toContain('外甥');
    expect(back('妈妈的弟弟', { egoSex: 'female' })).toContain('外甥女');
  });

  it('turns ages round between cousins, also for who married one', () => {
    const ageRel = { rel: 'older', vs: [] } as const;
    expect(back('母兄子', { ageRel })).toContain('表弟');
    expect(back('母兄子', { ageRel })).not.toContain('表哥');
    expect(back('父兄女夫', { ageRel })).toContain('堂小舅子');
    expect(back('父兄女夫', { ageRel })).not.toContain('堂大舅子');
  });

  it('from an aunt’s husband makes ego his wife’s nephew', () => {
    expect(back('父妹夫')).toContain('内侄');
  });
});
