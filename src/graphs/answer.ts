import { Command, END } from '@langchain/langgraph/web';
import type { AIMessage, AIMessageChunk } from '@langchain/core/messages';
import type { ToolCall } from '../core/chat.js';
import type { Json } from '../core/json.js';
import { recordWords, subject } from '../core/record.js';
import type { Sitting } from '../core/stage.js';
import type { StopReason } from '../core/transcript.js';
import type { SeatState } from './seat.js';

/** What the seat said and did in one assistant message. */
export type Answer = {
  readonly text: string;
  readonly calls: readonly ToolCall[];
  readonly tokens: number;
  readonly ended: 'refused' | 'context-limit' | null;
  /** As LangChain's models read it back; bots have none. */
  readonly message: AIMessageChunk | AIMessage | null;
};

/** The limit that forbids another assistant message, if one does. */
export function limitReached({ spent }: Pick<SeatState, 'spent'>, { limits }: Sitting): StopReason | null {
  if (spent.turns >= limits.turns) return 'turn-limit';
  if (spent.tokens >= limits.tokens) return 'token-limit';
  return null;
}

export function stopWith(stop: StopReason): Command {
  return new Command({ goto: END, update: { stop } });
}

/**
 * Records an assistant message and sends it on: calls to the world, words to the user, an end to the end.
 * Words that nobody may answer any more end the trial at once. `own` is what the assistant keeps for itself.
 */
export function passOn(state: SeatState, answer: Answer, sitting: Sitting, own: Json = state.own): Command {
  recordWords(sitting.journal, subject, answer.text);
  const { turns, tokens } = state.spent;
  const spent = { ...state.spent, turns: turns + 1, tokens: tokens + answer.tokens };
  const acting = answer.ended === null && answer.calls.length > 0;
  const stop = answer.ended ?? (acting ? null : limitReached({ spent }, sitting));
  return new Command({
    goto: stop !== null ? END : acting ? 'tools' : 'user',
    update: {
      ...(answer.message === null ? {} : { messages: [...state.messages, answer.message] }),
      calls: answer.calls,
      own,
      spoken: answer.text,
      spent,
      ...ended(stop),
    },
  });
}

/** Written once, when it is known: what a graph gives out is made at each step that writes it. */
export function ended(stop: StopReason | null): { readonly stop?: StopReason } {
  return stop === null ? {} : { stop };
}
