import type { ToolCall } from './chat.js';
import type { Journal } from './journal.js';
import type { Stepped } from './play.js';

type Speaker = { readonly actor: string; readonly role: 'system' | 'user' | 'assistant' };
export const prompt: Speaker = { actor: 'harness', role: 'system' };
export const user: Speaker = { actor: 'user', role: 'user' };
export const subject: Speaker = { actor: 'subject', role: 'assistant' };

export function recordWords(journal: Journal, speaker: Speaker, text: string): void {
  journal.record({ type: 'message', ...speaker, visibility: 'all', text });
}

/** A call, what it returned, and what happened beside it. */
export function recordStep(journal: Journal, call: ToolCall, { result, ok, notices }: Stepped): void {
  journal.record({ type: 'tool-call', ...subject, visibility: 'all', call });
  const answer = { actor: 'world', role: 'tool', visibility: 'all' } as const;
  journal.record({ type: 'tool-result', ...answer, callId: call.id, tool: call.name, ok, result });
  for (const { name, data, say } of notices) {
    journal.record({ type: 'world-event', actor: 'world', role: 'world', visibility: 'harness', name, data });
    if (say !== undefined) recordWords(journal, user, say);
  }
}
