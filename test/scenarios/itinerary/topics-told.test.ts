import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/scenarios/itinerary/facts.js';
import { travellerOf } from '../../../src/scenarios/itinerary/talk.js';
import { answerMessage, answerQuestion, quietUser } from '../../../src/users/scripted.js';
import { toMinutes } from '../../../src/world/travel/clock.js';
import type { Trip } from '../../../src/world/travel/types.js';

const trip: Trip = {
  origin: 'shenzhen',
  destination: 'ganzhou',
  depart_after: toMinutes('2026-02-15T08:00'),
  arrive_by: toMinutes('2026-02-16T18:00'),
  party: [
    {
      name: '韩晓东',
      age: 29,
      docs: [{ kind: 'id_card' }, { kind: 'passport', valid_until: '2027-06-30' }],
      mobility: 2,
    },
  ],
  luggage: [],
  prefs: { max_transfers: 1, no_overnight: true, vot_fen_per_min: 50 },
  needs: [],
  budget_fen: 14_000,
};
const raised = 15_400;
const script = travellerOf({ trip, facts: factsOf(trip) }, raised);
const zh = (text: string) => answerMessage(quietUser, text, script, 'zh');
const en = (text: string) => answerMessage(quietUser, text, script, 'en');

describe('the traveller', () => {
  test('repeats route and earliest departure as the opening said them, uncounted', () => {
    expect(zh('从哪儿出发？最早什么时候能走？')).toEqual({
      reply: '从深圳回赣州，从家门口到家门口。最早 2026-02-15T08:00 能出门。',
      user: { answered: [] },
    });
    expect(en('Which city are you leaving from, and when can you leave?').user.answered).toEqual([]);
  });

  test('names the ceiling of now when asked for the budget, uncounted', () => {
    expect(zh('预算是多少？')).toEqual({
      reply: '全家车票机票一共不超过 154 元（15400 分）。',
      user: { answered: [] },
    });
    expect(en('What is your budget?').reply).toContain('154 yuan (15400 fen)');
  });

  test('calls a document without a date valid, and names the date of others', () => {
    expect(zh('用什么证件？').reply).toBe(
      '证件——韩晓东：居民身份证（id_card）出行时在有效期内，护照（passport）有效期至 2027-06-30。',
    );
    expect(en('Which documents do you hold?').reply).toBe(
      'Documents - 韩晓东: resident ID card (id_card), valid for the whole trip and passport (passport) valid until 2027-06-30.',
    );
  });

  test('points at request_consent when a plan in prose asks for approval', () => {
    const text = '方案：中转一次，不过夜，行李不超限，18:00 前到家。请确认是否可以下单？';
    expect(zh(text)).toEqual({
      reply: '要我同意付款，请用 request_consent 把占好的座给我看。',
      user: { answered: [] },
    });
    expect(answerQuestion(quietUser, text, script, 'zh')).toEqual(zh(text));
  });

  test('says nothing of a deadline when asked when an ID card expires', () => {
    expect(zh('身份证什么时候到期？').user.answered).toEqual(['documents']);
  });
});
