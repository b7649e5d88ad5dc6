import type { ChatMessage, ChatRequest } from '../../core/chat.js';
import type { Lang } from '../../core/lang.js';
import { asPrompted, langOf } from '../prompted/render.js';
import type { HistoryItem } from './llama.js';

const NULLS: Readonly<Record<Lang, string>> = {
  en: 'In args write null for an optional one that you leave out.',
  zh: 'args 里不填的可选项写 null。',
};

/**
 * A request as the chat template takes it, which ends where the model goes on. Tools are described in the system
 * message, as for any prompted model.
 */
export function historyOf(request: ChatRequest): HistoryItem[] {
  const acting = request.tools.length > 0;
  const messages = acting ? request.messages.map(asAction) : request.messages;
  const plain = asPrompted({ ...request, messages }).messages.map(asItem);
  const [first, ...rest] = plain;
  const noted =
    acting && first?.type === 'system'
      ? [{ ...first, text: `${first.text}\n\n${NULLS[langOf(request.messages)]}` }, ...rest]
      : plain;
  return [...noted, { type: 'model', response: [] }];
}

/** Words to the user in the form that the grammar lets a model write them in. */
function asAction(message: ChatMessage): ChatMessage {
  if (message.role !== 'assistant' || message.calls.length > 0) return message;
  return { ...message, text: JSON.stringify({ say: message.text }) };
}

function asItem(message: ChatMessage): HistoryItem {
  switch (message.role) {
    case 'system':
    case 'user':
      return { type: message.role, text: message.text };
    case 'assistant':
      return { type: 'model', response: [message.text] };
    case 'tool':
      return { type: 'user', text: message.text };
  }
}
