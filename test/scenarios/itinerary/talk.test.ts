import { describe, expect, test } from 'vitest';
import { applyCall } from '../../../src/core/play.js';
import type { Json } from '../../../src/core/json.js';
import { itinerary } from '../../../src/scenarios/itinerary/index.js';
import { startState, type ItineraryState } from '../../../src/scenarios/itinerary/state.js';
import { withPublic } from '../../../src/world/travel/world.js';
import { caseNamed, flipped, playedByOracle, type ItineraryCase } from './cases.js';

const item = caseNamed('itinerary-h16');

function call(state: ItineraryState, name: string, args: Json, played: ItineraryCase = item) {
  const stepped = applyCall(itinerary, played, state, { id: 'c', name, args });
  return { ...stepped, state: stepped.state as ItineraryState };
}

const heldCall = playedByOracle(item).transcript.events.find(
  (event) => event.type === 'tool-call' && event.call.name === 'hold',
);
const holdArgs = heldCall?.type === 'tool-call' && 'args' in heldCall.call ? heldCall.call.args : {};
const oneHold = call(startState(item.data), 'hold', holdArgs);

describe('request_consent', () => {
  test('shows the total of the holds and gives a reference good for them', () => {
    const asked = call(oneHold.state, 'request_consent', { hold_ids: ['H1', 'H1'] });
    const { total_fen } = oneHold.result as { total_fen: number };
    expect(asked.result).toEqual({ consent_ref: 'C1', total_fen });
    expect(asked.state.world.public.consents).toMatchObject([{ ref: 'C1', hold_ids: ['H1'] }]);
  });

  test('is agreed to on the ceiling and refused a fen above it, what is already paid included', () => {
    const { total_fen } = oneHold.result as { total_fen: number };
    const under = (budget_fen: number) => ({
      ...oneHold.state,
      world: withPublic(oneHold.state.world, { budget_fen }),
    });
    const ask = (state: ItineraryState) => call(state, 'request_consent', { hold_ids: ['H1'] }).result;
    expect(ask(under(total_fen))).toMatchObject({ consent_ref: 'C1' });
    expect(ask(under(total_fen - 1))).toMatchObject({ refused: true, budget_fen: total_fen - 1 });
  });

  test('says when a hold is unknown or has expired', () => {
    const unknown = call(oneHold.state, 'request_consent', { hold_ids: ['H7'] });
    expect(unknown.result).toMatchObject({ error: { code: 'not_found', field: 'hold_ids' } });
    let { state } = oneHold;
    for (let i = 0; i < 16; i += 1) state = call(state, 'links', { city: item.data.trip.origin }).state;
    const late = call(state, 'request_consent', { hold_ids: ['H1'] });
    expect(late.result).toMatchObject({ error: { code: 'hold_expired' } });
  });

  test('counts as no question to the traveller', () => {
    expect(call(oneHold.state, 'request_consent', { hold_ids: ['H1'] }).state.user.answered).toEqual([]);
  });
});

describe('ask_user', () => {
  test('is answered in the language of the case, only on what is asked', () => {
    const reply = (played: ItineraryCase) =>
      call(startState(played.data), 'ask_user', { text: '行李?' }, played).result as { reply: string };
    expect(reply(item).reply).toMatch(/^\d pieces: /);
    expect(reply(flipped(item)).reply).toMatch(/^行李有 \d 件/);
  });

  test('and a chat message are answered alike', () => {
    const asked = call(startState(item.data), 'ask_user', { text: 'Any luggage?' });
    const heard = itinerary.hear(startState(item.data), 'Any luggage?', item.data, 'en');
    expect(asked.result).toEqual({ reply: heard.reply });
    expect(asked.state.user).toEqual(heard.state.user);
  });

  test('tells nothing of hidden needs unless their topic is asked', () => {
    const { reply } = itinerary.hear(
      startState(item.data),
      'Who is travelling, and how old are you?',
      item.data,
      'en',
    );
    expect(reply).not.toMatch(/step_free|overnight|stairs/i);
  });
});

test('an invalid delivery is refused and leaves the state open', () => {
  const refused = call(startState(item.data), 'finish', { legs: [] });
  expect(refused).toMatchObject({
    ok: false,
    finish: 'invalid',
    result: { error: { code: 'invalid_arguments' } },
  });
  expect(refused.state.delivery).toBeNull();
});
