import type { HandDraft } from '../../src/scenarios/dialect-primer/generate.js';
import type { Host } from '../../src/scenarios/dialect-primer/row.js';

type Burden = Partial<Pick<Host, 'health' | 'allergy' | 'religion'>>;

export function host(
  n: number,
  rel_path: Host['rel_path'],
  age: number,
  tastes: Host['tastes'],
  burden: Burden = {},
): Host {
  return { id: `h${String(n)}`, rel_path, age, health: [], allergy: [], religion: [], ...burden, tastes };
}

const budgets = { 1: 250, 2: 180, 3: 140, 4: 112 } as const;

type Common = Pick<
  HandDraft,
  'id' | 'seed' | 'difficulty' | 'lang' | 'region' | 'said_region' | 'budget_percent' | 'closed_book'
>;

/** What every case has: number, step of the ladder, language, region. Seeds from `first` on. */
export const numbered =
  (first: number, offset: number) =>
  (
    n: number,
    difficulty: HandDraft['difficulty'],
    lang: 'zh' | 'en',
    region: HandDraft['region'],
  ): Common => ({
    id: `dialect-h${String(offset + n).padStart(2, '0')}`,
    ...{ seed: first + n, difficulty, lang, region, said_region: null, closed_book: false },
    budget_percent: budgets[difficulty],
  });

export const partner = (age: number, max_phrases: number): HandDraft['learner'] => ({
  role: 'partner',
  age,
  max_phrases,
});
export const child = (age: number, max_phrases: number): HandDraft['learner'] => ({
  role: 'child',
  age,
  max_phrases,
});
/** In a closed book the phrases that are asked for take the place of moments. */
export const closed = { closed_book: true, moments: [] } as const;
