import { keepFor } from '../../core/keep.js';
import type { Played } from '../../core/criterion.js';
import type { Bilingual } from '../../core/lang.js';
import type { Event } from '../../core/transcript.js';
import type { Evidence } from '../../core/verdict.js';
import type { RelativesData } from './data.js';
import type { RelativesState } from './state.js';

export type RelativesPlayed = Played<RelativesState, RelativesData>;

/** Something that the user's side said or wrote to be said to a relative. */
export type Said = {
  readonly to: string;
  readonly topic: string;
  readonly level: number;
  readonly text: string;
  readonly kinTerm: string;
  /** Where it stands in the transcript. */
  readonly event: Event | undefined;
};

/** Every reply that was heard, in order, with the event that holds it. */
export const repliesOf = keepFor(
  ({ state, transcript, case: { data } }: RelativesPlayed): readonly Said[] => {
    const { events } = transcript;
    const said = data.mode === 'coach' ? spoken(events) : accepted(events);
    return state.table.replies.map(({ to, topic, level, text, kinTerm }, at) => ({
      ...{ to, topic, level, text, kinTerm },
      event: said[at],
    }));
  },
);

/** What was written for everybody: the replies, in `coach` every script, said or not. */
export function writtenOf(played: RelativesPlayed): readonly Said[] {
  const { delivery } = played.state;
  if (played.case.data.mode === 'play') return repliesOf(played);
  if (delivery?.kind !== 'coach') return [];
  const event = finishOf(played);
  return delivery.scripts.map(({ relative_id, topic, level, kin_term, text }) => ({
    ...{ to: relative_id, topic, level, text },
    kinTerm: kin_term,
    event,
  }));
}

export function finishOf({ transcript }: RelativesPlayed): Event | undefined {
  return transcript.events.findLast((event) => event.type === 'tool-call' && event.call.name === 'finish');
}

/** Calls of `say` that were heard. */
function accepted(events: readonly Event[]): readonly Event[] {
  return events.filter((event) => {
    if (event.type !== 'tool-call' || event.call.name !== 'say') return false;
    const { id } = event.call;
    return events.some((other) => other.type === 'tool-result' && other.callId === id && other.ok);
  });
}

/** Scripts that the user said: each is a message of theirs right after its move. */
function spoken(events: readonly Event[]): readonly Event[] {
  return events.filter((event, at) => {
    const before = events[at - 1];
    return (
      event.type === 'message' &&
      event.actor === 'user' &&
      before?.type === 'world-event' &&
      before.actor === 'user'
    );
  });
}

/** A reason in the language of the case, pointing at an event where there is one. */
export function because({ case: { lang } }: RelativesPlayed, text: Bilingual, event?: Event): Evidence {
  return event === undefined ? { text: text[lang] } : { text: text[lang], seq: event.seq };
}

export function nameOf({ case: { data } }: RelativesPlayed, id: string): string {
  return data.gathering.cast.find((one) => one.id === id)?.name ?? id;
}
