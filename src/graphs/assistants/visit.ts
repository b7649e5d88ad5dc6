import type { BaseMessage } from '@langchain/core/messages';
import type { Json } from '../../core/json.js';
import { limitReached, passOn, stopWith, type Answer } from '../answer.js';
import { contextOf, type Seat, type SeatConfig, type SeatState } from '../seat.js';

/** What a graph of an assistant's own begins with, once a message of the trial. */
export type Begun = {
  readonly messages: readonly BaseMessage[];
  readonly answer: null;
  readonly tokens: number;
  /** What the trial's limit leaves for its calls. */
  readonly tokensLeft: number;
};

/** What it ends with: no answer where it has used up its tokens; `own` is what it keeps for the next visit. */
type Ended = { readonly answer: Answer | null; readonly own: Json; readonly tokens: number };

/** An assistant that runs a graph of its own for each message; `own` is what its last visit kept, null before the first. */
export function visitSeat(
  visit: (begun: Begun, own: SeatState['own'], config: SeatConfig) => Promise<Ended>,
): Seat {
  return async (state, config) => {
    const { sitting } = contextOf(config);
    const limit = limitReached(state, sitting);
    if (limit !== null) return stopWith(limit);
    const tokensLeft = sitting.limits.tokens - state.spent.tokens;
    const begun = { messages: state.messages, answer: null, tokens: 0, tokensLeft };
    const { answer, own, tokens } = await visit(begun, state.own, config);
    if (answer === null) return stopWith('token-limit');
    return passOn(state, { ...answer, tokens }, sitting, own);
  };
}
