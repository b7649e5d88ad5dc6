import type { Wish } from './drill-plan.js';
import type { CompanyWish } from './people.js';

export type Difficulty = 1 | 2 | 3 | 4;

/** What a step of the ladder of difficulty asks of a generated case. */
export type Rung = {
  readonly roles: readonly ('partner' | 'child')[];
  readonly company: readonly CompanyWish[];
  /** Percent of the cheapest fitting gifts. */
  readonly budget_percent: number;
  /** Phrases that hold the learner's attention, least and most. */
  readonly max_phrases: readonly [number, number];
  readonly moments: readonly [number, number];
  /** Phrases that the learner has already. */
  readonly knows: number;
  /** May the user have named the wrong hometown? */
  readonly corrected: boolean;
  readonly drills: readonly (readonly Wish[])[];
  /** Where the sheet has no romanization there are no sounds to get wrong. */
  readonly silentDrills: readonly (readonly Wish[])[];
};

const alone: CompanyWish = { elders: 1, aunts: 0, peers: 0, nephews: 0, conditions: 0, youngAunt: false };

export const rungs: Record<Difficulty, Rung> = {
  1: {
    roles: ['partner'],
    company: [alone, { ...alone, elders: 0, aunts: 1 }],
    budget_percent: 250,
    max_phrases: [6, 8],
    moments: [2, 3],
    knows: 0,
    corrected: false,
    drills: [
      [['tone'], [], ['word']],
      [['syllable'], ['tone'], []],
    ],
    silentDrills: [
      [['word'], [], ['occasion']],
      [['word'], ['word'], []],
    ],
  },
  2: {
    roles: ['child'],
    company: [
      { ...alone, aunts: 1, conditions: 1 },
      { ...alone, elders: 2, conditions: 1 },
    ],
    budget_percent: 180,
    max_phrases: [5, 6],
    moments: [3, 4],
    knows: 1,
    corrected: false,
    drills: [
      [['tone'], ['syllable'], [], ['word']],
      [['tone', 'word'], [], ['address'], []],
    ],
    silentDrills: [
      [['word'], ['address'], [], []],
      [['word'], ['occasion'], [], ['word']],
    ],
  },
  3: {
    roles: ['partner', 'child'],
    company: [
      { ...alone, aunts: 1, peers: 1, conditions: 1 },
      { ...alone, aunts: 2, conditions: 1 },
      { ...alone, elders: 2, peers: 1, conditions: 2 },
    ],
    budget_percent: 140,
    max_phrases: [5, 7],
    moments: [3, 4],
    knows: 1,
    corrected: true,
    drills: [
      [['order'], ['tone', 'syllable'], [], ['occasion'], ['address']],
      [['order', 'tone'], ['word'], [], ['syllable'], []],
    ],
    silentDrills: [
      [['order'], ['word'], [], ['occasion'], ['address']],
      [['order', 'word'], ['word'], [], ['occasion'], []],
    ],
  },
  4: {
    roles: ['partner', 'child'],
    company: [
      { elders: 1, aunts: 1, peers: 1, nephews: 1, conditions: 2, youngAunt: true },
      { elders: 2, aunts: 1, peers: 1, nephews: 0, conditions: 2, youngAunt: true },
    ],
    budget_percent: 112,
    max_phrases: [5, 6],
    moments: [4, 5],
    knows: 1,
    corrected: true,
    drills: [
      [['order', 'syllable'], 'odd', ['tone', 'address'], [], ['occasion', 'word'], 'odd'],
      [['order'], 'odd', ['tone', 'tone', 'word'], 'odd', ['address'], ['syllable']],
    ],
    silentDrills: [
      [['order', 'word'], 'odd', ['address'], [], ['occasion', 'word'], 'odd'],
      [['order'], 'odd', ['word'], 'odd', ['address', 'word'], []],
    ],
  },
};
