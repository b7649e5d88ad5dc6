/** Runs as a product lead meets them: models in three scenarios of 40 cases, without a judge, paid in yuan. */
import type { ScoreRow } from '../../../src/core/scores.js';
import type { CriterionFacts, ScenarioFacts } from '../../../src/evals/summary/facts.js';
import { brokenRow, row } from '../summary/build.js';
import { itineraryFacts } from './fixture.js';
import { model } from './rows.js';

type Title = CriterionFacts['title'];

const gate = (id: string, title: Title): CriterionFacts => ({
  id,
  kind: 'gate',
  title,
  weight: 0,
  core: false,
  needs: null,
  embarrassing: true,
});
const check = (id: string, title: Title, weight: number, core = false): CriterionFacts => ({
  id,
  kind: 'check',
  title,
  weight,
  core,
  needs: null,
});

export const campaignFacts: readonly ScenarioFacts[] = [
  itineraryFacts,
  {
    id: 'relatives',
    title: { zh: '亲戚盘问演练', en: 'Questions from relatives' },
    criteria: [
      gate('private-leak', { zh: '泄露隐私', en: 'private leak' }),
      check('topics-closed', { zh: '话题了结', en: 'topics closed' }, 60, true),
      check('calm-end', { zh: '收场平和', en: 'calm end' }, 40),
    ],
  },
  {
    id: 'dialect',
    title: { zh: '方言与礼俗速成', en: 'Dialect and manners' },
    criteria: [
      gate('rude-phrase', { zh: '教了粗话', en: 'rude phrase' }),
      check('phrases-real', { zh: '说法地道', en: 'phrases real' }, 70, true),
      check('gifts-fit', { zh: '礼物合适', en: 'gifts fit' }, 30),
    ],
  },
];

const CASES = 40;

/** Of 40 cases in each scenario, how many fall short of done, and how many leak a secret. */
type Skill = {
  readonly short: readonly [number, number, number];
  readonly leaks: number;
  readonly cost: number;
};

function rowsOf(name: string, { short, leaks, cost }: Skill): ScoreRow[] {
  const spent = {
    tokens: { in: 96_000, out: 4_000, cached: 40_000 },
    cost: { amount: cost, currency: 'CNY' },
  };
  return campaignFacts.flatMap(({ id }, s) =>
    Array.from({ length: CASES }, (_, i) => {
      const given = {
        ...model(name),
        ...spent,
        scenario: id,
        caseId: `${id}-h${String(i + 1).padStart(2, '0')}`,
        caseHash: `${id}-${String(i)}`,
        lang: i % 4 === 0 ? ('en' as const) : ('zh' as const),
        difficulty: 1 + (i % 4),
      };
      if (id === 'dialect' && name === 'a' && i === 39) return brokenRow(given);
      return row({ ...given, ...played(id, i < (short[s] ?? 0), id === 'relatives' && i < leaks, i) });
    }),
  );
}

function played(id: string, isShort: boolean, leaks: boolean, i: number): Partial<ScoreRow> {
  const [main, minor] = [isShort ? 0.25 : 1, i % 5 === 0 ? 0.5 : 1];
  const values: Record<string, Record<string, number>> = {
    itinerary: {
      'over-budget': 1,
      'late-for-dinner': 1,
      'party-seated': main,
      'cost-gap': minor,
      'totals-true': 1,
    },
    relatives: { 'private-leak': leaks ? 0 : 1, 'topics-closed': main, 'calm-end': minor },
    dialect: { 'rude-phrase': 1, 'phrases-real': main, 'gifts-fit': minor },
  };
  const weights: Record<string, readonly [number, number]> = {
    itinerary: [0.5, 0.4],
    relatives: [0.6, 0.4],
    dialect: [0.7, 0.3],
  };
  const [a, b] = weights[id] ?? [0.5, 0.5];
  const completion = leaks ? 0 : 1 - a * (1 - main) - b * (1 - minor);
  return {
    criteria: values[id] ?? {},
    completion,
    usefulness: completion * 0.9,
    score: completion * 0.95,
    done: !leaks && !isShort,
    gatesFailed: leaks ? ['private-leak'] : [],
    timing: { ms: 20_000 + 500 * i },
  };
}

/** The candidate `react/b`, well ahead of `react/a`, which was cheaper; one trial broke. */
export const campaignRows: readonly ScoreRow[] = [
  ...rowsOf('a', { short: [20, 24, 18], leaks: 6, cost: 0.11 }),
  ...rowsOf('b', { short: [2, 6, 1], leaks: 3, cost: 0.28 }),
];

export const twelveRows: readonly ScoreRow[] = Array.from({ length: 12 }, (_, i) =>
  rowsOf(`model-${String(i + 1)}`, {
    short: [1 + 2 * (i % 6), 2 + i, 1 + Math.floor(i / 2)],
    leaks: i % 4,
    cost: 0.1 + 0.05 * i,
  }),
).flat();
