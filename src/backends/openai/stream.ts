import { isTooDeep, TOO_DEEP } from '../../core/json.js';
import type { SseEvent } from './sse.js';
import { contentText } from './content.js';
import {
  callPieceSchema,
  chunkSchema,
  type Chunk,
  type Completion,
  type MessageWire,
  type UsageWire,
} from './wire.js';

/** A stream put together: the completion it stood for, the error that ended it, or why it is neither. */
export type Assembled =
  | { readonly kind: 'whole'; readonly completion: Completion }
  | { readonly kind: 'error'; readonly body: unknown; readonly partial: Partial }
  | { readonly kind: 'broken'; readonly problem: string; readonly partial: Partial };

/** What had come when a stream broke off. */
export type Partial = { readonly text: string; readonly usage: UsageWire | undefined };

type Call = { id: string; name: string; written: string; whole: unknown };
type Building = {
  started: boolean;
  content: string;
  refusal: string;
  reasoning: string;
  finish: string | undefined;
  usage: UsageWire | undefined;
  /** By the vendor's index, or in order where it gives none. */
  readonly calls: Call[];
  readonly byIndex: Map<number, Call>;
  flags: Pick<Completion, 'input_sensitive' | 'output_sensitive'>;
};

/** Puts the events of a `chat.completion.chunk` stream together. An error event ends it, whatever came before. */
export function assemble(events: readonly SseEvent[]): Assembled {
  const built = empty();
  let done = false;
  for (const { event, data } of events) {
    // What follows the end, a whole copy of the answer even, would double its words and its calls.
    if (data.trim() === '[DONE]') {
      done = true;
      break;
    }
    const json = parse(data);
    if (!json.ok) return { kind: 'broken', problem: json.problem, partial: partialOf(built) };
    const chunk = chunkSchema.safeParse(json.value);
    if (event === 'error' || isError(json.value, chunk.data))
      return { kind: 'error', body: json.value, partial: partialOf(built) };
    if (chunk.success) take(built, chunk.data);
  }
  // A server may leave out [DONE], or the reason; without either the answer was cut.
  if (!done && built.finish === undefined) {
    return { kind: 'broken', problem: 'the stream ended before the answer did', partial: partialOf(built) };
  }
  return { kind: 'whole', completion: toCompletion(built) };
}

function empty(): Building {
  const nothing = {
    started: false,
    content: '',
    refusal: '',
    reasoning: '',
    finish: undefined,
    usage: undefined,
  };
  return { ...nothing, calls: [], byIndex: new Map(), flags: {} };
}

type Parsed =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

function parse(data: string): Parsed {
  try {
    const value: unknown = JSON.parse(data);
    if (isTooDeep(value)) return { ok: false, problem: `an event of the stream is ${TOO_DEEP}` };
    return { ok: true, value };
  } catch {
    return { ok: false, problem: `an event of the stream is no JSON ("${data.slice(0, 60)}")` };
  }
}

/** Errors come as events of that name, in a field `error`, or as a bare code and message. */
function isError(value: unknown, chunk: Chunk | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('error' in value && value.error !== null && value.error !== undefined) return true;
  if ((chunk?.base_resp?.status_code ?? 0) !== 0) return true;
  return !('choices' in value) && 'code' in value && 'message' in value;
}

function take(built: Building, chunk: Chunk): void {
  const choice = chunk.choices?.find(({ index }) => (index ?? 0) === 0);
  const usage = chunk.usage ?? choice?.usage;
  if (isCounted(usage)) built.usage = usage;
  if (chunk.input_sensitive === true) built.flags = { ...built.flags, input_sensitive: true };
  if (chunk.output_sensitive === true) built.flags = { ...built.flags, output_sensitive: true };
  if (choice === undefined) return;
  built.started = true;
  if (choice.finish_reason !== undefined && choice.finish_reason !== '') built.finish = choice.finish_reason;
  if (choice.delta !== undefined) add(built, choice.delta);
  // MiniMax closes with the whole message again; where nothing came before, it is all there is.
  else if (choice.message !== undefined && isBare(built)) add(built, choice.message);
}

/** Some vendors send counts of nothing until the last chunk. */
function isCounted(usage: UsageWire | undefined): boolean {
  return (usage?.prompt_tokens ?? usage?.input_tokens) !== undefined;
}

function isBare({ content, reasoning, calls, refusal }: Building): boolean {
  return content === '' && reasoning === '' && refusal === '' && calls.length === 0;
}

function add(built: Building, message: MessageWire): void {
  built.content += contentText(message.content);
  built.refusal += message.refusal ?? '';
  built.reasoning += message.reasoning_content ?? message.reasoning ?? '';
  for (const piece of message.tool_calls ?? []) addCall(built, piece);
}

/**
 * A piece belongs to the call of its index. Without an index it goes to the last call, unless it brings another
 * id; an index that comes with a second id is a second call too, for some servers number all of them 0.
 */
function addCall(built: Building, wire: unknown): void {
  const piece = callPieceSchema.safeParse(wire);
  if (!piece.success) return;
  const { index, id = '', function: called } = piece.data;
  const open = index === undefined ? built.calls.at(-1) : built.byIndex.get(index);
  const call =
    open === undefined || (id !== '' && open.id !== '' && id !== open.id) ? newCall(built, index) : open;
  if (call.id === '') call.id = id;
  // Names come whole, and from some vendors with every piece.
  if (called?.name !== undefined && called.name !== call.name) call.name += called.name;
  if (typeof called?.arguments === 'string') call.written += called.arguments;
  else if (called?.arguments !== undefined && called.arguments !== null) call.whole = called.arguments;
}

function newCall(built: Building, index: number | undefined): Call {
  const call: Call = { id: '', name: '', written: '', whole: undefined };
  built.calls.push(call);
  built.byIndex.set(index ?? built.calls.length - 1, call);
  return call;
}

function partialOf({ content, reasoning, calls, usage }: Building): Partial {
  const text = [reasoning, content, ...calls.map(({ name, written }) => `${name} ${written}`)]
    .join(' ')
    .trim();
  return { text, usage };
}

function toCompletion(built: Building): Completion {
  const { content, refusal, reasoning, calls, finish, usage, flags } = built;
  const message: MessageWire = {
    content,
    ...(refusal === '' ? {} : { refusal }),
    ...(reasoning === '' ? {} : { reasoning_content: reasoning }),
    tool_calls: calls.map(({ id, name, written, whole }) => ({
      id,
      function: { name, arguments: whole ?? written },
    })),
  };
  const choices = built.started ? [{ message, finish_reason: finish }] : [];
  return { choices, usage, ...flags };
}
