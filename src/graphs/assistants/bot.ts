import type { Action } from '../../core/policy.js';
import { limitReached, passOn, stopWith } from '../answer.js';
import { contextOf, type SeatConfig, type SeatState } from '../seat.js';

/** A reference bot's seat: an assistant's, driven by a script in place of a model. */
export function askScript(state: SeatState, config: SeatConfig) {
  const { sitting, mind } = contextOf(config);
  if (mind.kind !== 'bot') throw new Error('bot: the seat has no script');
  const limit = limitReached(state, sitting);
  if (limit !== null) return stopWith(limit);
  const next = mind.script.next(state.heard);
  const { text = '', calls = [] }: Action = next.value ?? {};
  const numbered = calls.map((call, i) => ({
    id: `call-${String(state.spent.turns)}-${String(i)}`,
    ...call,
  }));
  const answer = { text, calls: numbered, tokens: 0, ended: null, message: null };
  return passOn(state, answer, sitting);
}
