import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerStore, Call, Reply } from '../../src/core/answers.js';
import type { Attempt } from '../../src/core/transcript.js';
import type { TrialKey } from '../../src/core/trial.js';

/** How to make and find again the answers of one implementation. */
export type AnswersUnderTest = {
  /** An empty store, and how the next session finds it. */
  readonly open: () => { readonly store: AnswerStore; readonly reopen: () => AnswerStore };
  /** A trial that it may hold answers of, by number. */
  readonly trial: (n: number) => TrialKey;
};

export function callWith(origin: TrialKey | null, id: string, text = '你好\n第二行'): Call {
  return {
    ...{ id, origin, callRole: 'assistant', seed: 1, ordinal: 0 },
    asked: { backend: 'm', kind: 'openai', model: 'test', url: null, settings: { temperature: 0.5 } },
    request: { messages: [{ role: 'user', text }], tools: [] },
  };
}

const usage = { in: 30, out: 10, cached: 5, estimated: false };
const attempt: Attempt = {
  ...{ callRole: 'assistant', backend: 'm', outcome: 'answered', status: 200, error: null, ms: 12.5 },
  usage,
  cost: { amount: 0.000123, currency: 'CNY' },
};

export function replyWith(text: string, reasoning?: string): Reply {
  const calls = [
    { id: 'a', name: 'search', args: { to: text, from: 'x' } },
    { id: 'b', name: 'search', malformed: '{', problem: 'ends' },
  ];
  const answer = { text, calls, end: 'complete' as const, usage };
  return {
    outcome: { kind: 'answer', answer: reasoning === undefined ? answer : { ...answer, reasoning } },
    attempts: [
      { ...attempt, outcome: 'failed', status: 429, error: `busy ${text}`, usage: null, cost: null },
      attempt,
    ],
  };
}

/** What every AnswerStore must do. */
export function answersContract(name: string, { open, trial }: AnswersUnderTest): void {
  describe(`a store of answers (${name})`, () => {
    it('has nothing at first', () => {
      expect(open().store.find(callWith(trial(0), 'a0.0'))).toBeNull();
    });

    it('gives back an answer with its attempts, in the next session too', () => {
      const { store, reopen } = open();
      const call = callWith(trial(0), 'a1.0');
      store.save(call, replyWith('好的', '想一想\n再说'));
      expect(reopen().find(call)).toEqual(replyWith('好的', '想一想\n再说'));
    });

    it('keeps calls apart by id and by trial', () => {
      const { store, reopen } = open();
      store.save(callWith(trial(0), 'a2.0'), replyWith('one'));
      store.save(callWith(trial(0), 'a2.1'), replyWith('two'));
      store.save(callWith(trial(1), 'b2.0'), replyWith('three'));
      const again = reopen();
      expect(again.find(callWith(trial(0), 'a2.1'))).toEqual(replyWith('two'));
      expect(again.find(callWith(trial(1), 'a2.0'))).toBeNull();
      expect(again.find(callWith(trial(1), 'b2.0'))).toEqual(replyWith('three'));
    });

    it('replaces what was saved for the same call', () => {
      const { store, reopen } = open();
      const call = callWith(trial(0), 'a3.0');
      store.save(call, replyWith('one'));
      store.save(call, replyWith('two'));
      expect(reopen().find(call)).toEqual(replyWith('two'));
    });

    it('finds no answer to a call that was cut short', () => {
      const { store, reopen } = open();
      const call = callWith(trial(0), 'a4.0');
      store.charge(call, [attempt]);
      expect(reopen().find(call)).toBeNull();
    });

    it('gives back a failure that did not end its trial', () => {
      const { store, reopen } = open();
      const failed: Reply = {
        outcome: { kind: 'failed', cause: 'backend', status: 503, message: 'down "\0" (after 4 tries)' },
        attempts: [],
      };
      store.save(callWith(trial(0), 'a5.0'), failed);
      store.save(callWith(trial(0), 'a5.1'), replyWith('later'));
      expect(reopen().find(callWith(trial(0), 'a5.0'))).toEqual(failed);
    });

    it('gives back any answer whatever it holds', () => {
      const { store, reopen } = open();
      const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 200 }), 50);
      const calls = texts.map((text, i) => callWith(trial(0), `c${String(i)}.0`, text));
      texts.forEach((text, i) => {
        const [call] = calls.slice(i);
        if (call !== undefined) store.save(call, replyWith(text, text));
      });
      const again = reopen();
      expect(calls.map((call) => again.find(call))).toEqual(texts.map((text) => replyWith(text, text)));
    });
  });
}
