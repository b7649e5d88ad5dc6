import type { Rubric } from '../../../core/criterion.js';
import { fromMinutes } from '../../../world/travel/clock.js';
import type { ItineraryData } from '../data.js';
import { agentCost, outcomeOf, type ItineraryPlayed } from '../outcome.js';
import type { ItineraryState } from '../state.js';

function factsFor(played: ItineraryPlayed): string {
  const { data } = played.case;
  const outcome = outcomeOf(played);
  const { rides, report, delivery } = outcome;
  const name = (list: readonly { service_id: string; class: string }[]): string =>
    list.map((ride) => `${ride.service_id} ${ride.class}`).join(' > ') || '-';
  return [
    `plan: ${name(rides)}; plan B: ${name(delivery?.plan_b ?? [])}`,
    `leaves ${fromMinutes(report.leave)}, arrives ${fromMinutes(report.arrive)}, deadline ${fromMinutes(data.trip.arrive_by)}`,
    `door to door ${report.door_minutes} min, ${report.transfers} transfers, overnight ${report.overnight ? 'yes' : 'no'}`,
    `J ${agentCost(played, outcome)} fen; a minute is worth ${data.trip.prefs.vot_fen_per_min} fen; budget ${played.state.world.public.budget_fen} fen`,
    `needs: ${data.trip.needs.join(', ') || 'none'}; event: ${played.state.event?.kind ?? 'none'}`,
  ].join('\n');
}

export const explainsTradeoff: Rubric<ItineraryState, ItineraryData> = {
  kind: 'rubric',
  id: 'explains-tradeoff',
  title: { zh: '讲清取舍', en: 'trade-off explained' },
  question: {
    zh: '说明是否讲清取舍：放弃了什么、为什么、什么变化会改变选择？',
    en: 'Does the explanation make the trade-off clear: what was given up, why, and what would change the choice?',
  },
  learnable: ['prompt:deliver', 'tool:finish'],
  anchors: [
    { value: 0, text: { zh: '没有取舍，只报结果或空话', en: 'no trade-off: only results or empty words' } },
    { value: 0.5, text: { zh: '提到一项取舍', en: 'names one trade-off' } },
    {
      value: 1,
      text: {
        zh: '说了放弃什么、为什么值得、什么情况变了会改选，且与事实相符',
        en: 'says what was given up, why it is worth it and what would change the choice, in line with the facts',
      },
    },
  ],
  artefact: ({ state }) => state.delivery?.explanation ?? '',
  facts: factsFor,
};
