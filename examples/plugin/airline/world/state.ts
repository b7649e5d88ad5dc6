/** The state of one call: the database, the user, and what the airline's auditors would note. */
import type { AirlineData } from '../row.js';
import type { Database } from './database.js';

export type Quote = { readonly about: string; readonly yuan: number; readonly agreed: boolean };

export type UserState = {
  /** Topics asked about, in order. */
  readonly asked: readonly string[];
  /** Which of the wishes is on the table, from 0. */
  readonly wish: number;
  readonly quotes: readonly Quote[];
  /** How often they were told no. */
  readonly declined: number;
  /** How many objections they have made. */
  readonly insisted: number;
  /** Messages that got nowhere. */
  readonly idle: number;
};

export type AirlineState = {
  readonly db: Database;
  readonly user: UserState;
  /** All that the user was told in words. */
  readonly heard: readonly string[];
  /** What was done against the policy: `C2 cancel K7QD2M`. */
  readonly breaches: readonly string[];
  /** How many ids were made: the next one depends on what was done before it. */
  readonly minted: number;
};

export function startState({ before }: Pick<AirlineData, 'before'>): AirlineState {
  const user = { asked: [], wish: 0, quotes: [], declined: 0, insisted: 0, idle: 0 };
  return { db: before, user, heard: [], breaches: [], minted: 0 };
}

/** A new id of a kind, and the state that knows it is taken. */
export function mint(state: AirlineState, prefix: string): readonly [string, AirlineState] {
  const minted = state.minted + 1;
  return [`${prefix}-${String(minted).padStart(4, '0')}`, { ...state, minted }];
}

export function withDb(state: AirlineState, change: Partial<Database>): AirlineState {
  return { ...state, db: { ...state.db, ...change } };
}

/** Notes a breach of a rule, if it is one. */
export function noting(state: AirlineState, rule: string | null, what: string): AirlineState {
  return rule === null ? state : { ...state, breaches: [...state.breaches, `${rule} ${what}`] };
}

export function hearing(state: AirlineState, words: string): AirlineState {
  return words === '' ? state : { ...state, heard: [...state.heard, words] };
}
