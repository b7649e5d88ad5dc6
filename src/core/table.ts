import type { JsonObject } from './json.js';
import type { Lang } from './lang.js';

/** The speaker who is the user, where a rehearsal speaks the subject's scripts for them. */
export const USER = 'user';

/** Seats that the `rehearsal` stage has. */
export const MOST_SEATS = 5;

/** Somebody at the table of a rehearsal: an id, and the name under which the subject hears them. */
export type Seated = { readonly id: string; readonly name: string };

/** What somebody says. `move` is what it does; the subject only reads `text`. */
export type Line = { readonly text: string; readonly move: JsonObject };

/**
 * The people of a rehearsal. Pure like the rest of a scenario: who speaks, and what a speaker's move is, is
 * decided here; the stage only schedules. Each mover reads its own private part of the state.
 */
export type Table<State, Data> = {
  /** At most MOST_SEATS. */
  seats(data: Data, lang: Lang): readonly Seated[];
  /** Who speaks now: a seat's id, USER for a script of theirs, null when it is the subject's turn or the talk is over. */
  next(state: State, data: Data): string | null;
  speak(state: State, who: string, data: Data, lang: Lang): { readonly state: State; readonly line: Line };
  /** What a model is told that puts a seat's lines into its own words: who it is, and how far it may go. */
  persona(who: string, data: Data, lang: Lang): string;
  /** Why a rephrasing does not do what the line does; null where it does. */
  refuses(who: string, line: Line, text: string, data: Data, lang: Lang): string | null;
};
