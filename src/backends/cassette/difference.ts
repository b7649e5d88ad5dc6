import type { Call } from '../../core/answers.js';
import type { ChatMessage } from '../../core/chat.js';
import { canonicalJson } from '../../core/json.js';
import type { ToolSpec } from '../../core/tool.js';

/** Characters shown on either side of the first one that differs. */
const AROUND = 24;

/**
 * The stretch where two texts part, of each, with the first differing character in the middle; an ellipsis stands for
 * what is left out.
 */
export function parting(before: string, now: string): { readonly before: string; readonly now: string } {
  const at = commonStart(before, now);
  return { before: stretch(before, at), now: stretch(now, at) };
}

/** Characters that two texts begin with alike. */
export function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

function stretch(text: string, at: number): string {
  const [from, to] = [Math.max(0, at - AROUND), Math.min(text.length, at + AROUND)];
  // Half of a surrogate pair is no character.
  const shown = Array.from(text.slice(from, to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')).join('');
  return `${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}`.replaceAll('\n', '⏎');
}

/** What a message holds beside its role, as one text. */
export function messageText(message: ChatMessage): string {
  switch (message.role) {
    case 'system':
    case 'user':
      return message.text;
    case 'tool':
      return `${message.text}\n(${message.name}, ${message.callId})`;
    case 'assistant': {
      const calls = message.calls.length === 0 ? '' : `\n${canonicalJson(message.calls)}`;
      return `${message.text}${calls}${message.reasoning === undefined ? '' : `\n${message.reasoning}`}`;
    }
  }
}

/** Where a recorded call and the one that is asked for first differ, in words; null where they are equal. */
export function difference(recorded: Call, asked: Call): string | null {
  return (
    inMessages(recorded.request.messages, asked.request.messages) ??
    inTools(recorded.request.tools, asked.request.tools) ??
    inFacts(recorded, asked)
  );
}

function inMessages(before: readonly ChatMessage[], now: readonly ChatMessage[]): string | null {
  for (const [i, message] of now.entries()) {
    const other = before[i];
    if (other === undefined) break;
    const name = `message ${String(i + 1)} (${message.role})`;
    if (other.role !== message.role) return `${name} was of ${other.role}`;
    const found = inTexts(name, messageText(other), messageText(message));
    if (found !== null) return found;
  }
  if (before.length === now.length) return null;
  return `it had ${String(before.length)} messages, now there are ${String(now.length)}`;
}

function inTexts(name: string, before: string, now: string): string | null {
  if (before === now) return null;
  const parts = parting(before, now);
  return `${name} had “${parts.before}”, now “${parts.now}”`;
}

function inTools(before: readonly ToolSpec[], now: readonly ToolSpec[]): string | null {
  const names = (tools: readonly ToolSpec[]): string => tools.map(({ name }) => name).join(', ');
  if (names(before) !== names(now)) return inTexts('its tools', names(before), names(now));
  for (const [i, { name, description, parameters }] of now.entries()) {
    const other = before[i];
    if (other === undefined) continue;
    const found =
      inTexts(`the description of tool ${name}`, other.description, description) ??
      inTexts(`the arguments of tool ${name}`, canonicalJson(other.parameters), canonicalJson(parameters));
    if (found !== null) return found;
  }
  return null;
}

function inFacts(recorded: Call, asked: Call): string | null {
  const [before, now] = [factsOf(recorded), factsOf(asked)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const differing = names.filter((name) => before[name] !== now[name]);
  if (differing.length === 0) return null;
  return differing
    .map((name) => `${name} was ${before[name] ?? 'not set'}, now ${now[name] ?? 'not set'}`)
    .join('; ');
}

/** All of a call but its request, by the names that people know. */
function factsOf({ asked, origin, callRole, seed, ordinal }: Call): Readonly<Record<string, string>> {
  const settings = Object.entries(asked.settings).map(
    ([key, value]) => [`setting ${key}`, String(value)] as const,
  );
  return {
    scenario: origin?.scenario ?? 'none',
    case: origin?.caseId ?? 'none',
    'case hash': origin?.caseHash ?? 'none',
    subject: origin?.subject ?? 'none',
    'trial (k)': String(origin?.k ?? 'none'),
    'call role': callRole,
    backend: asked.backend,
    kind: asked.kind,
    model: asked.model,
    url: asked.url ?? 'none',
    'seed of the run': String(seed ?? 'none'),
    'number among equal calls': String(ordinal),
    ...Object.fromEntries<string>(settings),
  };
}
