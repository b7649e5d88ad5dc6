import { z } from 'zod';
import { NO_OBJECT, readArgs, type ChatRequest, type ReadArgs, type ToolCall } from '../../core/chat.js';
import { isJsonObject } from '../../core/json.js';
import { once } from '../../core/keep.js';
import { callWireSchema } from './wire.js';

const calls = once(() => z.compile(callWireSchema));

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
  const parsed = calls().safeParse(wire);
  if (!parsed.success) {
    return { id: '', name: '', malformed: JSON.stringify(wire), problem: 'the call names no function' };
  }
  const { id = '', function: called } = parsed.data;
  return { id, name: called.name ?? '', ...readArguments(called.arguments, cutOff) };
}

/** A tool's arguments as a JSON object, from text or from an object; nothing at all means no arguments. */
export function readArguments(written: unknown, cutOff: boolean): ReadArgs {
  if (written === undefined || written === null) return { args: {} };
  if (typeof written === 'string') return readArgs(written, cutOff);
  return isJsonObject(written)
    ? { args: written }
    : { malformed: JSON.stringify(written), problem: NO_OBJECT };
}
