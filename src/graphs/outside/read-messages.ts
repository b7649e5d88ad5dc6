import { AIMessage, ToolMessage, type BaseMessage } from '@langchain/core/messages';
import { z } from 'zod';
import type { ToolCall, Usage } from '../../core/chat.js';
import { isJsonObject } from '../../core/json.js';

/** What tells a message from others: graphs give ids anew, so a message is known by what it says and how often that was said. */
export type Identity = {
  readonly id: string | null;
  /** Equal for messages that say the same. */
  readonly content: string;
  /** Which of those of its list it is, from 1. */
  readonly nth: number;
};

/** A message of the graph's own. */
export type Spoken = Identity & {
  readonly kind: 'ai';
  readonly text: string;
  /** Those to which no id was given have the empty one. */
  readonly calls: readonly ToolCall[];
  readonly usage: Usage | null;
  /** A vendor's filter ended it. */
  readonly refused: boolean;
  readonly message: AIMessage;
};

/** A message that a graph has in its state, read by its fields: whoever made it, it is an instance of nothing of ours. */
export type Heard =
  | Spoken
  | (Identity & { readonly kind: 'tool'; readonly callId: string; readonly message: ToolMessage })
  /** What people and systems said: the trial's own words, or something that the graph tells itself. */
  | (Identity & { readonly kind: 'other' });

const text = z.string().nullish();
const count = z.number().min(0).transform(Math.round);
const blockSchema = z.union([
  z.looseObject({ type: z.string() }),
  z.string().transform((said) => ({ type: 'text', text: said })),
]);
const contentSchema = z
  .union([z.string(), z.array(blockSchema)])
  .nullish()
  .transform((content) => content ?? '');
const ownCallSchema = z.object({ id: text, name: z.string(), args: z.unknown() });
const wireCallSchema = z.object({
  id: text,
  function: z.object({ name: z.string(), arguments: z.unknown() }),
});
const invalidCallSchema = z.object({ id: text, name: text, args: text, error: text });
const messageSchema = z.looseObject({
  id: text,
  content: contentSchema,
  name: text,
  tool_call_id: text,
  tool_calls: z.array(z.union([ownCallSchema, wireCallSchema])).nullish(),
  invalid_tool_calls: z.array(invalidCallSchema).nullish(),
  usage_metadata: z
    .object({
      input_tokens: count,
      output_tokens: count,
      input_token_details: z.object({ cache_read: count.nullish() }).nullish(),
    })
    .nullish()
    .catch(null),
  additional_kwargs: z.record(z.string(), z.unknown()).nullish().catch(null),
  response_metadata: z.looseObject({ finish_reason: text }).nullish().catch(null),
});
type Fields = z.infer<typeof messageSchema>;

/** The messages of a state, in order. Throws an Error that names the message and the field at fault. */
export function readMessages(list: readonly unknown[]): readonly Heard[] {
  const equals = new Map<string, number>();
  return list.map((one, at) => {
    const type = typeOf(one);
    const parsed = messageSchema.safeParse(one);
    if (type === null || !parsed.success) {
      const issue = parsed.error?.issues[0];
      const field = issue === undefined ? 'type' : issue.path.join('.');
      throw new Error(
        `messages[${at}] of its state, "${field}": ${issue?.message ?? 'expected a message with a type or a role'}`,
      );
    }
    const heard = heardAs(type, parsed.data);
    const nth = (equals.get(heard.content) ?? 0) + 1;
    equals.set(heard.content, nth);
    return { ...heard, nth };
  });
}

const namedSchema = z.union([
  z.object({ type: z.string() }).transform(({ type }) => type),
  z.object({ role: z.string() }).transform(({ role }) => role),
]);
const methodSchema = z.object({ _getType: z.custom<() => unknown>((value) => typeof value === 'function') });

/** `type` in LangChain 1, `_getType()` before, `role` in plain messages. */
function typeOf(one: unknown): string | null {
  const method = methodSchema.safeParse(one);
  if (method.success) {
    const type = z.object({ type: z.string() }).safeParse(one);
    return type.success ? type.data.type : 'ai';
  }
  return namedSchema.safeParse(one).data ?? null;
}

