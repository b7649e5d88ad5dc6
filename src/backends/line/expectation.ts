import type { ChatRequest, Usage } from '../../core/chat.js';
import { estimatePrompt } from '../tokens.js';

/** How many tokens a try will count for, learned from what one backend has answered so far. */
export type Expectation = {
  of(request: ChatRequest): Tokens;
  answered(request: ChatRequest, usage: Usage): void;
  /** 429, although the tokens of the minute were thought to suffice. */
  throttled(): void;
};

export type Tokens = {
  readonly expected: number;
  /** Counted by the vendor on top of what is used in the end. */
  readonly surcharge: number;
};

/** Of an answer, before the first one. */
const FIRST_ANSWER = 400;
/** Answers that the means look back on. */
const MEMORY = 30;
/** The surcharge rises with each 429 and falls with each answer, in shares of the most that it can be. */
const RISE = 0.25;
const FALL = 0.0003;

/**
 * The estimate of the prompt by the vendor's own way of counting, and the mean length of answers. Some vendors count
 * `max_tokens` for each try (OpenAI does, DeepSeek and others count what was used, and the documents do not always
 * say): where 429s show that more is counted than used, as much of `maxTokens` is added as it takes to avoid them.
 */
export function createExpectation(maxTokens: number | null): Expectation {
  let seen = 0;
  let answer = FIRST_ANSWER;
  let factor = 1;
  let share = 0;
  return {
    of: (request) => {
      const surcharge = share * Math.max(0, (maxTokens ?? 0) - answer);
      const used = factor * estimatePrompt(request) + Math.min(answer, maxTokens ?? Infinity);
      return { expected: Math.ceil(used + surcharge), surcharge: Math.ceil(surcharge) };
    },
    answered: (request, usage) => {
      share = Math.max(0, share - FALL);
      if (usage.estimated) return;
      seen = Math.min(MEMORY, seen + 1);
      answer += (usage.out - answer) / seen;
      factor += (usage.in / Math.max(1, estimatePrompt(request)) - factor) / seen;
    },
    throttled: () => {
      share = Math.min(1, share + RISE);
    },
  };
}
