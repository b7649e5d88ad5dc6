import { HumanMessage, ToolMessage } from '@langchain/core/messages';
import { Command, END } from '@langchain/langgraph/web';
import { resultText } from '../core/chat.js';
import type { Json } from '../core/json.js';
import { applyCalls } from '../core/play.js';
import { recordStep } from '../core/record.js';
import type { Sitting } from '../core/stage.js';
import type { StopReason } from '../core/transcript.js';
import { ended } from './answer.js';
import { contextOf, type SeatConfig, type SeatState } from './seat.js';

/** Where to go on after the calls of a message, and after an accepted finish. */
export type Onward = { readonly next: string; readonly finished: string };

/**
 * The node that lets the seat's calls act on the world, and brings back what came of them. An assistant that
 * has acted by itself comes here without calls, to hand over.
 */
export function actThen({ next, finished }: Onward) {
  return async (state: SeatState, config: SeatConfig): Promise<Command> => {
    if (state.calls.length === 0) return new Command({ goto: onward(state.stop) });
    const { answers, results, said, stop, ...made } = await makeCalls(state, contextOf(config).sitting);
    return new Command({
      goto: onward(stop),
      update: {
        ...made,
        ...ended(stop),
        messages: [...state.messages, ...answers, ...said.map((text) => new HumanMessage(text))],
        heard: { results, said },
        calls: [],
      },
    });
  };

  function onward(stop: StopReason | null): string {
    if (stop === null) return next;
    return stop === 'done' ? finished : END;
  }
}

/** What came of a message's calls. `said` is what the user broke in with. */
type Made = Pick<SeatState, 'scene' | 'spent' | 'stop'> & {
  /** One for each call, in their order: servers take no conversation with a call left unanswered. */
  readonly answers: readonly ToolMessage[];
  readonly results: readonly Json[];
  readonly said: readonly string[];
};

/** Makes the calls of a message, one after another, and puts them on record. */
export async function makeCalls(
  { scene, spent, calls }: Pick<SeatState, 'scene' | 'spent' | 'calls'>,
  { scenario, case: played, limits, journal }: Sitting,
): Promise<Made> {
  const acted = await applyCalls(scenario, played, { state: scene, spent }, calls, limits.toolCalls);
  for (const { call, stepped } of acted.steps) recordStep(journal, call, stepped);
  const results = acted.steps.map(({ stepped }) => stepped.result);
  const notices = acted.steps.flatMap(({ stepped }) => stepped.notices);
  return {
    scene: acted.state,
    spent: { ...spent, ...acted.spent },
    stop: acted.stop,
    answers: calls.map(({ id, name }, at) => {
      const result = results[at];
      const content = result === undefined ? NOT_MADE : resultText(result);
      return new ToolMessage({ content, tool_call_id: id, name });
    }),
    results,
    said: notices.flatMap(({ say }) => (say === undefined ? [] : [say])),
  };
}

/** Answers a call whose turn did not come before the trial ended. */
const NOT_MADE = 'not made';
