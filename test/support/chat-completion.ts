import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import type { Fault } from './faults.js';
import type { RawReply } from './raw-reply.js';

const messageSchema = z.looseObject({
  role: z.string(),
  content: z.unknown().optional(),
  reasoning_content: z.string().optional(),
  tool_call_id: z.string().optional(),
  tool_calls: z
    .array(z.looseObject({ id: z.string(), function: z.object({ name: z.string(), arguments: z.string() }) }))
    .optional(),
});
const toolSchema = z.looseObject({
  type: z.literal('function'),
  function: z.looseObject({
    name: z.string(),
    description: z.string(),
    parameters: z.record(z.string(), z.unknown()),
  }),
});
/** What a chat-completions server insists on; anything else is answered with 400. */
const bodySchema = z.looseObject({
  model: z.string(),
  messages: z.array(messageSchema).min(1),
  tools: z.array(toolSchema).min(1).optional(),
});
export type RequestBody = z.infer<typeof bodySchema>;
/** What Anthropic's Messages API insists on. */
const messagesBodySchema = z.looseObject({
  model: z.string(),
  max_tokens: z.number(),
  messages: z.array(messageSchema).min(1),
});

export type SeenRequest = {
  /** Which chat request of this server's life, from 0. */
  readonly n: number;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: RequestBody;
};

export type ScriptedCall = {
  /** By default minted; null leaves it out. */
  readonly id?: string | null;
  readonly name: string;
  /** A string is sent as it is, which need not be JSON. */
  readonly args: unknown;
  /** Sends the arguments as a JSON object, as some servers do. */
  readonly asObject?: boolean;
};

export type ScriptedAnswer = {
  readonly text?: string | null;
  /** Sends the text as content parts. */
  readonly parts?: boolean;
  readonly calls?: readonly ScriptedCall[];
  readonly reasoning?: string;
  readonly refusal?: string;
  readonly finish?: string;
  /** Vendor usage as sent; null leaves it out. */
  readonly usage?: Readonly<Record<string, unknown>> | null;
  readonly fault?: Fault;
  /** Sends just this, whatever else is said. */
  readonly raw?: RawReply;
};

/** Tokens that the server bills for a request, whether or not its answer says so. */
export type Billed = { readonly in: number; readonly out: number };

/** Whether chat is spoken on this path, by OpenAI's protocol or Anthropic's. */
export function isChatPath(path: string): boolean {
  return path.endsWith('/chat/completions') || path.endsWith('/messages');
}

/** Reads a chat request as strictly as a vendor does. */
export function readBody(text: string, path: string): z.ZodSafeParseResult<RequestBody> {
  const schema: z.ZodType<RequestBody> = path.endsWith('/messages') ? messagesBodySchema : bodySchema;
  try {
    return schema.safeParse(JSON.parse(text));
  } catch {
    return schema.safeParse(undefined);
  }
}

type SentCall = {
  readonly id?: string;
  readonly type: 'function';
  readonly function: { readonly name: string; readonly arguments: unknown };
};
type SentMessage = {
  readonly role: 'assistant';
  readonly content: unknown;
  readonly reasoning_content?: string;
  readonly refusal?: string;
  readonly tool_calls?: readonly SentCall[];
};
/** An answer's body, in OpenAI's shape. */
export type Completion = {
  readonly id: string;
  readonly object: 'chat.completion';
  readonly model: string;
  readonly choices: readonly [
    { readonly index: 0; readonly message: SentMessage; readonly finish_reason: string },
  ];
  readonly usage?: Readonly<Record<string, unknown>>;
};

/** What is sent of an answer. */
export function completion(answer: ScriptedAnswer, { n, body }: SeenRequest, billed: Billed): Completion {
  const calls = answer.calls ?? [];
  const text = answer.text ?? null;
  const message: SentMessage = {
    role: 'assistant',
    content: answer.parts === true ? [{ type: 'text', text }] : text,
    ...(answer.reasoning === undefined ? {} : { reasoning_content: answer.reasoning }),
    ...(answer.refusal === undefined ? {} : { refusal: answer.refusal }),
    ...(calls.length === 0
      ? {}
      : { tool_calls: calls.map((call, i) => toolCall(call, `call-${String(n)}-${String(i)}`)) }),
  };
  const finish = answer.finish ?? (calls.length > 0 ? 'tool_calls' : 'stop');
  const usage = answer.usage === undefined ? usageOf(billed) : answer.usage;
  return {
    id: `chatcmpl-${String(n)}`,
    object: 'chat.completion',
    model: body.model,
    choices: [{ index: 0, message, finish_reason: finish }],
    ...(usage === null ? {} : { usage }),
  };
}

function toolCall({ id, name, args, asObject }: ScriptedCall, minted: string): SentCall {
  const sent = typeof args === 'string' || asObject === true ? args : JSON.stringify(args);
  return {
    ...(id === null ? {} : { id: id ?? minted }),
    type: 'function',
    function: { name, arguments: sent },
  };
}

function usageOf(billed: Billed): Record<string, number> {
  return { prompt_tokens: billed.in, completion_tokens: billed.out, total_tokens: billed.in + billed.out };
}

/** A fixed rule, so that tests can foretell it: a token for every four characters of JSON. */
export function promptTokens({ messages }: RequestBody): number {
  return Math.ceil(JSON.stringify(messages).length / 4);
}

/** What an answer is billed: its own usage where that has figures, or else by the rule of `promptTokens`. */
export function bill(prompt: number, { text, calls, usage }: ScriptedAnswer): Billed {
  const written = Math.ceil(JSON.stringify([text ?? '', calls ?? []]).length / 4);
  const figure = (name: string, otherwise: number): number => {
    const value = usage?.[name];
    return typeof value === 'number' ? value : otherwise;
  };
  return { in: figure('prompt_tokens', prompt), out: figure('completion_tokens', written) };
}
