import { AIMessage } from '@langchain/core/messages';
import type { ChatRequest } from '../../core/chat.js';
import { messageOf } from '../../core/errors.js';
import type { HttpReply } from '../http.js';
import type { ReadAnswer } from '../openai/answer.js';
import { isEventStream, readEvents } from '../openai/sse.js';
import { fromFailure, fromReply, withoutKey, type OpenAiOptions } from '../openai/try.js';
import { estimateUsage } from '../tokens.js';
import type { Try, TryResult } from '../try.js';
import { readUsage, toAnswer } from './answer.js';
import { toAnthropicTool, toLangChain } from './messages.js';
import { openExchange } from './model.js';

/** The version of the protocol that @langchain/anthropic speaks. */
export const ANTHROPIC_VERSION = '2023-06-01';

/** One request to Anthropic's Messages API through LangChain, answered or explained like any other. */
export function anthropicTry(options: OpenAiOptions): Try {
  const { endpoint, settings, post, deadlineMs } = options;
  return async (request, { signal, leftMs, onSent }) => {
    if (signal.aborted) return { kind: 'stopped', sent: false, usage: null };
    const postOptions = { deadlineMs: Math.min(deadlineMs, leftMs), signal, onSent };
    const { model, reply } = await openExchange(endpoint, settings, post, postOptions);
    const said = await outcome(async () =>
      model.invoke(toLangChain(request.messages), {
        callbacks: [],
        ...(request.tools.length === 0 ? {} : { tools: request.tools.map(toAnthropicTool) }),
      }),
    );
    const came = reply();
    return withoutKey(
      came === null ? unsent(said) : explain(came, said, request, options.now()),
      endpoint.key,
    );
  };
}

type Outcome = { readonly message: unknown } | { readonly error: unknown };

async function outcome(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { message: await call() };
  } catch (error) {
    return { error };
  }
}

/** LangChain checks what fits together (thinking and temperature, say) before it sends anything. */
function unsent(said: Outcome): TryResult {
  const message = 'error' in said ? firstLine(messageOf(said.error)) : 'LangChain sent no request';
  return { kind: 'rejected', message, status: null };
}

function explain(
  came: Parameters<typeof fromFailure>[0] | HttpReply,
  said: Outcome,
  request: ChatRequest,
  now: number,
): TryResult {
  if (came.kind === 'failure') return fromFailure(came);
  return fromReply(came, (reply) => readReply(reply, said, request), now);
}

/** A 200: LangChain's reading of it, or why it could make nothing of it. */
function readReply(reply: HttpReply, said: Outcome, request: ChatRequest): ReadAnswer {
  const spent = readUsage(reply);
  if (!isEventStream(reply.headers['content-type'], reply.body))
    return fromOutcome(reply, said, request, spent);
  const events = readEvents(reply.body);
  const error = events.find(({ event }) => event === 'error');
  // It was begun, so that its prompt is billed.
  const usage = spent ?? estimateUsage(request, '', []);
  if (error !== undefined) return { kind: 'error', body: jsonOrText(error.data), usage };
  if (events.some(({ event }) => event === 'message_stop')) return fromOutcome(reply, said, request, usage);
  return { kind: 'unreadable', problem: 'the stream ended before the answer did', usage: null };
}

function fromOutcome(
  reply: HttpReply,
  said: Outcome,
  request: ChatRequest,
  usage: ReturnType<typeof readUsage>,
): ReadAnswer {
  if ('message' in said && AIMessage.isInstance(said.message)) {
    return { kind: 'answer', answer: toAnswer(said.message, reply, request) };
  }
  const body = jsonOrText(reply.body);
  if (typeof body === 'object' && body !== null && 'error' in body) return { kind: 'error', body, usage };
  const why = 'error' in said ? firstLine(messageOf(said.error)) : 'no message';
  return { kind: 'unreadable', problem: `expected a message of Claude's: ${why}`, usage };
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
