import {
  compareFinalState,
  findNumbers,
  finding,
  finishedGate,
  noViralBait,
  type CriterionDefinition,
  type FinalStateOptions,
  type Played,
  type UsefulnessPart,
} from 'festeval';
import type { AirlineData } from './row.js';
import type { AirlineState } from './world/state.js';

/** Every list is a set; ids of what was made during the call may be any, but the same one everywhere. */
export const comparison: FinalStateOptions = {
  minted: [
    'reservations[*].id',
    'charges[*].id',
    'refunds[*].id',
    'certificates[*].id',
    'refusals[*].id',
    'transfers[*].id',
  ],
};

/** Reasons that a reader takes in. */
const MOST_SHOWN = 8;

type P = Played<AirlineState, AirlineData>;

export const criteria: readonly CriterionDefinition<AirlineState, AirlineData>[] = [
  finishedGate(),
  noViralBait(),
  {
    kind: 'gate',
    id: 'policy-kept',
    title: { zh: '没有违反规定', en: 'policy kept' },
    learnable: ['prompt'],
    grade: ({ state }) => finding(state.breaches.length === 0 ? 1 : 0, ...state.breaches),
  },
  {
    kind: 'check',
    id: 'final-state',
    title: { zh: '办成的事', en: 'what was done' },
    weight: 70,
    core: true,
    learnable: ['prompt', 'user:wish'],
    grade({ state, case: { data } }: P) {
      const result = compareFinalState(state.db, data.after, { ...comparison, before: data.before });
      return result.equal
        ? finding(1)
        : finding(0, ...result.differences.slice(0, MOST_SHOWN).map(({ text }) => text));
    },
  },
  {
    kind: 'check',
    id: 'numbers-told',
    title: { zh: '说清的数字', en: 'numbers told' },
    weight: 30,
    core: true,
    needs: 'final-state',
    learnable: ['prompt', 'tool:finish', 'tool:decline'],
    applies: ({ tell }) => tell.length > 0,
    grade({ state, case: { data } }: P) {
      const told = new Set(state.heard.flatMap(findNumbers).map(({ value }) => value));
      const missing = data.tell.filter((number) => !told.has(number));
      const value = 1 - missing.length / data.tell.length;
      return finding(value, ...missing.map((number) => `expected the user to be told ${number}`));
    },
  },
];

/** Questions that a call of two wishes takes; each further one costs a sixth of the patience. */
const PATIENCE = 8;

export const usefulness: readonly UsefulnessPart<AirlineState, AirlineData>[] = [
  {
    id: 'patience',
    weight: 1,
    from: 'state',
    of({ state: { user } }) {
      const effort = user.asked.length + user.idle + user.quotes.filter(({ agreed }) => !agreed).length;
      return Math.max(0, 1 - Math.max(0, effort - PATIENCE) / 6);
    },
  },
];
