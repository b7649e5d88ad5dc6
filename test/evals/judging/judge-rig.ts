import type { Backend } from '../../../src/core/backend.js';
import type { ChatAnswer, ChatRequest } from '../../../src/core/chat.js';
import type { JudgeContext, JudgeRequest } from '../../../src/core/judge.js';
import type { Attempt } from '../../../src/core/transcript.js';

export const request: JudgeRequest = {
  scenario: 'relatives',
  criterion: 'tact',
  question: '用户这边的话是否给亲戚留了面子？',
  anchors: [
    { value: 0, text: '生硬' },
    { value: 0.5, text: '得体' },
    { value: 1, text: '自然' },
  ],
  facts: '大姑：58 岁',
  artefact: '大姑：挣多少？\n用户（对大姑）：够花，您放心。',
  lang: 'zh',
};

export const usage = { in: 100, out: 10, cached: 0, estimated: false };

/** What a chat model replies: a call, words, or an error. */
export type Reply = Record<string, unknown> | string | Error;

function answerOf(reply: Record<string, unknown> | string): ChatAnswer {
  const common = { end: 'complete', usage } as const;
  if (typeof reply === 'string') return { ...common, text: reply, calls: [] };
  const args = JSON.parse(JSON.stringify(reply)) as never;
  return { ...common, text: '', calls: [{ id: 'c', name: 'give_verdict', args }] };
}

/** A backend that gives these replies, one a call, and keeps what it was asked. */
export function backendOf(...replies: readonly Reply[]): Backend & { readonly asked: ChatRequest[] } {
  const asked: ChatRequest[] = [];
  return {
    ...{ id: 'j', family: 'test', model: 'judge-1', settings: {}, concurrency: 2, asked },
    complete: (sent, context) => {
      const reply = replies[asked.length] ?? new Error('asked too often');
      asked.push(sent);
      const attempt = { callRole: context.callRole, backend: 'j', cost: null, ms: 1 };
      if (reply instanceof Error) {
        context.onAttempt({ ...attempt, outcome: 'failed', status: null, error: reply.message, usage: null });
        return Promise.reject(reply);
      }
      context.onAttempt({ ...attempt, outcome: 'answered', status: 200, error: null, usage });
      return Promise.resolve(answerOf(reply));
    },
  };
}

export function contextOf(): JudgeContext & { readonly attempts: Attempt[] } {
  const attempts: Attempt[] = [];
  return {
    attempts,
    signal: new AbortController().signal,
    origin: null,
    onAttempt: (attempt) => attempts.push(attempt),
  };
}

export const good = { level: 1, quote: '够花，您放心', reason: '没有顶回去', abstain: false };
