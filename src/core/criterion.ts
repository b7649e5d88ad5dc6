import type { Case } from './case.js';
import type { Bilingual } from './lang.js';
import type { Transcript } from './transcript.js';
import type { Finding } from './verdict.js';

/** All that a criterion may look at: a finished trial's case, transcript and the state its calls led to. */
export type Played<State, Data> = {
  readonly case: Case<Data>;
  readonly transcript: Transcript;
  readonly state: State;
};

type Common<Data> = {
  readonly id: string;
  readonly title: Bilingual;
  /** Decided from the case alone; absent means always. */
  applies?(data: Data): boolean;
  /** Where a subject can learn what costs it points: `prompt`, `opening`, `user`, each with `:TOPIC` where that helps, or `tool:NAME`. */
  readonly learnable: readonly string[];
};

/** A minefield: failing it (a value below 1) zeroes completion, score and usefulness of the case. */
export type Gate<State, Data> = Common<Data> & {
  readonly kind: 'gate';
  /** A failure that people would pass on with the brand's name: a secret told, an insult, bait. Reports warn of it. */
  readonly embarrassing?: boolean;
  grade(played: Played<State, Data>): Finding;
};

/** A deterministic part of completion, which is the mean of the checks that apply, by weight. */
export type Check<State, Data> = Common<Data> & {
  readonly kind: 'check';
  readonly weight: number;
  /** Must be 1 for the case to count as done. */
  readonly core?: boolean;
  /** 0 while this other criterion is 0. */
  readonly needs?: string;
  grade(played: Played<State, Data>): Finding;
};

/**
 * What no program can grade: a question that judges answer with one of its anchored levels, from 0 to 1. Without a
 * judge it is n/a; it enters `score` and usefulness, never completion.
 */
export type Rubric<State, Data> = Common<Data> & {
  readonly kind: 'rubric';
  /** What the judge is asked; `title` is the short name that readers see. */
  readonly question: Bilingual;
  readonly anchors: readonly { readonly value: number; readonly text: Bilingual }[];
  /** The text to be judged, and the facts of the case the judge needs. Never the model's name. */
  artefact(played: Played<State, Data>): string;
  facts(played: Played<State, Data>): string;
};

/** A gate, a check or a rubric, told apart by `kind`. */
export type Criterion<State, Data> = Gate<State, Data> | Check<State, Data> | Rubric<State, Data>;
