import type { z } from 'zod';
import type { Criterion, Played } from './criterion.js';
import type { Eventually } from './eventually.js';
import type { CaseGenerator } from './generator.js';
import type { Json } from './json.js';
import type { Bilingual, Lang } from './lang.js';
import type { Script, View } from './policy.js';
import type { Table } from './table.js';
import type { AnyTool, Tool } from './tool.js';

/** What the user says next. `reply: null` means the conversation is over for them. */
export type Heard<State> = { readonly state: State; readonly reply: string | null };

/** Something that happened without the subject: shown to it as a user's or a system's message where `say` is set. */
export type WorldNotice = { readonly name: string; readonly data: Json; readonly say?: string };

/** What the scenario does after a tool has stepped: mid-course events. */
export type Aftermath<State> = { readonly state: State; readonly notices: readonly WorldNotice[] };

/** A share of usefulness. `rubric` parts take the mean of the rubric verdicts and drop out without a judge. */
export type UsefulnessPart<State, Data> =
  | { readonly id: string; readonly weight: number; readonly from: 'rubric' }
  | {
      readonly id: string;
      readonly weight: number;
      readonly from: 'state';
      of(played: Played<State, Data>): number;
    };

/** How a finish call went: `accepted` ends the trial, `invalid` counts towards three. */
export type FinishStatus = 'open' | 'accepted' | 'invalid';

/**
 * What plays a scenario: in a `conversation` the subject and the user take turns; in a `rehearsal` others sit at the
 * table too, and speak after the subject has acted.
 */
export type StageKind<State, Data> =
  { readonly kind: 'conversation' } | { readonly kind: 'rehearsal'; readonly table: Table<State, Data> };

/**
 * What a kind of case means. `State` is plain JSON: the world and the scripted user together.
 * Every function is pure; `Data` is what `prepare` derives once from a row.
 */
export type Scenario<State, Data> = {
  readonly id: string;
  /** Raised with every change that moves a score. */
  readonly version: number;
  readonly title: Bilingual;
  /** Which stage plays it, with what that stage asks of it. */
  readonly stage: StageKind<State, Data>;
  /** Validates one dataset row, cells already read as JSON where the schema wants objects. */
  readonly row: z.ZodObject;
  /** Makes further cases; none where cases can only be written by hand. */
  readonly generator?: CaseGenerator;
  /** Derives the prepared case from a validated row; throws with a reason a dataset's author can act on. */
  prepare(row: unknown): Data;
  system(data: Data, lang: Lang): string;
  opening(data: Data, lang: Lang): string;
  start(data: Data): State;
  readonly tools: readonly Tool<State, Data>[];
  /** After each call, whatever it was. */
  after(state: State, tool: string, result: Json, data: Data, lang: Lang): Aftermath<State>;
  /** The subject spoke to the user in prose. */
  hear(state: State, text: string, data: Data, lang: Lang): Heard<State>;
  readonly criteria: readonly Criterion<State, Data>[];
  /** Weights of deterministic checks and of rubrics in `score`; they sum to 1. */
  readonly weights: { readonly checks: number; readonly rubrics: number };
  readonly usefulness: readonly UsefulnessPart<State, Data>[];
  /** The reference solution. `wrong` says which of the named decisions to spoil (the noise ladder); none for the oracle. */
  oracle(view: View, wrong: (decision: string) => boolean): Script;
  /** At most five. */
  readonly decisions: readonly string[];
  /** Every phrase that a check might reward, for the stuffing bot. */
  phrases(view: View): readonly string[];
  /**
   * A word that some case's text tells judges to write into their answer, null in a case without: a judge
   * that writes it has taken orders from what it was to judge.
   */
  canary?(data: Data): string | null;
};

/**
 * A scenario whose own types have been set aside, for the engine. Methods are declared in method
 * syntax, so TypeScript compares their parameters bivariantly; the engine hands each scenario only
 * states and data that came from the same scenario.
 */
export type PlainScenario = Scenario<unknown, unknown>;

/**
 * A scenario whose own types have been set aside, as the engine plays it; a plugin's too, whose world and user may
 * promise what ours say at once.
 */
export type AnyScenario = Omit<PlainScenario, 'tools' | 'after' | 'hear'> & {
  readonly tools: readonly AnyTool[];
  after(
    state: unknown,
    tool: string,
    result: Json,
    data: unknown,
    lang: Lang,
  ): Eventually<Aftermath<unknown>>;
  hear(state: unknown, text: string, data: unknown, lang: Lang): Eventually<Heard<unknown>>;
};
