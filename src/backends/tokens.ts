import { argsText, type ChatMessage, type ChatRequest, type ToolCall, type Usage } from '../core/chat.js';

/**
 * A rough count of tokens for a text: one for four ASCII characters, one for every other character.
 * An estimate of the harness's own, used where a vendor sends no usage and to reserve budget.
 */
export function estimateTokens(text: string): number {
  let ascii = 0;
  let other = 0;
  for (const character of text) {
    if (character.charCodeAt(0) < 128) ascii += 1;
    else other += 1;
  }
  return Math.ceil(ascii / 4) + other;
}

function callText(call: ToolCall): string {
  return `${call.name} ${argsText(call)}`;
}

function messageText(message: ChatMessage): string {
  if (message.role !== 'assistant') return message.text;
  return [message.text, message.reasoning ?? '', ...message.calls.map(callText)].join(' ');
}

/** Tokens of a whole request, tools included; four for the frame of each message. */
export function estimatePrompt({ messages, tools }: ChatRequest): number {
  const text = messages.reduce((sum, message) => sum + 4 + estimateTokens(messageText(message)), 0);
  return tools.length === 0 ? text : text + estimateTokens(JSON.stringify(tools));
}

/** Usage of an answer for which the vendor sent none. */
export function estimateUsage(request: ChatRequest, text: string, calls: readonly ToolCall[]): Usage {
  const out = estimateTokens([text, ...calls.map(callText)].join(' '));
  return { in: estimatePrompt(request), out, cached: 0, estimated: true };
}

export function addUsage(a: Usage, b: Usage): Usage {
  return {
    in: a.in + b.in,
    out: a.out + b.out,
    cached: a.cached + b.cached,
    estimated: a.estimated || b.estimated,
  };
}
