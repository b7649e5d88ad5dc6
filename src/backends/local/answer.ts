import type { ChatAnswer, ChatRequest, ToolCall } from '../../core/chat.js';
import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import type { Generated } from './generate.js';
import { withoutNulls } from './grammar.js';

/** What a model wrote under the grammar of its tools, as an answer; without tools its words are its own. */
export function answerOf(generated: Generated, request: ChatRequest): ChatAnswer {
  const { text, reasoning, end, usage } = generated;
  const common = { end, usage, ...(reasoning === '' ? {} : { reasoning }) };
  if (request.tools.length === 0) return { ...common, text, calls: [] };
  const actions = readActions(text);
  if (actions === null) return { ...common, ...salvage(text, request) };
  const calls = actions.flatMap(({ tool, args = {} }) =>
    typeof tool === 'string' ? [{ name: tool, args }] : [],
  );
  const said = actions.flatMap(({ say }) => (typeof say === 'string' ? [say] : []));
  return {
    ...common,
    text: said.join('\n'),
    calls: calls.map((call, at) => callOf(call, at, request)),
  };
}

/** The JSON objects that the grammar asks for; null for an answer that was cut off. */
function readActions(text: string): readonly JsonObject[] | null {
  try {
    const value: unknown = JSON.parse(text);
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.every(isJsonObject) ? items : null;
  } catch {
    return null;
  }
}

function callOf(
  { name, args }: { readonly name: string; readonly args: Json },
  at: number,
  { messages, tools }: ChatRequest,
): ToolCall {
  const schema = tools.find((one) => one.name === name)?.parameters ?? {};
  return { id: callId(messages, at), name, args: withoutNulls(args, schema) };
}

function callId(messages: ChatRequest['messages'], at: number): string {
  return `call_${String(messages.length)}_${String(at)}`;
}

/** What is left of an answer that was cut off: words as far as they go, or a call that cannot be made. */
function salvage(text: string, { messages }: ChatRequest): Pick<ChatAnswer, 'text' | 'calls'> {
  const said = /^\s*\{\s*"say"\s*:\s*"(.*)$/s.exec(text)?.[1];
  if (said !== undefined) return { text: unescaped(said), calls: [] };
  const name = /"tool"\s*:\s*"([^"]+)"/.exec(text)?.[1];
  if (name === undefined) return { text: '', calls: [] };
  const problem = 'the call was cut off at the limit on output tokens';
  return { text: '', calls: [{ id: callId(messages, 0), name, malformed: text, problem }] };
}

/** The start of a JSON string, without an escape that was cut in two. */
function unescaped(start: string): string {
  const whole = start.replace(/\\(?:u[0-9a-fA-F]{0,3})?$/, '');
  try {
    return String(JSON.parse(`"${whole}"`));
  } catch {
    return whole;
  }
}