function heardAs(type: string, fields: Fields): Heard {
  const said = textOf(fields.content);
  const known = { id: fields.id ?? null, nth: 1 };
  switch (type) {
    case 'ai':
    case 'assistant': {
      const calls = callsOf(fields);
      return {
        ...{ ...known, kind: 'ai', text: said, calls },
        content: ['ai', said, ...calls.map(({ id, name }) => `${name} ${id}`)].join('\n'),
        usage: usageOf(fields),
        refused: fields.response_metadata?.finish_reason === 'content_filter',
        message: aiMessage(fields, calls),
      };
    }
    case 'tool': {
      const callId = fields.tool_call_id ?? '';
      const message = toolMessage(fields, callId, said);
      return { ...{ ...known, kind: 'tool', callId, message }, content: ['tool', callId, said].join('\n') };
    }
    default:
      return { ...known, kind: 'other', content: type };
  }
}

function textOf(content: Fields['content']): string {
  if (typeof content === 'string') return content;
  return content
    .map((block) => (block.type === 'text' && 'text' in block ? String(block.text) : ''))
    .join('');
}

function usageOf({ usage_metadata: usage }: Fields): Usage | null {
  if (usage === undefined || usage === null) return null;
  const cached = Math.min(usage.input_token_details?.cache_read ?? 0, usage.input_tokens);
  return { in: usage.input_tokens, out: usage.output_tokens, cached, estimated: false };
}

function callsOf({ tool_calls, invalid_tool_calls }: Fields): readonly ToolCall[] {
  return [
    ...(tool_calls ?? []).map((call) =>
      'function' in call
        ? readCall(call.id, call.function.name, argsOf(call.function.arguments))
        : readCall(call.id, call.name, call.args),
    ),
    ...(invalid_tool_calls ?? []).map(({ id, name, args, error }) => ({
      ...{ id: id ?? '', name: name ?? '', malformed: args ?? '' },
      problem: error ?? 'not JSON',
    })),
  ];
}

function argsOf(written: unknown): unknown {
  if (typeof written !== 'string') return written;
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}

function readCall(id: string | null | undefined, name: string, args: unknown): ToolCall {
  const known = { id: id ?? '', name };
  if (isJsonObject(args)) return { ...known, args };
  const malformed = typeof args === 'string' ? args : JSON.stringify(args ?? null);
  return { ...known, malformed, problem: 'the arguments are no JSON object' };
}

/** Vendors refuse calls that they cannot parse: malformed ones go back wrapped, and raw copies of calls do not. */
function aiMessage({ id, content, additional_kwargs }: Fields, calls: readonly ToolCall[]): AIMessage {
  const { tool_calls: _raw, ...kwargs } = additional_kwargs ?? {};
  return new AIMessage({
    ...(typeof id === 'string' ? { id } : {}),
    content,
    additional_kwargs: kwargs,
    tool_calls: calls.map((call) => ({
      ...{ id: call.id, name: call.name, type: 'tool_call' as const },
      args: 'malformed' in call ? { malformed: call.malformed } : objectOf(call.args),
    })),
  });
}

function objectOf(args: unknown): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(args);
}

function toolMessage({ id, name }: Fields, callId: string, said: string): ToolMessage {
  return new ToolMessage({
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof name === 'string' ? { name } : {}),
    ...{ content: said, tool_call_id: callId },
  });
}

/**
 * The trial's conversation as a graph is sent it: plain objects, which every copy of LangChain reads. Their ids tell
 * them apart from what the graph adds.
 */
export function toPlain(messages: readonly BaseMessage[], from: number): readonly object[] {
  return messages
    .slice(from)
    .map((message, i) => ({ id: plainId(message, from + i), ...plainFields(message) }));
}

export function plainId({ id }: BaseMessage, position: number): string {
  return id ?? `festeval-${position}`;
}

const roles: Readonly<Record<string, string>> = { human: 'user', ai: 'assistant' };

function plainFields(message: BaseMessage): object {
  const role = roles[message.type] ?? message.type;
  const { text: content } = message;
  if (AIMessage.isInstance(message)) {
    const { tool_calls = [], additional_kwargs } = message;
    return {
      role,
      content: message.content,
      additional_kwargs,
      ...(tool_calls.length === 0 ? {} : { tool_calls }),
    };
  }
  if (!ToolMessage.isInstance(message)) return { role, content };
  const { tool_call_id, name } = message;
  return { role, content, tool_call_id, ...(name === undefined ? {} : { name }) };
}
