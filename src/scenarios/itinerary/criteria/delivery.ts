import type { Check } from '../../../core/criterion.js';
import type { Bilingual } from '../../../core/lang.js';
import { finding } from '../../../core/verdict.js';
import { reportChain } from '../../../world/travel/chain.js';
import { hasSeats } from '../../../world/travel/solve.js';
import type { ItineraryData } from '../data.js';
import { fallbackFor } from '../market.js';
import { outcomeOf, type ItineraryPlayed, type Outcome } from '../outcome.js';
import type { ItineraryState } from '../state.js';
import { because, callOf } from '../../evidence.js';

type ItineraryCheck = Check<ItineraryState, ItineraryData>;

type Total = { readonly name: Bilingual; readonly said: number | undefined; readonly true: number };

function totalsOf({ delivery, orders, report }: Outcome): readonly Total[] {
  const paid = orders.filter(({ status }) => status === 'paid');
  const fares = paid.reduce((sum, { total_fen }) => sum + total_fen, 0);
  return [
    {
      name: { zh: '总价（分）', en: 'total (fen)' },
      said: delivery?.total_fen,
      true: fares + report.link_fen,
    },
    {
      name: { zh: '门到门分钟', en: 'door minutes' },
      said: delivery?.door_minutes,
      true: report.door_minutes,
    },
    { name: { zh: '换乘次数', en: 'transfers' }, said: delivery?.transfers, true: report.transfers },
  ];
}

/** A third each for total, minutes and transfers. */
const totalsTrue: ItineraryCheck = {
  kind: 'check',
  id: 'totals-true',
  title: { zh: '数字属实', en: 'totals true' },
  weight: 10,
  needs: 'party-seated',
  learnable: ['prompt:deliver', 'tool:finish'],
  grade(played) {
    const outcome = outcomeOf(played);
    if (outcome.rides.length === 0) return finding(0);
    const totals = totalsOf(outcome);
    const wrong = totals.filter((total) => total.said !== total.true);
    const evidence = wrong.map(({ name, said, true: real }) => {
      const text = {
        zh: `${name.zh}：写的是 ${String(said)}，应为 ${real}`,
        en: `${name.en}: said ${String(said)}, in truth ${real}`,
      };
      return because(played, text, callOf(played, 'finish'));
    });
    return finding(1 - wrong.length / totals.length, ...evidence);
  },
};

const noneGiven: Bilingual = { zh: '没有给出后备方案', en: 'no fallback was given' };

/** Why a fallback is none, or an empty list. Where there is no other way home left, none is the right one. */
function planBFaults({ state, case: { data } }: ItineraryPlayed, { delivery, rides }: Outcome): Bilingual[] {
  const { network } = state.world.public;
  const fallback = delivery?.plan_b ?? [];
  if (fallback.length === 0 && rides.length > 0) {
    return fallbackFor(network, data.trip, { rides }) === null ? [] : [noneGiven];
  }
  const shared = fallback.filter(({ service_id }) => rides.some((ride) => ride.service_id === service_id));
  const full = fallback.filter(({ service_id, class: id }) => {
    const service = network.services.find((known) => known.id === service_id);
    const cls = service?.classes.find((known) => known.id === id);
    return service !== undefined && cls !== undefined && !hasSeats(service, cls, data.trip.party);
  });
  return [
    ...shared.map(({ service_id: id }) => ({ zh: `${id} 已在方案里`, en: `${id} is in the plan already` })),
    ...full.map(({ service_id: id }) => ({ zh: `${id} 座位不够`, en: `${id} has too few seats left` })),
    ...reportChain(network, data.trip, fallback).problems.map(({ message }) => message),
  ];
}

const planBValid: ItineraryCheck = {
  kind: 'check',
  id: 'plan-b-valid',
  title: { zh: '后备方案可行', en: 'plan B valid' },
  weight: 5,
  needs: 'party-seated',
  learnable: ['prompt:deliver', 'tool:finish'],
  grade(played) {
    const faults = planBFaults(played, outcomeOf(played));
    const finish = callOf(played, 'finish');
    return finding(faults.length === 0 ? 1 : 0, ...faults.map((fault) => because(played, fault, finish)));
  },
};

const noOrphanOrder: ItineraryCheck = {
  kind: 'check',
  id: 'no-orphan-order',
  title: { zh: '没有多余订单', en: 'no orphan order' },
  weight: 5,
  needs: 'party-seated',
  learnable: ['prompt:deliver', 'prompt:events', 'tool:cancel'],
  grade(played) {
    const outcome = outcomeOf(played);
    const known = new Set(outcome.orders.map(({ id }) => id));
    const orphans = played.state.world.public.orders.filter(
      ({ id, status }) => status === 'paid' && !known.has(id),
    );
    const evidence = orphans.map(({ id, service_id, total_fen }) => {
      const text = {
        zh: `订单 ${id}（${service_id}，${total_fen} 分）不在方案里，也没有退`,
        en: `order ${id} (${service_id}, ${total_fen} fen) is neither in the plan nor cancelled`,
      };
      return because(played, text, callOf(played, 'pay', id.replace('O', 'H')));
    });
    return finding(outcome.rides.length > 0 && orphans.length === 0 ? 1 : 0, ...evidence);
  },
};

export const deliveryChecks: readonly ItineraryCheck[] = [totalsTrue, planBValid, noOrphanOrder];
