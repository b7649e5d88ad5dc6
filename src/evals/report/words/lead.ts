import type { LeadingFailure } from '../../../core/summary.js';
import type { BrokenCause } from '../../../core/trial.js';

/** A subject's name and its completion, both ready to print. */
export type Named = { readonly name: string; readonly figure: string };

/** The first screen: what to do, and why. */
export type LeadWords = {
  /** No trial was graded. */
  readonly nothing: string;
  /** Everybody completed nothing. */
  readonly nobody: string;
  readonly onlyBots: string;
  /** The best of reference bots. */
  readonly bestBot: (best: Named) => string;
  /** `ready`: it can carry a festival task in a campaign. `apart`: by more than chance explains. */
  readonly ahead: (first: Named, next: Named, ready: boolean) => string;
  /** Only one subject was run, reference bots apart. */
  readonly single: (only: Named, ready: boolean) => string;
  /** Several cannot be told apart; `more` of them are not named. */
  readonly level: (named: readonly Named[], more: number, ready: boolean) => string;
  /** Follows them: how many others may not be first. */
  readonly behind: (count: number) => string;
  /** Follows `level`: the one to take where nothing else decides. */
  readonly cheapest: (name: string, cost: string) => string;
  /** How many festival tasks it can carry in a campaign today; `embarrassing` are the titles of those it would embarrass in. */
  readonly carries: (carried: number, of: number, embarrassing: readonly string[]) => string;
  /** The same of several subjects. */
  readonly eachCarries: (
    counts: readonly { readonly name: string; readonly carried: number }[],
    of: number,
  ) => string;
  readonly labels: Readonly<Record<'effect' | 'change' | 'sure' | 'cost' | 'weakness' | 'care', string>>;
  readonly allDone: (trials: number) => string;
  readonly noneDone: (trials: number) => string;
  /** Out of a hundred tasks; `likely` is the interval, null where there is none. */
  readonly done: (of100: string, likely: readonly [string, string] | null) => string;
  readonly bestAndWorst: (best: Named, worst: Named) => string;
  readonly sure: {
    /** Nobody else may truly be first. */
    readonly ahead: (confidence: string) => string;
    readonly level: (count: number, confidence: string) => string;
    readonly between: (low: string, high: string, confidence: string) => string;
    readonly noInterval: (why: string) => string;
    readonly rests: (trials: number, cases: number, each: boolean) => string;
    /** Two subjects closer than this are not told apart. */
    readonly detectable: (difference: string) => string;
  };
  readonly cost: {
    readonly perDone: (cost: string) => string;
    readonly unpriced: (tokens: string) => string;
    readonly inVain: (spent: string) => string;
    readonly unknown: string;
    /** Several subjects with their costs. */
    readonly several: (costs: readonly string[]) => string;
    readonly against: (name: string, cost: string) => string;
    readonly changed: (before: string, after: string, ratio: string | null) => string;
  };
  readonly weakness: {
    readonly none: string;
    readonly of: (what: string, failure: LeadingFailure, graded: number) => string;
    readonly kinds: Readonly<
      Record<LeadingFailure['kind'], (title: string, scenario: string | null) => string>
    >;
  };
  readonly partial: (played: number, planned: number) => string;
  readonly broke: (broken: number, played: number, causes: string) => string;
  readonly oftenBroke: (names: string, share: string) => string;
  readonly causes: Readonly<Record<BrokenCause, string>>;
  /** Several subjects told of in one bullet. */
  readonly each: (name: string, text: string) => string;
};
