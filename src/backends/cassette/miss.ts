import type { Call, Cassette, RecordedCall } from '../../core/answers.js';
import type { ChatMessage } from '../../core/chat.js';
import { trialId } from '../../core/trial.js';
import { commonStart, difference, messageText } from './difference.js';

/** Says which call is missing from a cassette, the nearest one that is there, and where they first differ. */
export function missMessage(call: Call, cassette: Pick<Cassette, 'place' | 'near'>): string {
  const missing = `no recorded answer in ${cassette.place} for ${nameOf(call)}`;
  const nearest = nearestOf(call, cassette.near(call));
  if (nearest === null) return `${missing}; nothing like it was recorded`;
  const { place } = nearest;
  const differs = difference(nearest.call, call);
  // Found by its own id it would have been no miss.
  const how = differs === null ? 'cannot be told apart by what is in it' : `differs: ${differs}`;
  return `${missing}; the nearest, ${nameOf(nearest.call)} (${place}), ${how}`;
}

function nameOf({ origin, callRole, request, asked }: Call): string {
  const whose = origin === null ? asked.backend : trialId(origin);
  return `a call of ${callRole} in ${whose} with ${String(request.messages.length)} messages`;
}

/** Of the same role and model rather than of others, then with the closest text; the first of those equally near. */
export function nearestOf(call: Call, candidates: readonly RecordedCall[]): RecordedCall | null {
  let nearest: { readonly found: RecordedCall; readonly rank: readonly number[] } | null = null;
  for (const found of candidates) {
    const rank = rankOf(call, found.call);
    if (nearest === null || isAbove(rank, nearest.rank)) nearest = { found, rank };
  }
  return nearest?.found ?? null;
}

/** Higher is nearer, the first number first. */
function rankOf(call: Call, other: Call): readonly number[] {
  const { messages } = call.request;
  const others = other.request.messages;
  const equal = messages.filter((message, i) => areEqual(message, others[i])).length;
  return [
    Number(call.callRole === other.callRole),
    Number(call.asked.backend === other.asked.backend),
    equal - Math.abs(messages.length - others.length),
    startsAlike(messages, others),
    Number(call.ordinal === other.ordinal),
  ];
}

function areEqual(message: ChatMessage, other: ChatMessage | undefined): boolean {
  return other?.role === message.role && messageText(other) === messageText(message);
}

/** Characters that the first differing messages begin with alike. */
function startsAlike(messages: readonly ChatMessage[], others: readonly ChatMessage[]): number {
  const at = messages.findIndex((message, i) => !areEqual(message, others[i]));
  const [message, other] = [messages[at], others[at]];
  if (message === undefined || other === undefined) return 0;
  return commonStart(messageText(message), messageText(other));
}

function isAbove(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
}
