import type { Check } from '../../../core/criterion.js';
import { finding } from '../../../core/verdict.js';
import type { ItineraryData } from '../data.js';
import { outcomeOf } from '../outcome.js';
import type { ItineraryState } from '../state.js';
import { because, callOf } from '../../evidence.js';

/**
 * 0 unless every passenger holds a paid ticket on every ride; then the share of tickets on the right fare.
 * A missing seat is not a matter of degree: half a family at home is cheaper, and no plan.
 */
export const partySeated: Check<ItineraryState, ItineraryData> = {
  kind: 'check',
  id: 'party-seated',
  title: { zh: '全家都有座', en: 'party seated' },
  weight: 20,
  core: true,
  learnable: ['prompt:chain', 'prompt:fares', 'tool:search', 'user:party', 'user:ages'],
  grade(played) {
    const { seats } = outcomeOf(played);
    const missing = seats.filter(({ ticket }) => ticket === null);
    if (seats.length === 0) {
      return finding(0, because(played, { zh: '没有交付任何一程', en: 'no ride was delivered' }));
    }
    if (missing.length > 0) {
      const evidence = missing.map(({ passenger: { name }, service_id }) => {
        const text = {
          zh: `${service_id}：${name} 没有已付款的票`,
          en: `${service_id}: ${name} has no paid ticket`,
        };
        return because(played, text, callOf(played, 'finish'));
      });
      return finding(0, ...evidence);
    }
    const wrong = seats.filter(({ rightFare }) => !rightFare);
    const evidence = wrong.map(({ passenger: { name, age }, service_id, ticket }) => {
      const fare = ticket?.fare ?? '';
      const text = {
        zh: `${service_id}：${name} ${age} 岁，票种 ${fare} 不对`,
        en: `${service_id}: ${fare} is the wrong fare for ${name}, ${age}`,
      };
      return because(played, text, callOf(played, 'hold', service_id));
    });
    return finding(1 - wrong.length / seats.length, ...evidence);
  },
};
