import type { ChatMessage, ChatRequest, ToolCall } from '../../core/chat.js';
import type { Json, JsonObject } from '../../core/json.js';
import type { ToolSpec } from '../../core/tool.js';
import type { Endpoint } from '../endpoint.js';
import type { Quirks } from '../presets/preset.js';
import type { ChatSettings } from '../settings.js';
import { joinThinkTag } from './content.js';

/** The body of a chat-completions request, as JSON text. */
export function requestBody(request: ChatRequest, endpoint: Endpoint, settings: ChatSettings): string {
  const { temperature, top_p, seed, max_tokens } = settings;
  const thinking = request.messages.some(
    (message) => message.role === 'assistant' && message.reasoning !== undefined,
  );
  return JSON.stringify({
    model: endpoint.model,
    messages: request.messages.map((message) => wireMessage(message, thinking, endpoint.quirks)),
    // An empty list of tools is refused by several vendors.
    ...(request.tools.length === 0 ? {} : { tools: request.tools.map(wireTool) }),
    temperature,
    top_p,
    seed,
    [endpoint.quirks.maxTokens]: max_tokens,
    ...endpoint.thinking,
    ...(endpoint.stream ? { stream: true, stream_options: { include_usage: true } } : {}),
  });
}

/** A message as the chat-completions protocol has it. */
export function wireMessage(message: ChatMessage, thinking: boolean, quirks: Quirks): Json {
  switch (message.role) {
    case 'system':
    case 'user':
      return { role: message.role, content: message.text };
    case 'tool':
      return { role: 'tool', tool_call_id: message.callId, content: message.text };
    case 'assistant':
      return wireAssistant(message, thinking, quirks);
  }
}

/**
 * DeepSeek's thinking models answer 400 unless every message with tool calls brings its
 * `reasoning_content` back in all later requests, an empty one included (their guide "thinking mode").
 * MiniMax wants thinking back where it came, before the text.
 */
function wireAssistant(
  { text, calls, reasoning }: Extract<ChatMessage, { role: 'assistant' }>,
  thinking: boolean,
  { sendReasoning }: Quirks,
): Json {
  const tagged = sendReasoning === 'think-tag' && reasoning !== undefined;
  const content = tagged ? joinThinkTag(reasoning, text) : text;
  const sent = reasoning ?? (thinking && calls.length > 0 ? '' : undefined);
  return {
    role: 'assistant',
    content: content === '' && calls.length > 0 ? null : content,
    ...(sent === undefined || sendReasoning !== 'reasoning_content' ? {} : { reasoning_content: sent }),
    ...(calls.length === 0 ? {} : { tool_calls: calls.map(wireCall) }),
  };
}

function wireCall(call: ToolCall): JsonObject {
  // Servers parse the arguments of past calls and refuse the request if they cannot: a malformed
  // call goes back wrapped, or the model's mistake would look like the vendor's failure.
  const args = sentArgs(call);
  return {
    id: call.id,
    type: 'function',
    function: { name: wireName(call.name), arguments: JSON.stringify(args) },
  };
}

/** Arguments as an object, the malformed ones wrapped. */
export function sentArgs(call: ToolCall): Extract<ToolCall, { args: unknown }>['args'] {
  return 'malformed' in call ? { malformed: call.malformed } : call.args;
}

/** A tool's name as the protocol allows it; names that a model made up may hold anything. */
export function wireName(name: string): string {
  const allowed = name.replace(/[^a-zA-Z0-9_-]/g, '_').slice(0, 64);
  return allowed === '' ? 'unnamed' : allowed;
}

const wiredTools = new WeakMap<ToolSpec, JsonObject>();

/** Tools are the same objects all run long, so their wire form is made once. */
function wireTool(tool: ToolSpec): JsonObject {
  const known = wiredTools.get(tool);
  if (known !== undefined) return known;
  const { name, description, parameters } = tool;
  const wired = { type: 'function', function: { name, description, parameters } };
  wiredTools.set(tool, wired);
  return wired;
}
