import type { Event, NewEvent } from './transcript.js';

/** The growing record of one trial: the only thing in it that is changed in place. */
export type Journal = {
  readonly events: readonly Event[];
  record(event: NewEvent): void;
};

/** An empty journal. Each event that it records gets the next `seq`, from 0. */
export function createJournal(): Journal {
  const events: Event[] = [];
  return {
    events,
    record(event) {
      events.push({ session: 0, ...event, seq: events.length });
    },
  };
}
