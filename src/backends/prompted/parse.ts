import type { ToolCall } from '../../core/chat.js';
import { isJsonObject } from '../../core/json.js';
import { readArguments } from '../openai/calls.js';
import { jsonSpans, type JsonSpan } from './extract.js';

type Unnumbered = ToolCall extends infer C ? (C extends ToolCall ? Omit<C, 'id'> : never) : never;

/** What a prompted model meant. `unreadable` looks like a call and is none. */
export type Reading =
  | { readonly kind: 'read'; readonly text: string; readonly calls: readonly Unnumbered[] }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** A stretch that begins like JSON and has an action's keys was meant as one, even where it cannot be parsed. */
const BEGINS = /^[[{]\s*["{[]/;
const ACTION_KEYS = /"(?:tool|say)"\s*:|"name"\s*:[^{}]*"(?:arguments|args|parameters)"\s*:/;

/**
 * Reads an answer in prompted mode: actions `{"tool", "args"}` or `{"say"}`, one, several or in an
 * array, fenced or within prose. JSON that is no action stays part of what is said.
 */
export function readPrompted(answer: string): Reading {
  const text = withoutThinking(answer);
  const spans = jsonSpans(text, (stretch) => BEGINS.test(stretch) && ACTION_KEYS.test(stretch));
  const said: string[] = [];
  const calls: Unnumbered[] = [];
  let at = 0;
  for (const span of spans) {
    if ('problem' in span) return { kind: 'unreadable', problem: span.problem };
    const actions = actionsOf(span);
    if (actions === null) continue;
    said.push(text.slice(at, span.start));
    at = span.end;
    for (const action of actions) {
      if (action.kind === 'say') said.push(action.text);
      else calls.push(action.call);
    }
  }
  said.push(text.slice(at));
  return { kind: 'read', text: at === 0 ? text.trim() : tidy(said), calls };
}

/** A call whose arguments could not be read, if the text names its tool; null for anything else. */
export function salvageCall(answer: string, problem: string): Unnumbered | null {
  const name = /"(?:tool|name)"\s*:\s*"([^"]+)"/.exec(answer)?.[1];
  return name === undefined ? null : { name, malformed: answer, problem };
}

function withoutThinking(text: string): string {
  return text.replace(/^\s*<think>[\s\S]*?<\/think>/, '');
}

/** Prose around actions, without the fences and tags that held them. */
function tidy(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/```[a-z]*\n?|<\/?tool_call>/g, '').trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .join('\n');
}

type Action =
  { readonly kind: 'say'; readonly text: string } | { readonly kind: 'call'; readonly call: Unnumbered };

/** The actions of one JSON value; null where any part of it is none. */
function actionsOf(span: Extract<JsonSpan, { value: unknown }>): Action[] | null {
  const items: readonly unknown[] = Array.isArray(span.value) ? span.value : [span.value];
  const actions = items.map(actionsIn);
  return actions.length > 0 && actions.every((some) => some.length > 0) ? actions.flat() : null;
}

/** `name` counts only beside arguments: lists of people have names too. */
function actionsIn(value: unknown): Action[] {
  if (!isJsonObject(value)) return [];
  const { tool, name, say, args = value.arguments ?? value.parameters } = value;
  const named = typeof tool === 'string' ? tool : args === undefined ? null : name;
  const actions: Action[] = typeof say === 'string' ? [{ kind: 'say', text: say }] : [];
  if (typeof named !== 'string') return actions;
  return [...actions, { kind: 'call', call: { name: named, ...readArguments(args, false) } }];
}
