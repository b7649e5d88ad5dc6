import { describe, expect, it } from 'vitest';
import { cuesIn } from '../../src/text/bait/cues.js';
import { featuresOf } from '../../src/text/bait/features.js';
import { scoreOf, wordsOf } from '../../src/text/bait/score.js';
import { weightsOf } from '../../src/text/weights.js';
import { stem, tokens } from '../../src/text/bait/tokens.js';
import { table } from '../../src/text/bait/weights.data.js';

const cued = (flat: string): string =>
  cuesIn(tokens(flat))
    .map(({ text, cue }) => (cue === null ? text : `${cue}(${text})`))
    .join(' ');
const shown = (flat: string): Set<string> => {
  const found = tokens(flat);
  return featuresOf(found, cuesIn(found));
};

describe('the words of bait', () => {
  it('are the longest ones that begin at a place', () => {
    expect(cued('领红包')).toBe('GET(领) LURE(红包)');
    expect(cued('领带')).toBe('领带');
  });

  it('are read from stems in English', () => {
    expect(['shares', 'sharing', 'shared', 'share'].map(stem)).toEqual(['shar', 'shar', 'shar', 'shar']);
    expect(cued('claims coupons')).toBe('GET(claim) LURE(coupon)');
  });

  it('are numbers with what they count', () => {
    expect(cued('二十元')).toBe('MONEY(#元)');
    expect(cued('¥20')).toBe('MONEY(#元)');
    expect(cued('三个')).toBe('NUM(#个)');
  });
});

describe('what a sentence shows', () => {
  it('is its tokens and cues, alone and in runs', () => {
    const features = shown('转发到群领红包');
    for (const name of ['转', '转 发', 'SHARE', 'SHARE>CROWD>GET', 'GET LURE'])
      expect(features).toContain(name);
  });

  it('is what is denied in its clause and after it, until a but', () => {
    expect(shown('不要转发,领红包')).toContain('NOT SHARE');
    expect(shown('不要转发,领红包')).toContain('NOR LURE');
    expect(shown('不要转发,但领红包')).not.toContain('NOR LURE');
  });

  it('is how its clauses begin and end, and of whom they say what', () => {
    const features = shown('妈妈送红包,领取');
    for (const name of ['^^KIN', 'LURE$$', 'KIN:GIVE', '(KIN):GET', 'first GIVE', 'last GET'])
      expect(features).toContain(name);
  });

  it('is what stands in quotes', () => {
    expect(shown('有人说"领红包"')).toContain('"LURE"');
  });
});

describe('the table of weights', () => {
  it('gives every feature one weight, strongest first', () => {
    const lines = table
      .trim()
      .split('\n')
      .map((line) => line.split(' | '));
    expect(lines.flatMap(([, ...names]) => names)).toHaveLength(weightsOf(table).size);
    const levels = lines.map(([weight]) => Number(weight));
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
    expect(levels).not.toContain(NaN);
  });

  it('lets a sentence without any word of bait pass unweighed', () => {
    expect(scoreOf(wordsOf('明天出发'))).toBe(-1);
  });
});
