import type { Call } from '../../core/answers.js';
import type { ChatMessage, ChatRequest } from '../../core/chat.js';
import { canonicalJson } from '../../core/json.js';
import { keepByText } from '../../core/keep.js';

/** Raised where the text of equal calls changes: nothing that was recorded before is found any more. */
const VERSION = 1;

/** A hash in hexadecimal digits. */
export type Hash = (text: string) => string;

type Named = Omit<Call, 'id' | 'ordinal'>;

/** Longer texts stand for themselves by their hash, which is made once while a conversation goes on. */
const LONG = 400;
const MOST_KEPT = 1000;

/**
 * Says all that can change an answer in one text, equal for equal calls whatever order their fields were made in; which
 * of several equal calls it is comes on top of it.
 */
export function callTexts(hash: Hash): (call: Named) => string {
  const hashOfLong = keepByText(hash, MOST_KEPT);
  const short = (text: string): Field => (text.length < LONG ? text : [hashOfLong(text)]);
  return ({ asked, callRole, origin, seed, request }) => {
    const { backend, kind, model, url, settings } = asked;
    const trial =
      origin === null
        ? null
        : [origin.scenario, origin.caseId, origin.caseHash, origin.subject, String(origin.k)];
    const head = [VERSION, callRole, backend, kind, model, url, canonicalJson(settings), trial, seed];
    const messages = request.messages.map((message) => messageFields(message, short));
    return JSON.stringify([...head, messages, toolsText(request.tools, hash)]);
  };
}

/** A text, or in brackets the hash of one. */
type Field = string | readonly [string];

function messageFields(message: ChatMessage, short: (text: string) => Field): readonly (Field | null)[] {
  switch (message.role) {
    case 'system':
    case 'user':
      return [message.role, short(message.text)];
    case 'tool':
      return [message.role, short(message.text), message.callId, message.name];
    case 'assistant': {
      const { role, text, calls, reasoning } = message;
      const thinking = reasoning === undefined ? null : short(reasoning);
      return [role, short(text), calls.length === 0 ? '' : canonicalJson(calls), thinking];
    }
  }
}

/** A trial's tools are the same list in all its calls, and often the larger part of them. */
const known = new WeakMap<ChatRequest['tools'], string>();

function toolsText(tools: ChatRequest['tools'], hash: Hash): string {
  if (tools.length === 0) return '';
  const text = known.get(tools) ?? hash(canonicalJson(tools));
  known.set(tools, text);
  return text;
}
