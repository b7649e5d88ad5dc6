import type { ChatRequest, ToolCall } from '../../core/chat.js';
import { messageOf } from '../../core/errors.js';
import { isJsonObject } from '../../core/json.js';
import { callWireSchema } from './wire.js';

/** Ids that are missing, or taken by another call of the conversation, are minted anew. */
export function readCalls(wires: readonly unknown[], request: ChatRequest, cutOff: boolean): ToolCall[] {
  if (wires.length === 0) return [];
  const taken = new Set(
    request.messages.flatMap((message) =>
      message.role === 'assistant' ? message.calls.map(({ id }) => id) : [],
    ),
  );
  return wires.map((wire, i) => {
    const { id: given, ...call } = readCall(wire, cutOff);
    const id =
      given === '' || taken.has(given) ? `call_${String(request.messages.length)}_${String(i)}` : given;
    taken.add(id);
    return { id, ...call };
  });
}

function readCall(wire: unknown, cutOff: boolean): ToolCall {
  const parsed = callWireSchema.safeParse(wire);
  if (!parsed.success) {
    return { id: '', name: '', malformed: JSON.stringify(wire), problem: 'the call names no function' };
  }
  const { id = '', function: called } = parsed.data;
  return { id, name: called.name ?? '', ...readArguments(called.arguments, cutOff) };
}

type ReadArguments =
  | { readonly args: Extract<ToolCall, { args: unknown }>['args'] }
  | { readonly malformed: string; readonly problem: string };

/** A tool's arguments as a JSON object, from text or from an object; nothing at all means no arguments. */
export function readArguments(written: unknown, cutOff: boolean): ReadArguments {
  if (written === undefined || written === null || written === '') return { args: {} };
  if (typeof written !== 'string') {
    if (isJsonObject(written)) return { args: written };
    return { malformed: JSON.stringify(written), problem: 'the arguments are no JSON object' };
  }
  try {
    const value: unknown = JSON.parse(written);
    if (isJsonObject(value)) return { args: value };
    return { malformed: written, problem: 'the arguments are no JSON object' };
  } catch (error) {
    const problem = cutOff ? 'the arguments were cut off at the limit on output tokens' : messageOf(error);
    return { malformed: written, problem };
  }
}
