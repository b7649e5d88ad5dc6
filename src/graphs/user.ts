import { HumanMessage } from '@langchain/core/messages';
import { Command, END } from '@langchain/langgraph/web';
import { recordWords, user } from '../core/record.js';
import { contextOf, type SeatConfig, type SeatState } from './seat.js';

/** The node in which the user answers what the seat said to them. */
export function answerThen(next: string) {
  return async (state: SeatState, config: SeatConfig): Promise<Command> => {
    const { scenario, case: played, journal } = contextOf(config).sitting;
    const heard = await scenario.hear(state.scene, state.spoken, played.data, played.lang);
    if (heard.reply === null) {
      return new Command({ goto: END, update: { scene: heard.state, stop: 'invalid-finish' } });
    }
    recordWords(journal, user, heard.reply);
    return new Command({
      goto: next,
      update: {
        scene: heard.state,
        messages: [...state.messages, new HumanMessage(heard.reply)],
        heard: { results: [], said: [heard.reply] },
      },
    });
  };
}
