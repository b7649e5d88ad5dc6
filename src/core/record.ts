import type { ToolCall } from './chat.js';
import type { Journal } from './journal.js';
import type { Lang } from './lang.js';
import type { Stepped } from './play.js';
import { USER } from './table.js';
import { heardAs, wordsOf, type Turn, type Wording } from './turn.js';

type Speaker = { readonly actor: string; readonly role: 'system' | 'user' | 'assistant' };
export const prompt: Speaker = { actor: 'harness', role: 'system' };
export const user: Speaker = { actor: 'user', role: 'user' };
export const subject: Speaker = { actor: 'subject', role: 'assistant' };

export function recordWords(journal: Journal, speaker: Speaker, text: string): void {
  journal.record({ type: 'message', ...speaker, visibility: 'all', text });
}

/** What an assistant wrote for itself. */
export function recordNote(journal: Journal, name: string, text: string): void {
  journal.record({ type: 'note', ...subject, visibility: 'harness', name, text });
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

/** The name of the world event that holds what a turn did and how it was worded. */
export const MOVE = 'move';

/** A turn at the table: what it does, unseen, and the words that were said. */
export function recordTurn(journal: Journal, turn: Turn, wording: Wording, lang: Lang): void {
  const actor = turn.seated?.id ?? USER;
  const { text: script, move } = turn.line;
  const data = { script, move, ...wording };
  journal.record({ type: 'world-event', actor, role: 'world', visibility: 'harness', name: MOVE, data });
  recordWords(journal, { actor, role: 'user' }, heardAs(turn, wordsOf(turn, wording), lang));
}
