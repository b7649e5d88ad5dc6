import { HumanMessage, ToolMessage, type BaseMessage } from '@langchain/core/messages';
import { Command, END } from '@langchain/langgraph/web';
import { resultText, type ToolCall } from '../core/chat.js';
import type { Json } from '../core/json.js';
import { applyCall, type Stepped } from '../core/play.js';
import type { WorldNotice } from '../core/scenario.js';
import type { Sitting } from '../core/stage.js';
import type { StopReason } from '../core/transcript.js';
import { contextOf, type SeatConfig, type SeatState, type Spent } from './seat.js';

const INVALID_FINISHES = 3;

type Outcome = {
  readonly scene: unknown;
  readonly messages: readonly BaseMessage[];
  readonly results: readonly Json[];
  readonly said: readonly string[];
  readonly spent: Spent;
  readonly stop: StopReason | null;
};

/**
 * The node that lets the seat's calls act on the world, one after another in the order they were
 * written: run side by side they would race for the same seats and money. Calls after an accepted
 * `finish` are not made.
 */
export function actThen(next: string) {
  return (state: SeatState, config: SeatConfig): Command => {
    const { sitting } = contextOf(config);
    const outcome = actAll(state, sitting);
    return new Command({
      goto: outcome.stop === null ? next : END,
      update: {
        scene: outcome.scene,
        messages: state.messages.concat(outcome.messages),
        heard: { results: outcome.results, said: outcome.said },
        calls: [],
        spent: outcome.spent,
        stop: outcome.stop,
      },
    });
  };
}

function actAll(state: SeatState, sitting: Sitting): Outcome {
  const answers: BaseMessage[] = [];
  const results: Json[] = [];
  const notices: WorldNotice[] = [];
  let { scene } = state;
  let { toolCalls, invalidFinishes } = state.spent;
  let stop: StopReason | null = null;
  for (const call of state.calls) {
    if (stop === null && toolCalls >= sitting.limits.toolCalls) stop = 'tool-limit';
    if (stop !== null) break;
    toolCalls += 1;
    const stepped = applyCall(sitting.scenario, sitting.case, scene, call);
    record(sitting, call, stepped);
    scene = stepped.state;
    results.push(stepped.result);
    notices.push(...stepped.notices);
    answers.push(
      new ToolMessage({ content: resultText(stepped.result), tool_call_id: call.id, name: call.name }),
    );
    if (stepped.finish === 'invalid') invalidFinishes += 1;
    if (stepped.finish === 'accepted') stop = 'done';
    else if (invalidFinishes >= INVALID_FINISHES) stop = 'invalid-finish';
  }
  const said = notices.flatMap(({ say }) => (say === undefined ? [] : [say]));
  const messages = [...answers, ...said.map((text) => new HumanMessage(text))];
  return { scene, messages, results, said, spent: { ...state.spent, toolCalls, invalidFinishes }, stop };
}

function record({ journal }: Sitting, call: ToolCall, stepped: Stepped): void {
  const shared = { visibility: 'all' } as const;
  journal.record({ type: 'tool-call', actor: 'subject', role: 'assistant', ...shared, call });
  journal.record({
    type: 'tool-result',
    actor: 'world',
    role: 'tool',
    ...shared,
    callId: call.id,
    tool: call.name,
    ok: stepped.ok,
    result: stepped.result,
  });
  for (const notice of stepped.notices) {
    journal.record({
      type: 'world-event',
      actor: 'world',
      role: 'world',
      visibility: 'harness',
      name: notice.name,
      data: notice.data,
    });
    if (notice.say !== undefined) {
      journal.record({ type: 'message', actor: 'user', role: 'user', ...shared, text: notice.say });
    }
  }
}
