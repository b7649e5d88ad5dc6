import { HumanMessage, ToolMessage } from '@langchain/core/messages';
import { resultText, type ToolCall } from '../core/chat.js';
import { applyCalls } from '../core/play.js';
import { recordStep, recordWords, subject } from '../core/record.js';
import type { Sitting } from '../core/stage.js';
import { nextTurn } from '../core/turn.js';
import { limitReached, type Answer } from './answer.js';
import type { SeatState } from './seat.js';

/** What an assistant that loops by itself carries from message to message, as the stage would. */
type Held = Pick<SeatState, 'messages' | 'scene' | 'spent' | 'stop' | 'heard' | 'spoken'> & {
  /** Calls of the last message that are still to be made. */
  readonly waiting: readonly ToolCall[];
  /** The last message has called, and its calls were made. */
  readonly acted: boolean;
  /** One of them could not be read, which no loop but the stage's can answer. */
  readonly unreadable: boolean;
};

/**
 * The world at the fingers of an assistant that runs a loop of its own over several messages. It keeps the
 * stage's rules and record, and says when the loop must give way.
 */
export type Hands = {
  /** Takes down an assistant message: words on record, limits counted. Its calls wait to be made. */
  say(answer: Answer): void;
  /** The answer to a call. The first that is asked for makes all that wait, in the order they were written. */
  answerTo(id: string): ToolMessage;
  /** True once the loop must hand over: after an end, news from the user, a turn at the table, an unreadable call. */
  gives(): boolean;
  /** Makes what still waits, and returns what the stage goes on with. */
  handOver(): Omit<Held, 'waiting' | 'unreadable'>;
};

export function handsOf(seat: SeatState, sitting: Sitting): Hands {
  const { messages, scene, spent, stop, spoken } = seat;
  const heard = { results: [], said: [] };
  let held: Held = {
    ...{ messages, scene, spent, stop, spoken, heard },
    waiting: [],
    acted: false,
    unreadable: false,
  };
  return {
    say(answer) {
      recordWords(sitting.journal, subject, answer.text);
      held = withAnswer(held, answer);
    },
    answerTo(id) {
      held = withCallsMade(held, sitting);
      const answer = held.messages.findLast((one) => ToolMessage.isInstance(one) && one.tool_call_id === id);
      return ToolMessage.isInstance(answer) ? answer : answerOf({ id, name: '' }, NOT_MADE);
    },
    gives() {
      const { stop: ended, unreadable, heard: news, acted } = held;
      if (ended !== null || unreadable || news.said.length > 0) return true;
      if (acted && nextTurn(sitting.scenario, sitting.case, held.scene) !== null) return true;
      held = { ...held, stop: limitReached(held, sitting) };
      return held.stop !== null;
    },
    handOver() {
      const { waiting: _waiting, unreadable: _unreadable, ...made } = withCallsMade(held, sitting);
      const news = made.heard.said.map((text) => new HumanMessage(text));
      const limit = made.acted ? null : limitReached(made, sitting);
      return { ...made, messages: [...made.messages, ...news], stop: made.stop ?? limit };
    },
  };
}

function withAnswer(held: Held, { text, calls, tokens, ended, message }: Answer): Held {
  const { turns, tokens: before } = held.spent;
  return {
    ...held,
    messages: message === null ? held.messages : [...held.messages, message],
    spent: { ...held.spent, turns: turns + 1, tokens: before + tokens },
    spoken: text,
    waiting: ended === null ? calls : [],
    acted: false,
    stop: ended,
  };
}

function withCallsMade(held: Held, { scenario, case: played, limits, journal }: Sitting): Held {
  const { waiting, scene, spent, heard, messages } = held;
  if (waiting.length === 0) return held;
  const made = applyCalls(scenario, played, { state: scene, spent }, waiting, limits.toolCalls);
  for (const { call, stepped } of made.steps) recordStep(journal, call, stepped);
  const said = made.steps.flatMap(({ stepped }) => stepped.notices.flatMap(({ say }) => say ?? []));
  return {
    ...held,
    messages: [
      ...messages,
      ...waiting.map((call, at) => {
        const step = made.steps[at];
        return answerOf(call, step === undefined ? NOT_MADE : resultText(step.stepped.result));
      }),
    ],
    scene: made.state,
    spent: { ...spent, ...made.spent },
    stop: made.stop,
    heard: {
      results: [...heard.results, ...made.steps.map(({ stepped }) => stepped.result)],
      said: [...heard.said, ...said],
    },
    waiting: [],
    acted: true,
    unreadable: waiting.some((call) => 'malformed' in call),
  };
}

/** Of a call in a trial that had ended before its turn came. */
const NOT_MADE = 'not made';

function answerOf({ id, name }: Pick<ToolCall, 'id' | 'name'>, text: string): ToolMessage {
  return new ToolMessage({ content: text, tool_call_id: id, name });
}
