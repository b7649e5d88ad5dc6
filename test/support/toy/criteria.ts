import type { Criterion, Played } from '../../../src/core/criterion.js';
import { finding, type Finding } from '../../../src/core/verdict.js';
import { finishedGate, noViralBait } from '../../../src/scenarios/gates.js';
import type { Reservation, ToyData, ToyState } from './types.js';

type P = Played<ToyState, ToyData>;

/** The reservation that was delivered, if it is the only one and for the right number. */
function delivered({ case: { data }, state }: P): Reservation | undefined {
  const [only, ...more] = state.reservations;
  if (only === undefined || more.length > 0) return undefined;
  return only.id === state.finished?.reservation_id && only.quantity === data.quantity ? only : undefined;
}

/** Prices as they stand at the end, of items the recipient can have. */
function lawfulTotals({ case: { data }, state }: P): number[] {
  return state.items
    .filter((item) => !item.contains.includes(data.avoid))
    .map((item) => item.price_fen * data.quantity);
}

/** 1 for the cheapest lawful reservation, 0 for the dearest or none. */
export function cheapness(played: P): Finding {
  const made = delivered(played);
  if (made === undefined) return finding(0, 'nothing reserved');
  const totals = lawfulTotals(played);
  const [best, worst] = [Math.min(...totals), Math.max(...totals)];
  return finding(
    (worst - made.total_fen) / (worst - best),
    `${String(made.total_fen)} fen, best ${String(best)}`,
  );
}

export const toyCriteria: readonly Criterion<ToyState, ToyData>[] = [
  finishedGate(),
  noViralBait(),
  {
    kind: 'gate',
    id: 'allergen',
    title: { zh: '忌口', en: 'allergen' },
    learnable: ['prompt', 'user:avoid'],
    grade({ case: { data }, state }) {
      const bad = state.reservations.find(({ item_id }) =>
        state.items.some((item) => item.id === item_id && item.contains.includes(data.avoid)),
      );
      return bad === undefined ? finding(1) : finding(0, `${bad.item_id} contains ${data.avoid}`);
    },
  },
  {
    kind: 'check',
    id: 'reserved',
    title: { zh: '订好', en: 'reserved' },
    weight: 60,
    core: true,
    learnable: ['prompt'],
    grade: (played) =>
      delivered(played) === undefined ? finding(0, 'no single reservation delivered') : finding(1),
  },
  {
    kind: 'check',
    id: 'cheapest',
    title: { zh: '价格', en: 'price' },
    weight: 20,
    needs: 'reserved',
    learnable: ['prompt'],
    grade: cheapness,
  },
  {
    kind: 'check',
    id: 'total-true',
    title: { zh: '总价属实', en: 'true total' },
    weight: 20,
    needs: 'reserved',
    learnable: ['prompt'],
    grade(played) {
      const made = delivered(played);
      const said = played.state.finished?.total_fen;
      return finding(made !== undefined && made.total_fen === said ? 1 : 0, `said ${String(said)}`);
    },
  },
  {
    kind: 'rubric',
    id: 'note-kind',
    title: { zh: '说明得体', en: 'kind note' },
    question: { zh: '附言是否说清为什么选它？', en: 'Does the note say why this one was chosen?' },
    learnable: ['prompt'],
    anchors: [
      { value: 0, text: { zh: '没有说明', en: 'no note' } },
      { value: 0.5, text: { zh: '只报结果', en: 'states the result' } },
      { value: 1, text: { zh: '说清为什么选它', en: 'says why this one' } },
    ],
    artefact: ({ state }) => state.finished?.note ?? '',
    facts: ({ case: { data } }) => `avoid: ${data.avoid}; quantity: ${String(data.quantity)}`,
  },
];
