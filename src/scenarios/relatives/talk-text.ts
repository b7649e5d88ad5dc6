import { jsonObjectSchema, type Json } from '../../core/json.js';
import type { Event } from '../../core/transcript.js';
import { nameOf, type RelativesPlayed } from './played.js';

/** The talk as it was: relatives by name in the words that were said, the user's side with whom they spoke to. */
export function talkOf(played: RelativesPlayed): string {
  const { events } = played.transcript;
  return events.flatMap((event, at) => lineOf(played, event, events[at - 1])).join('\n');
}

function lineOf(played: RelativesPlayed, event: Event, before: Event | undefined): readonly string[] {
  const { data } = played.case;
  if (event.type === 'tool-call' && event.call.name === 'say' && 'args' in event.call) {
    const args = jsonObjectSchema.safeParse(event.call.args);
    return args.success ? [userLine(played, textOf(args.data.to), textOf(args.data.text))] : [];
  }
  if (event.type !== 'message') return [];
  if (data.gathering.cast.some(({ id }) => id === event.actor)) return [event.text];
  if (event.actor !== 'user' || before?.type !== 'world-event' || before.actor !== 'user') return [];
  return [userLine(played, listenerOf(before), event.text)];
}

/** To whom a script was said: its move says so. */
function listenerOf(event: Extract<Event, { type: 'world-event' }>): string {
  const data = jsonObjectSchema.safeParse(event.data);
  const move = jsonObjectSchema.safeParse(data.success ? data.data.move : null);
  return move.success ? textOf(move.data.to) : '';
}

function userLine(played: RelativesPlayed, to: string, text: string): string {
  const name = nameOf(played, to);
  return played.case.lang === 'zh' ? `用户（对${name}）：${text}` : `The user (to ${name}): ${text}`;
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
