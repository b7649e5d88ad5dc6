import type { Played } from '../core/criterion.js';
import type { Bilingual } from '../core/lang.js';
import type { Event } from '../core/transcript.js';
import type { Evidence } from '../core/verdict.js';

type AnyPlayed = Played<unknown, unknown>;

/**
 * The last call of a tool in the transcript, of those whose arguments mention a text; undefined where there is none.
 */
export function callOf({ transcript }: AnyPlayed, tool: string, mention = ''): Event | undefined {
  return transcript.events.findLast(
    (event) =>
      event.type === 'tool-call' && event.call.name === tool && JSON.stringify(event.call).includes(mention),
  );
}

/** A reason in the language of the case, pointing at an event where there is one. */
export function because(played: AnyPlayed, text: Bilingual, event?: Event): Evidence {
  const words = text[played.case.lang];
  return event === undefined ? { text: words } : { text: words, seq: event.seq };
}
