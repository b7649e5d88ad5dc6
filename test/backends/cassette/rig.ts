import type { Asked, Call, Cassette, RecordedCall, Reply } from '../../../src/core/answers.js';
import type { CallContext, Complete } from '../../../src/core/backend.js';
import type { ChatAnswer, ChatRequest } from '../../../src/core/chat.js';
import type { Attempt } from '../../../src/core/transcript.js';
import type { TrialKey } from '../../../src/core/trial.js';
import { numbered } from '../../../src/backends/cassette/numbered.js';
import { digest } from '../../../src/io/digest.js';
import { recording, type Recorded } from '../rig.js';

export const asked: Asked = {
  backend: 'm',
  kind: 'openai',
  model: 'test',
  url: 'http://127.0.0.1/v1/chat/completions',
  settings: { temperature: 0.7 },
};
export const origin: TrialKey = {
  scenario: 'toy-gift',
  caseId: 'toy-1',
  caseHash: 'abc',
  subject: 'react/m',
  k: 0,
};
export const said = (text: string): ChatRequest => ({ messages: [{ role: 'user', text }], tools: [] });
export const usage = { in: 10, out: 5, cached: 0, estimated: false };
export const answer = (text: string): ChatAnswer => ({ text, calls: [], end: 'complete', usage });
export const attempt = (outcome: Attempt['outcome'] = 'answered'): Attempt => ({
  ...{ callRole: 'assistant', backend: 'm', outcome, status: 200, error: null, usage, cost: null, ms: 3 },
});

/** A context of a trial that keeps what it is told. */
export function inTrial(signal?: AbortSignal, key: TrialKey | null = origin): Recorded {
  return { ...recording(signal), origin: key };
}

/** The call that a context makes of a request, as the links of the chain see it. */
export async function callOf(
  request: ChatRequest,
  context: CallContext = inTrial(),
  who: Asked = asked,
  seed: number | null = 1,
): Promise<Call> {
  const seen: Call[] = [];
  const complete = numbered(
    (call) => {
      seen.push(call);
      return Promise.resolve(answer(''));
    },
    { asked: who, seed, hash: digest },
  );
  await complete(request, context);
  const [call] = seen;
  if (call === undefined) throw new Error('nothing was asked');
  return call;
}

/** A cassette in memory, with what it was charged. */
export function memoryCassette(): Cassette & {
  readonly replies: Map<string, Reply>;
  readonly charged: Attempt[];
} {
  const replies = new Map<string, Reply>();
  const calls: RecordedCall[] = [];
  const charged: Attempt[] = [];
  return {
    ...{ place: 'tape', replies, charged },
    find: ({ id }) => replies.get(id) ?? null,
    save: (call, reply) => {
      replies.set(call.id, reply);
      calls.push({ call, place: `tape/${call.id}.json` });
    },
    charge: (_call, attempts) => charged.push(...attempts),
    near: () => calls,
  };
}

/** A model that answers with the number of its call, unless the call of that number is to fail. */
export function countingModel(
  fails: (n: number) => Error | null = () => null,
): Complete & { count(): number } {
  let n = 0;
  const complete: Complete = (_request, context) => {
    n += 1;
    const failure = fails(n);
    context.onAttempt(attempt(failure === null ? 'answered' : 'failed'));
    return failure === null ? Promise.resolve(answer(String(n))) : Promise.reject(failure);
  };
  return Object.assign(complete, { count: () => n });
}
