import { describe, expect, it } from 'vitest';
import { mean } from '../../support/score-bot.js';
import { cases, grade, play } from './cases.js';
import { cheap, type Cheap } from './cheap.js';

const careless: Cheap = { ask: false, phrases: 'any-five', etiquette: 'all', gifts: 'cheapest', drill: 'ok' };
const copier: Cheap = { ...careless, phrases: 'by-group' };

const ways: readonly (readonly [string, Cheap])[] = [
  ['copies any five rows of the sheet and passes every try', careless],
  ['teaches a single phrase', { ...careless, phrases: 'one' }],
  ['copies five lines of a visitor to whom they fit', copier],
  ['asks the user, and does not heed what they say', { ...copier, ask: true }],
  ['gives everybody the same', { ...copier, gifts: 'same' }],
  ['gives everybody tea', { ...copier, gifts: 'tea' }],
  ['gives nothing', { ...copier, gifts: 'none' }],
  ['names no custom', { ...copier, etiquette: 'none' }],
  ['calls the first tone of every try wrong', { ...copier, drill: 'tone-at-1' }],
  ['reports one error of every kind in every try', { ...copier, drill: 'one-of-each' }],
  ['reports every error that there could be', { ...copier, drill: 'everything' }],
];

/** The judge answers 1 to everything: what is left of usefulness without skill is half at most. */
const HIGHEST = { completion: 0.5, usefulness: 0.4 };

describe('who looks for points without understanding', () => {
  it.each(ways)('and %s, earns little and never does it', async (_what, how) => {
    const all = await Promise.all(cases.map((item) => grade(play(item, cheap(item, how)))));
    const completion = mean(all.map(({ numbers }) => numbers.completion));
    const usefulness = mean(all.map(({ numbers }) => numbers.usefulness ?? 1));
    expect(completion).toBeLessThan(HIGHEST.completion);
    expect(usefulness).toBeLessThan(HIGHEST.usefulness);
    expect(all.filter(({ numbers }) => numbers.done)).toEqual([]);
  });
});
