import type { ChatAnthropic } from '@langchain/anthropic';
import { z } from 'zod';
import { DEFAULT_ANSWER_TOKENS } from '../budget.js';
import type { Endpoint } from '../endpoint.js';
import type { HttpResult, Post, PostOptions } from '../http.js';
import type { ChatSettings } from '../settings.js';

/** What thinking may be switched to; `endpoint.thinking` has it as a field of the body. */
const thinkingSchema = z.object({
  thinking: z
    .union([
      z.object({ type: z.literal('adaptive') }),
      z.object({ type: z.literal('disabled') }),
      z.object({ type: z.literal('enabled'), budget_tokens: z.number() }),
    ])
    .optional(),
});

export type Exchange = {
  readonly model: ChatAnthropic;
  /** What came over the wire; null where nothing was sent. */
  readonly reply: () => HttpResult | null;
};

/**
 * LangChain's model for one exchange over our own connection: it makes the body and reads the answer, while
 * deadline, signal, size and redirects are the poster's. It never gets the key, sends nothing by itself and tries once.
 */
export async function openExchange(
  endpoint: Endpoint,
  settings: ChatSettings,
  post: Post,
  options: PostOptions,
): Promise<Exchange> {
  // Some 300 ms to load, which only runs that need it should pay.
  const { ChatAnthropic: Model } = await import('@langchain/anthropic');
  let reply: HttpResult | null = null;
  const send = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    if (typeof init?.body !== 'string') throw new Error('expected a request with JSON text');
    reply = await post(init.body, options);
    if (reply.kind === 'failure') throw new Error(reply.message);
    const type = reply.headers['content-type'] ?? 'application/json';
    return new Response(reply.body, { status: reply.status, headers: { 'content-type': type } });
  };
  const { thinking } = thinkingSchema.parse(endpoint.thinking);
  const model = new Model({
    model: endpoint.model,
    apiKey: 'sent-by-the-poster',
    anthropicApiUrl: endpoint.url.origin,
    // Anthropic wants a limit on every request: as much as is reserved for an answer.
    maxTokens: settings.max_tokens ?? DEFAULT_ANSWER_TOKENS,
    maxRetries: 0,
    streaming: endpoint.stream,
    ...(settings.temperature === undefined ? {} : { temperature: settings.temperature }),
    ...(settings.top_p === undefined ? {} : { topP: settings.top_p }),
    ...(thinking === undefined ? {} : { thinking }),
    // With a deadline of its own the client would refuse long answers; the poster has ours.
    clientOptions: { fetch: send, maxRetries: 0, timeout: 2 ** 31 - 1, logLevel: 'off' },
  });
  return { model, reply: () => reply };
}
