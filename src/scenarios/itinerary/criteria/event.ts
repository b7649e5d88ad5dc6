import type { Check } from '../../../core/criterion.js';
import { finding } from '../../../core/verdict.js';
import type { ItineraryData } from '../data.js';
import { outcomeOf, type ItineraryPlayed } from '../outcome.js';
import type { EventRecord, ItineraryState } from '../state.js';
import { because, callOf } from '../../evidence.js';

const isDisruption = (kind: string): boolean => kind === 'cancel' || kind === 'delay';

/**
 * After a cancellation or delay: the plan avoids the dead leg, whose orders are cancelled with the refund due
 * received. A delayed service that the new plan really uses at its new time is no dead leg. 0 where the event
 * never struck: the subject paid nothing it could strike.
 */
export const eventRecovered: Check<ItineraryState, ItineraryData> = {
  kind: 'check',
  id: 'event-recovered',
  title: { zh: '变故后补救', en: 'event recovered' },
  weight: 15,
  core: true,
  needs: 'party-seated',
  applies: ({ event }) => isDisruption(event.kind),
  learnable: ['prompt:events', 'tool:cancel'],
  grade(played) {
    const { event } = played.state;
    if (event === null || !isDisruption(event.kind)) {
      return finding(
        0,
        because(played, { zh: '变故没有发生：没有付过款', en: 'nothing was paid, so nothing struck' }),
      );
    }
    return recovered(played, event);
  },
};

function recovered(played: ItineraryPlayed, { kind, service_id, orders: before }: EventRecord) {
  const { rides, report } = outcomeOf(played);
  const used = rides.some((ride) => ride.service_id === service_id);
  if (used && (kind === 'cancel' || report.problems.length > 0)) {
    const text = { zh: `方案仍用 ${service_id}`, en: `the plan still uses ${service_id}` };
    return finding(0, because(played, text, callOf(played, 'finish')));
  }
  if (used) return finding(1);
  const struck = before.filter((order) => order.service_id === service_id && order.status === 'paid');
  const kept = struck.filter(({ id }) =>
    played.state.world.public.orders.some((order) => order.id === id && order.status === 'paid'),
  );
  const evidence = kept.map(({ id, total_fen }) => {
    const text = {
      zh: `${service_id} 的订单 ${id} 没有退，${total_fen} 分没有拿回`,
      en: `order ${id} on ${service_id} was not cancelled; ${total_fen} fen were not got back`,
    };
    return because(played, text);
  });
  return finding(kept.length === 0 ? 1 : 0, ...evidence);
}
