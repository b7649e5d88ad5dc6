import { HumanMessage, ToolMessage } from '@langchain/core/messages';
import { Command, END } from '@langchain/langgraph/web';
import { resultText } from '../core/chat.js';
import { applyCalls } from '../core/play.js';
import { recordStep } from '../core/record.js';
import type { StopReason } from '../core/transcript.js';
import { contextOf, type SeatConfig, type SeatState } from './seat.js';

/** Where to go on after the calls of a message, and after an accepted finish. */
export type Onward = { readonly next: string; readonly finished: string };

/**
 * The node that lets the seat's calls act on the world, and brings back what came of them. An assistant that
 * has acted by itself comes here without calls, to hand over.
 */
export function actThen({ next, finished }: Onward) {
  return (state: SeatState, config: SeatConfig): Command => {
    const { scenario, case: played, limits, journal } = contextOf(config).sitting;
    if (state.calls.length === 0) return new Command({ goto: onward(state.stop) });
    const before = { state: state.scene, spent: state.spent };
    const acted = applyCalls(scenario, played, before, state.calls, limits.toolCalls);
    for (const { call, stepped } of acted.steps) recordStep(journal, call, stepped);
    const results = acted.steps.map(({ call, stepped }) => ({ call, result: stepped.result }));
    const notices = acted.steps.flatMap(({ stepped }) => stepped.notices);
    const said = notices.flatMap(({ say }) => (say === undefined ? [] : [say]));
    const answers = results.map(
      ({ call, result }) =>
        new ToolMessage({ content: resultText(result), tool_call_id: call.id, name: call.name }),
    );
    return new Command({
      goto: onward(acted.stop),
      update: {
        scene: acted.state,
        messages: [...state.messages, ...answers, ...said.map((text) => new HumanMessage(text))],
        heard: { results: results.map(({ result }) => result), said },
        calls: [],
        spent: { ...state.spent, ...acted.spent },
        stop: acted.stop,
      },
    });
  };

  function onward(stop: StopReason | null): string {
    if (stop === null) return next;
    return stop === 'done' ? finished : END;
  }
}
