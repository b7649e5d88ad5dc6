import type { ChatRequest, Usage } from '../../core/chat.js';
import { estimatePrompt } from '../tokens.js';

/** How many tokens a try will use, learned from the answers that one backend has given so far. */
export type Expectation = {
  of(request: ChatRequest): number;
  learn(request: ChatRequest, usage: Usage): void;
};

/** Of an answer, before the first one. */
const FIRST_ANSWER = 400;
/** Answers that the mean looks back on. */
const MEMORY = 30;

/** The estimate of the prompt by the vendor's own way of counting, and the mean length of answers. */
export function createExpectation(): Expectation {
  let seen = 0;
  let answer = FIRST_ANSWER;
  let factor = 1;
  return {
    of: (request) => Math.ceil(factor * estimatePrompt(request) + answer),
    learn: (request, usage) => {
      if (usage.estimated) return;
      seen = Math.min(MEMORY, seen + 1);
      answer += (usage.out - answer) / seen;
      factor += (usage.in / Math.max(1, estimatePrompt(request)) - factor) / seen;
    },
  };
}
