import type { Lang } from '../../core/lang.js';

/** Something about the user that relatives may ask for. Its key is the topic they ask it under. */
export type ProfileFact = {
  readonly key: string;
  readonly value: string | number | boolean;
  readonly unit?: string | undefined;
  readonly aliases: readonly string[];
  /** `open`: told when asked. `soft`: may be told to who insists. `private`: told to nobody but `may_know`. */
  readonly privacy: 'open' | 'soft' | 'private';
  /** Ids of the relatives who may hear a private fact. */
  readonly may_know: readonly string[];
};

export type Relative = {
  readonly id: string;
  readonly name: string;
  readonly sex: 'male' | 'female';
  /** From the user to the relative, as the kinship solver reads it: 母弟, 妈妈的弟弟, mother's younger brother. */
  readonly rel_path: string;
  /** Years. */
  readonly age: number;
  readonly region: 'north' | 'south' | 'any';
  /** Topics, each of which it asks about until it is closed or has given offence. */
  readonly agenda: readonly string[];
  readonly interests: readonly string[];
  /** How many times it asks a thing before a kind deflection can close it. */
  readonly pressure: 1 | 2 | 3;
  /** A line that it reads aloud from its phone before its first question. */
  readonly reads?: string | undefined;
};

/** One relative meddling with the question of another. */
export type Meddling = { readonly who: string; readonly whose: string };

/** All that is fixed about a talk. */
export type Gathering = {
  readonly lang: Lang;
  readonly seed: string;
  readonly cast: readonly Relative[];
  readonly profile: readonly ProfileFact[];
  /** What the user may call each relative, by id. */
  readonly kinAccept: Readonly<Record<string, readonly string[]>>;
  /** Replies of the user's side after which the talk is over. */
  readonly maxTurns: number;
  /** Questions left open at once, an interruption apart. */
  readonly crowd: number;
  /** Who backs whose question up: that relative then asks once more than their pressure says. */
  readonly seconds: Meddling | null;
  /** Who takes the user's side against whom: that relative can then be turned to something else at once. */
  readonly defends: Meddling | null;
  /** Questions that are asked as a guessing game about a number. */
  readonly guesses: readonly { readonly who: string; readonly topic: string }[];
  /** Whether a relative of pressure 3 breaks in once before another can follow up. */
  readonly interrupts: boolean;
};

export type Level = 1 | 2 | 3;

/** A question that waits for an answer; everybody at the table has heard it. */
export type Question = {
  readonly who: string;
  readonly topic: string;
  readonly level: Level;
  readonly text: string;
  /** Amounts that were guessed or compared with. */
  readonly numbers: readonly number[];
  /** Somebody has taken the user's side in this. */
  readonly eased: boolean;
  /** Replies that went to seniors since it was asked. */
  readonly passedOver: number;
};

export type TopicState = {
  readonly status: 'unasked' | 'asked' | 'closed' | 'offended';
  /** 0 until it has been asked. */
  readonly level: 0 | Level;
  /** The level from which a kind deflection closes it. */
  readonly needed: Level;
};

/** What a relative is about to say in answer to what happened. */
export type Reaction =
  | { readonly kind: 'press'; readonly topic: string; readonly level: Level; readonly taken: string | null }
  | { readonly kind: 'again'; readonly topic: string }
  | {
      readonly kind: 'close';
      readonly topic: string;
      readonly warm: boolean;
      /** It got what it asked for. */
      readonly told: boolean;
      readonly taken: string | null;
    }
  | { readonly kind: 'offence'; readonly topic: string }
  | { readonly kind: 'walk-out' };

/** What a listener has been told of a number; null where that end is open. */
export type TableBounds = { readonly low: number | null; readonly high: number | null };

/** A relative's private state. Nobody else's moves read it. */
export type Mind = {
  /** 0 (at ease) to 5 (walks out); starts at 1. */
  readonly tension: number;
  readonly topics: Readonly<Record<string, TopicState>>;
  /** Interests that came up from this relative, and those that a reply has taken up. */
  readonly mentioned: readonly string[];
  readonly used: readonly string[];
  /** What it was told of each number, by the fact's key. */
  readonly bounds: Readonly<Record<string, TableBounds>>;
  readonly reaction: Reaction | null;
  /** Whether it still has something to read aloud. */
  readonly unread: boolean;
};

/** What everybody at the table knows. */
export type Floor = {
  readonly waiting: readonly Question[];
  /** Lines spoken so far, and at which each relative last spoke; 0 for who has not yet. */
  readonly lines: number;
  readonly spokeAt: Readonly<Record<string, number>>;
  /** Wordings used up. */
  readonly said: readonly string[];
  readonly seconded: boolean;
  readonly defended: boolean;
  readonly interrupted: boolean;
  readonly gone: string | null;
  readonly farewell: boolean;
};

/** What a reply was read as; all of it is decided by rules that the user's side can know. */
export type ReplyFeatures = {
  readonly leaks: readonly { readonly key: string; readonly kind: string; readonly span: string }[];
  /** The true value of what was asked is told. */
  readonly answers: boolean;
  readonly kin_ok: boolean;
  /** Takes up what was asked. */
  readonly relevant: boolean;
  /** The interest that a reply turns to, if this relative brought it up and no earlier reply took it. */
  readonly redirects: string | null;
  readonly thanks: boolean;
  readonly harsh: boolean;
  /** Several interests of the listener's, more than two of the table's, or several thanks in one reply. */
  readonly formula: boolean;
  /** As like an earlier reply as `NEAR_REPEAT` or more. */
  readonly repeats: boolean;
  /** Hanzi, or words in an English talk. */
  readonly hanzi: number;
  readonly clauses: number;
  /** Words that say something untrue of the profile. */
  readonly lie: string | null;
  readonly insult: string | null;
};

export type SaidReply = { readonly to: string; readonly text: string; readonly kinTerm: string };

export type Reply = SaidReply & {
  readonly topic: string;
  readonly level: Level;
  readonly features: ReplyFeatures;
  /** Somebody senior to the one addressed was left waiting. */
  readonly seniorWaiting: boolean;
  readonly outcome: 'closed' | 'pressed' | 'offended';
};

export type TableState = {
  readonly minds: Readonly<Record<string, Mind>>;
  readonly floor: Floor;
  readonly replies: readonly Reply[];
  /** Rounds in which the user's side said nothing to anybody. */
  readonly silences: number;
  /** Mean tension at the start and after each reply or silence. */
  readonly trace: readonly number[];
};

/** What a line does, for readers of the transcript and for whoever checks a rephrasing. */
export type Move = {
  readonly kind:
    | 'ask'
    | 'press'
    | 'again'
    | 'second'
    | 'defend'
    | 'close'
    | 'offence'
    | 'walk-out'
    | 'read-aloud'
    | 'farewell';
  readonly topic: string | null;
  readonly level: Level | null;
  /** The interest that it brings up, and the one of the last reply that it takes up. */
  readonly interest: string | null;
  readonly taken: string | null;
  readonly numbers: readonly number[];
  readonly interrupts: boolean;
};

export type TableLine = { readonly text: string; readonly move: Move };
