import { argsText, type ChatMessage, type ChatRequest, type ToolCall, type Usage } from '../core/chat.js';

/**
 * A rough count of tokens for a text: one for four ASCII characters, one for every other character.
 * An estimate of the harness's own, used where a vendor sends no usage and to reserve budget.
 */
export function estimateTokens(text: string): number {
  const { ascii, other } = count(text);
  return Math.ceil(ascii / 4) + other;
}

type Characters = { readonly ascii: number; readonly other: number };

function count(text: string): Characters {
  let ascii = 0;
  let other = 0;
  for (const character of text) {
    if (character.charCodeAt(0) < 128) ascii += 1;
    else other += 1;
  }
  return { ascii, other };
}

function callText(call: ToolCall): string {
  return `${call.name} ${argsText(call)}`;
}

function messageText(message: ChatMessage): string {
  if (message.role !== 'assistant') return message.text;
  return [message.text, message.reasoning ?? '', ...message.calls.map(callText)].join(' ');
}

/** Tokens of a whole request, tools included; four for the frame of each message. */
export function estimatePrompt(request: ChatRequest): number {
  return measurePrompt(request).tokens;
}

/** A request as far as its tokens go: the estimate, and how much of it is not ASCII, which vendors count otherwise. */
export type Prompt = { readonly tokens: number; readonly wide: number };

export function measurePrompt({ messages, tools }: ChatRequest): Prompt {
  const spoken = messages.map((message) => count(messageText(message)));
  const parts = tools.length === 0 ? spoken : [...spoken, countTools(tools)];
  const narrow = parts.reduce((sum, { ascii }) => sum + Math.ceil(ascii / 4), 4 * messages.length);
  const wide = parts.reduce((sum, { other }) => sum + other, 0);
  return { tokens: narrow + wide, wide: wide / Math.max(1, narrow + wide) };
}

const counted = new WeakMap<ChatRequest['tools'], Characters>();

/** A trial's tools are the same list in all its calls, and often the larger part of them. */
function countTools(tools: ChatRequest['tools']): Characters {
  const characters = counted.get(tools) ?? count(JSON.stringify(tools));
  counted.set(tools, characters);
  return characters;
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
