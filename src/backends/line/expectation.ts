import type { Usage } from '../../core/chat.js';
import type { Prompt } from '../tokens.js';

/** How many tokens a try will count for, learned from what one backend has answered so far. */
export type Expectation = {
  of(prompt: Prompt): Tokens;
  answered(prompt: Prompt, usage: Usage): void;
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
/** Prompts are told apart by how much of them is not ASCII: a vendor's tokens hold more, or fewer, characters of a script. */
const SCRIPTS = 8;

/**
 * The estimate of the prompt by the vendor's own way of counting it, learned by script, and the mean length of answers. Some vendors count
 * `max_tokens` for each try (OpenAI does, DeepSeek and others count what was used, and the documents do not always
 * say): where 429s show that more is counted than used, as much of `maxTokens` is added as it takes to avoid them.
 */
export function createExpectation(maxTokens: number | null): Expectation {
  const answer = createMean(FIRST_ANSWER);
  const anyScript = createMean(1);
  const scripts = Array.from({ length: SCRIPTS }, () => createMean(1));
  const scriptOf = ({ wide }: Prompt) => scripts[Math.min(SCRIPTS - 1, Math.floor(wide * SCRIPTS))];
  let share = 0;
  return {
    of: (prompt) => {
      const script = scriptOf(prompt);
      const factor = script === undefined || script.seen() === 0 ? anyScript.get() : script.get();
      const surcharge = share * Math.max(0, (maxTokens ?? 0) - answer.get());
      const used = factor * prompt.tokens + Math.min(answer.get(), maxTokens ?? Infinity);
      return { expected: Math.ceil(used + surcharge), surcharge: Math.ceil(surcharge) };
    },
    answered: (prompt, usage) => {
      share = Math.max(0, share - FALL);
      if (usage.estimated) return;
      answer.add(usage.out);
      const factor = usage.in / Math.max(1, prompt.tokens);
      anyScript.add(factor);
      scriptOf(prompt)?.add(factor);
    },
    throttled: () => {
      share = Math.min(1, share + RISE);
    },
  };
}

type Mean = {
  readonly get: () => number;
  readonly seen: () => number;
  readonly add: (value: number) => void;
};

/** A mean that looks back on the last values; `first` before there is any. */
function createMean(first: number): Mean {
  let seen = 0;
  let mean = first;
  return {
    get: () => mean,
    seen: () => seen,
    add: (value) => {
      seen = Math.min(MEMORY, seen + 1);
      mean += (value - mean) / seen;
    },
  };
}
