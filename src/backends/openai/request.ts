import type { ChatMessage, ChatRequest, ToolCall } from '../../core/chat.js';
import type { Json, JsonObject } from '../../core/json.js';
import type { ToolSpec } from '../../core/tool.js';
import type { Endpoint } from '../endpoint.js';
import type { ChatSettings } from '../settings.js';

/** The body of a chat-completions request, as JSON text. */
export function requestBody(request: ChatRequest, endpoint: Endpoint, settings: ChatSettings): string {
  const { temperature, top_p, seed, max_tokens } = settings;
  const thinking = request.messages.some(
    (message) => message.role === 'assistant' && message.reasoning !== undefined,
  );
  return JSON.stringify({
    model: endpoint.model,
    messages: request.messages.map((message) => wireMessage(message, thinking)),
    // An empty list of tools is refused by several vendors.
    ...(request.tools.length === 0 ? {} : { tools: request.tools.map(wireTool) }),
    temperature,
    top_p,
    seed,
    [endpoint.maxTokens]: max_tokens,
  });
}

function wireMessage(message: ChatMessage, thinking: boolean): Json {
  switch (message.role) {
    case 'system':
    case 'user':
      return { role: message.role, content: message.text };
    case 'tool':
      return { role: 'tool', tool_call_id: message.callId, content: message.text };
    case 'assistant':
      return wireAssistant(message, thinking);
  }
}

/**
 * DeepSeek's thinking models answer 400 unless every message with tool calls brings its
 * `reasoning_content` back in all later requests, an empty one included (their guide "thinking mode").
 */
function wireAssistant(message: Extract<ChatMessage, { role: 'assistant' }>, thinking: boolean): Json {
  const { text, calls, reasoning } = message;
  const sent = reasoning ?? (thinking && calls.length > 0 ? '' : undefined);
  return {
    role: 'assistant',
    content: text === '' && calls.length > 0 ? null : text,
    ...(sent === undefined ? {} : { reasoning_content: sent }),
    ...(calls.length === 0 ? {} : { tool_calls: calls.map(wireCall) }),
  };
}

function wireCall(call: ToolCall): JsonObject {
  // Servers parse the arguments of past calls and refuse the request if they cannot: a malformed
  // call goes back wrapped, or the model's mistake would look like the vendor's failure.
  const args = 'malformed' in call ? { malformed: call.malformed } : call.args;
  return {
    id: call.id,
    type: 'function',
    function: { name: wireName(call.name), arguments: JSON.stringify(args) },
  };
}

/** A tool's name as the protocol allows it; names that a model made up may hold anything. */
function wireName(name: string): string {
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
