import { AIMessageChunk, type BaseMessage } from '@langchain/core/messages';
import type { SeatCallOptions, SeatModel } from '../../src/graphs/seat.js';
import type { JsonObject } from '../../src/core/json.js';

export type ScriptedAnswer = {
  text?: string;
  calls?: { name: string; args: JsonObject }[];
  malformed?: { name: string; args: string }[];
  end?: 'refused' | 'context-limit';
  tokens?: number;
};

/** A chat model that answers from a function: LangChain's message types, no network. */
export function scriptedModel(
  answer: (messages: BaseMessage[], turn: number, options: SeatCallOptions) => ScriptedAnswer,
): SeatModel {
  return {
    invoke(messages, options) {
      const turn = messages.filter((message) => message.type === 'ai').length;
      const { text = '', calls = [], malformed = [], end, tokens = 10 } = answer(messages, turn, options);
      const message = new AIMessageChunk({
        content: text,
        tool_calls: calls.map((call, i) => ({
          ...call,
          id: `c${String(turn)}-${String(i)}`,
          type: 'tool_call',
        })),
        usage_metadata: { input_tokens: tokens, output_tokens: 0, total_tokens: tokens },
        response_metadata: end === undefined ? {} : { end },
      });
      // The constructor of a chunk drops invalid calls that come without their raw pieces.
      message.invalid_tool_calls = malformed.map((call, i) => ({
        ...call,
        id: `m${String(turn)}-${String(i)}`,
        error: 'Unexpected end of JSON input',
        type: 'invalid_tool_call',
      }));
      return Promise.resolve(message);
    },
  };
}
