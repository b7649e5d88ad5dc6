import { z } from 'zod';
import { told, type StepResult, type Tool } from '../../core/tool.js';
import { no } from '../../world/travel/no.js';
import { payable } from '../../world/travel/paying.js';
import { grantConsent, netPaid, tick, totalOf } from '../../world/travel/world.js';
import type { ItineraryData } from './data.js';
import type { ItineraryState } from './state.js';
import { money } from './words.js';

const consentArgs = z.strictObject({
  hold_ids: z
    .array(z.string().min(1))
    .min(1)
    .max(20)
    .meta(told({ zh: '要请用户同意付款的 hold', en: 'holds to be paid' })),
});
type ConsentArgs = z.infer<typeof consentArgs>;

/** Shows the traveller what holds cost. They agree when it fits their ceiling with what is already paid. */
export const requestConsent: Tool<ItineraryState, ItineraryData, ConsentArgs> = {
  name: 'request_consent',
  description: {
    zh: '请用户同意为这些 hold 付款。用户看到的总价由系统按占座算出（分）。总价加上已付未退的钱不超过当前预算就同意，返回 consent_ref，只对这几个 hold 有效；超出则拒绝，返回 refused。用时 1 分钟。',
    en: 'Asks the user to agree to paying these holds. The total they see is computed from the holds (fen). If it fits the current budget together with what is already paid and not refunded they agree; the consent_ref is good for exactly these holds. Otherwise they refuse. Takes 1 minute.',
  },
  kind: 'ask',
  area: 'user',
  minutes: 1,
  args: consentArgs,
  step(state, { hold_ids }, { lang }): StepResult<ItineraryState> {
    const world = tick(state.world, 'request_consent', 1);
    const ids = [...new Set(hold_ids)];
    const holds = payable(world, ids);
    if ('code' in holds) return { state: { ...state, world }, result: no(world, holds, lang).result };
    const spent = netPaid(world);
    const { budget_fen } = world.public;
    const total_fen = totalOf(world, ids);
    if (total_fen + spent > budget_fen) {
      const over = money(total_fen + spent - budget_fen, lang);
      const message =
        lang === 'zh' ? `超出预算 ${over}，不同意。` : `That is ${over} over the budget. I do not agree.`;
      return {
        state: { ...state, world },
        result: { refused: true, total_fen, already_paid_fen: spent, budget_fen, message },
      };
    }
    const granted = grantConsent(world, ids);
    return {
      state: { ...state, world: granted.world },
      result: { consent_ref: granted.ref, total_fen: granted.total_fen },
    };
  },
};
