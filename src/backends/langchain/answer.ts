import { z } from 'zod';
import type { ChatAnswer, ChatRequest, Usage } from '../../core/chat.js';
import { readCalls } from '../openai/calls.js';
import { contentText } from '../openai/content.js';
import { completionSchema, contentSchema } from '../openai/wire.js';
import { estimateUsage } from '../tokens.js';
import { endOf } from './end.js';
import { keepThought } from './thought.js';

const list = z.array(z.unknown()).optional().catch(undefined);
const anything = z.unknown().optional();
const callSchema = z.object({ id: anything, name: anything, args: anything });
const count = z.number().min(0).transform(Math.round).optional().catch(undefined);
const usageSchema = z
  .object({
    input_tokens: count,
    output_tokens: count,
    total_tokens: count,
    input_token_details: z.object({ cache_read: count }).optional().catch(undefined),
  })
  .optional()
  .catch(undefined);
type UsageWire = z.infer<typeof usageSchema>;
const record = z.record(z.string(), z.unknown()).optional().catch(undefined);

/** An AIMessage as far as it is read, whichever copy of @langchain/core has made it. */
const messageSchema = z.object({
  content: z.union([z.string(), z.array(z.unknown())]),
  tool_calls: list,
  invalid_tool_calls: list,
  usage_metadata: usageSchema,
  response_metadata: record,
  additional_kwargs: record,
});
type MessageWire = z.infer<typeof messageSchema>;

export type ReadMessage =
  | { readonly kind: 'answer'; readonly answer: ChatAnswer }
  | { readonly kind: 'unreadable'; readonly problem: string; readonly usage: Usage | null };

/** A message of a model's as ours; `unreadable` may be better the next time. */
export function readMessage(value: unknown, request: ChatRequest): ReadMessage {
  const parsed = messageSchema.safeParse(value);
  if (!parsed.success) return { kind: 'unreadable', problem: 'LangChain gave no message', usage: null };
  const message = parsed.data;
  const kwargs = message.additional_kwargs ?? {};
  const refusal = refusalOf(kwargs);
  const usage = readUsage(message.usage_metadata);
  const end = endOf(message.response_metadata ?? {}, refusal !== '');
  if (end.kind === 'interrupted')
    return { kind: 'unreadable', problem: `generation was interrupted: "${end.reason}"`, usage };
  const words = contentText(contentSchema.parse(message.content));
  const text = words === '' ? refusal : words;
  const calls = readCalls(callsOf(message), request, end.end === 'length');
  const reasoning = keepThought(message.content, kwargs);
  return {
    kind: 'answer',
    answer: {
      ...{ text, calls, end: end.end },
      usage: usage ?? estimateUsage(request, `${text} ${reasoning ?? ''}`, calls),
      ...(reasoning === undefined ? {} : { reasoning }),
    },
  };
}

/** As the vendor sent them, where LangChain has kept that: it parts what it can read from what it cannot, and loses their order. */
function callsOf({ tool_calls, invalid_tool_calls, additional_kwargs }: MessageWire): readonly unknown[] {
  const made = [...(tool_calls ?? []), ...(invalid_tool_calls ?? [])];
  const came = list.parse(additional_kwargs?.tool_calls) ?? [];
  return came.length > 0 && came.length === made.length ? came : made.map(asSent);
}

function asSent(call: unknown): unknown {
  const parsed = callSchema.safeParse(call).data;
  if (parsed === undefined) return call;
  return { id: parsed.id, function: { name: parsed.name, arguments: parsed.args } };
}

const refusalText = z.string().catch('');

/** OpenAI's words of refusal: beside the message, or in the answer as it came. */
function refusalOf(kwargs: Readonly<Record<string, unknown>>): string {
  const beside = refusalText.parse(kwargs.refusal);
  if (beside !== '') return beside;
  return completionSchema.safeParse(kwargs.__raw_response).data?.choices?.[0]?.message.refusal ?? '';
}

/** LangChain leaves out, or writes as nothing, what the vendor did not send. */
function readUsage(wire: UsageWire): Usage | null {
  const { input_tokens, output_tokens, total_tokens, input_token_details } = wire ?? {};
  const into = input_tokens ?? lacking(total_tokens, output_tokens);
  const out = output_tokens ?? lacking(total_tokens, input_tokens);
  if (into === undefined || out === undefined || into + out === 0) return null;
  return {
    in: into,
    out,
    cached: Math.min(input_token_details?.cache_read ?? 0, into),
    estimated: false,
  };
}

function lacking(total: number | undefined, part: number | undefined): number | undefined {
  return total === undefined || part === undefined ? undefined : Math.max(0, total - part);
}
