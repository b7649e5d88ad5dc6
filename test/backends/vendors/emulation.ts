import type { Usage } from '../../../src/core/chat.js';
import type { RateHeaders } from '../../../src/backends/try.js';
import type { RawReply } from '../../support/raw-reply.js';

/** What every emulated model says, calls and thinks. */
export const SAID = '新年好！';
export const CALLED = { name: 'search_trains', args: { from: '上海', to: '成都' } } as const;
export const THOUGHT = '先查车次。';

/** A reply as a vendor sends it. */
export type Reply = RawReply;

/** What a vendor answers in each situation, in its own shapes. */
export type Emulation = {
  readonly model: string;
  /** Where the shapes were read, or that they were not. */
  readonly shapesFrom: readonly string[];
  readonly plain: { readonly reply: Reply; readonly usage: Usage };
  readonly call: Reply;
  /** Thinking and a call; then what the assistant's message must hold when it goes back. */
  readonly thinking: { readonly reply: Reply; readonly sentBack: unknown };
  /** The body's fields for `thinking=on` and `off`; null where that is refused before anything is sent. */
  readonly switches: { readonly on: unknown; readonly off: unknown };
  /** The call in pieces. */
  readonly streamed: { readonly reply: Reply; readonly usage: Usage };
  /** An error in the middle of a stream. */
  readonly streamError: Reply;
  /** By the vendor's filter; none where it has none. */
  readonly refusals: readonly Reply[];
  readonly overflows: readonly Reply[];
  readonly rateLimit: {
    readonly reply: Reply;
    readonly waitMs: number | null;
    readonly rate: Partial<RateHeaders> | null;
  };
  /** Without money or quota; null where nothing is sold. */
  readonly spent: Reply | null;
  readonly auth: Reply;
  readonly unknownModel: Reply;
  readonly serverError: Reply;
};

export const EVENT_STREAM = { 'content-type': 'text/event-stream;charset=UTF-8' };

export function tokens(into: number, out: number, cached = 0): Usage {
  return { in: into, out, cached, estimated: false };
}

/** A message of a chat completion, with what the vendor adds to it. */
export function completion(message: object, more: object = {}, finish = 'stop'): Reply {
  return {
    body: {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1_796_000_000,
      model: 'm',
      choices: [
        { index: 0, message: { role: 'assistant', ...message }, finish_reason: finish, logprobs: null },
      ],
      usage: { prompt_tokens: 30, completion_tokens: 12, total_tokens: 42 },
      ...more,
    },
  };
}

export const toolCalls = (args: unknown = JSON.stringify(CALLED.args), id = 'call_a1b2'): object[] => [
  { index: 0, id, type: 'function', function: { name: CALLED.name, arguments: args } },
];

/** A reply with a call, and nothing said beside it. */
export function calling(message: object = {}, more: object = {}): Reply {
  return completion({ content: null, tool_calls: toolCalls(), ...message }, more, 'tool_calls');
}

/** One event of a stream of chunks. */
export function chunk(delta: object, finish: string | null = null, more: object = {}): string {
  const choices = [{ index: 0, delta, finish_reason: finish }];
  return event({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices,
    ...more,
  });
}

export function event(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}

/** A stream of these events, closed as OpenAI does. */
export function stream(...events: readonly string[]): Reply {
  return { headers: EVENT_STREAM, body: [...events, 'data: [DONE]\n\n'].join('') };
}

export const usageChunk = (usage: object): string =>
  event({ id: 'chatcmpl-1', object: 'chat.completion.chunk', choices: [], usage });

/** The call as most vendors stream it: its name first, then its arguments in pieces; `later` is what pieces repeat. */
export function callInPieces(
  later: object = {},
  first: object = { role: 'assistant', content: null },
): string[] {
  const text = JSON.stringify(CALLED.args);
  const piece = (args: string): object => ({
    tool_calls: [{ index: 0, ...later, function: { arguments: args } }],
  });
  const opening = {
    index: 0,
    id: 'call_s1',
    type: 'function',
    function: { name: CALLED.name, arguments: '' },
  };
  return [
    chunk({ ...first, tool_calls: [opening] }),
    chunk(piece(text.slice(0, 9))),
    chunk(piece(text.slice(9))),
    chunk({}, 'tool_calls'),
  ];
}

/** An error in OpenAI's shape. */
export function failing(
  status: number,
  error: object,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return { status, headers, body: { error } };
}
