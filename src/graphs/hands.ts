import { HumanMessage, ToolMessage, type BaseMessage } from '@langchain/core/messages';
import { recordWords, subject } from '../core/record.js';
import type { Sitting } from '../core/stage.js';
import { nextSpeaker } from '../core/turn.js';
import { makeCalls } from './act.js';
import { limitReached, type Answer } from './answer.js';
import type { SeatState, Spent } from './seat.js';

/** What an assistant that loops by itself carries from message to message, as the stage would. */
type Held = Pick<SeatState, 'messages' | 'scene' | 'spent' | 'stop' | 'heard' | 'spoken'> & {
  /** Of the last message, while they are still to be made. */
  readonly calls: SeatState['calls'];
  /** The last message has called, and its calls were made. */
  readonly acted: boolean;
  /** One of them could not be read, which no loop but the stage's can answer. */
  readonly unreadable: boolean;
};

/**
 * The world at the fingers of an assistant that runs a loop of its own over several messages. It keeps the
 * stage's rules and record, and says when the loop must give way. How many messages there may be is left to
 * the loop's own limit.
 */
export type Hands = {
  /** Takes down an assistant message: words on record, limits counted. Its calls wait to be made. */
  say(answer: Answer): void;
  /** The answer to a call of the last message. The first that is asked for makes all, in the order they were written. */
  answerTo(id: string): Promise<ToolMessage>;
  /** True once the loop must hand over: after an end, news from the user, a turn at the table, an unreadable call. */
  gives(): boolean;
  /** Takes into the conversation what was said to nobody, with what it cost; it counts as no message. */
  keep(message: BaseMessage, tokens?: number): void;
  /** The conversation by now. */
  messages(): readonly BaseMessage[];
  spent(): Spent;
  /** Makes what still waits, and returns what the stage goes on with. */
  handOver(): Promise<Omit<Held, 'unreadable'>>;
};

export function handsOf(seat: SeatState, sitting: Sitting): Hands {
  const { messages, scene, spent, stop, spoken } = seat;
  let held: Held = {
    ...{ messages, scene, spent, stop, spoken },
    heard: { results: [], said: [] },
    calls: [],
    acted: false,
    unreadable: false,
  };
  let making: Promise<void> | null = null;
  /** LangChain asks for the answers of one message side by side: the first makes all its calls, the others wait for them. */
  const made = (): Promise<void> => {
    making ??= withCallsMade(held, sitting).then((next) => {
      held = next;
      making = null;
    });
    return making;
  };
  return {
    say(answer) {
      recordWords(sitting.journal, subject, answer.text);
      held = withAnswer(held, answer);
    },
    async answerTo(id) {
      await made();
      const answer = held.messages.findLast((one) => ToolMessage.isInstance(one) && one.tool_call_id === id);
      if (!ToolMessage.isInstance(answer)) throw new Error(`agent: nothing called with the id "${id}"`);
      return answer;
    },
    gives() {
      const { stop: ended, unreadable, heard, acted } = held;
      if (ended !== null || unreadable || heard.said.length > 0) return true;
      if (acted && nextSpeaker(sitting.scenario, sitting.case, held.scene) !== null) return true;
      return held.spent.tokens >= sitting.limits.tokens;
    },
    keep(message, tokens = 0) {
      const spent = { ...held.spent, tokens: held.spent.tokens + tokens };
      held = { ...held, spent, messages: [...held.messages, message] };
    },
    messages: () => held.messages,
    spent: () => held.spent,
    async handOver() {
      await made();
      const { unreadable: _unreadable, ...over } = held;
      const news = over.heard.said.map((text) => new HumanMessage(text));
      const limit = over.acted ? null : limitReached(over, sitting);
      return { ...over, messages: [...over.messages, ...news], stop: over.stop ?? limit };
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
    calls,
    acted: false,
    stop: ended,
  };
}

async function withCallsMade(held: Held, sitting: Sitting): Promise<Held> {
  const { calls, heard, messages } = held;
  if (calls.length === 0 || held.stop !== null) return held;
  const { answers, results, said, ...made } = await makeCalls(held, sitting);
  return {
    ...{ ...held, ...made },
    messages: [...messages, ...answers],
    heard: { results: [...heard.results, ...results], said: [...heard.said, ...said] },
    calls: [],
    acted: true,
    unreadable: calls.some((call) => 'malformed' in call),
  };
}
