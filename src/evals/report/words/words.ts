import type { Lang } from '../../../core/lang.js';
import type { DefectId } from '../../../core/calibration.js';
import type { WordingCounts } from '../../../core/scores.js';
import type { Excluded, LeadingFailure, Method } from '../../../core/summary.js';
import type { StopReason } from '../../../core/transcript.js';
import type { BrokenCause } from '../../../core/trial.js';
import type { Relation } from '../../rank.js';

export type Pair = {
  readonly first: string;
  readonly a: string;
  readonly second: string;
  readonly b: string;
};
export type LineKind = 'says' | 'calls' | 'returns' | 'event' | 'repair' | 'notes';

/**
 * Every word of the report in one language. Names and numbers come in ready to print: what a stranger wrote
 * has been made safe by then (`../untrusted.ts`).
 */
export type Words = {
  readonly title: (run: string) => string;
  readonly completion: string;
  readonly usefulness: string;
  readonly score: string;
  readonly done: string;
  readonly subject: string;
  readonly scenario: string;
  readonly criterion: string;
  readonly kinds: Readonly<Record<'gate' | 'check' | 'rubric', string>>;
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly sentenceGap: string;
  /** An aside in brackets, with the space before it that the language wants. */
  readonly aside: (text: string) => string;
  readonly quoted: (text: string) => string;
  readonly percent: (share: number) => string;
  readonly noInterval: Readonly<Record<Method, string>>;
  readonly stops: Readonly<Record<StopReason, string>>;
  readonly causes: Readonly<Record<BrokenCause, string>>;
  readonly headline: {
    readonly nothing: string;
    readonly nobody: string;
    /** `besides`: reference bots were run too. */
    readonly single: (name: string, figure: string, besides: boolean) => string;
    readonly pair: Readonly<Record<Relation, (pair: Pair) => string>>;
    readonly level: (pair: Pair) => string;
    readonly alsoClose: (names: string, count: number) => string;
    readonly onlyBots: string;
  };
  readonly partial: (played: number, planned: number) => string;
  readonly noneBroke: (planned: number) => string;
  readonly someBroke: (broken: number, played: number, causes: string) => string;
  readonly oftenBroke: (names: string, share: string) => string;
  readonly what: {
    readonly heading: string;
    readonly suite: string;
    readonly cases: string;
    readonly casesValue: (cases: number, subjects: number, trials: number) => string;
    readonly judge: string;
    readonly noJudge: string;
  };
  readonly ranking: {
    readonly heading: string;
    readonly chartAlt: string;
    readonly toFirst: string;
    readonly relations: Readonly<Record<Relation, string>>;
    readonly leader: string;
    readonly reference: string;
    readonly graded: string;
    readonly gradedOf: (graded: number, planned: number) => string;
    readonly note: string;
    readonly noJudgeMark: string;
  };
  readonly cost: {
    readonly heading: string;
    /** All k attempts at a case are done. */
    readonly allDone: (k: number) => string;
    readonly tokensIn: string;
    readonly tokensCached: string;
    readonly tokensOut: string;
    readonly amount: string;
    readonly perDone: string;
  };
  readonly failures: {
    readonly heading: string;
    readonly nothing: string;
    readonly of: (what: string, failure: LeadingFailure, graded: number) => string;
    readonly kinds: Readonly<Record<LeadingFailure['kind'], (title: string) => string>>;
  };
  readonly broke: {
    readonly heading: string;
    readonly nothing: string;
    readonly reasons: Readonly<Record<Excluded['reason'], (trials: number) => string>>;
    readonly message: (text: string, times: number) => string;
  };
  readonly judges: {
    readonly heading: string;
    /** Above whatever a reader must know of the judges first. */
    readonly warning: string;
    readonly reservations: {
      readonly stub: (judge: string) => string;
      readonly uncalibrated: (judge: string, criteria: string) => string;
      readonly lowKappa: (judge: string, criterion: string, kappa: number, limit: number) => string;
      readonly sameFamily: (judge: string, subjects: string) => string;
      readonly defects: (judge: string, defects: string) => string;
    };
    readonly defects: Readonly<Record<DefectId, string>>;
    readonly judge: string;
    readonly verdicts: string;
    readonly abstained: string;
    readonly invalid: string;
    readonly kappa: string;
    readonly note: (limit: number) => string;
    readonly coverage: (scenarios: string) => string;
    readonly canaries: (planted: number, obeyed: number) => string;
  };
  readonly scenarioHeading: (title: string) => string;
  /** What came of the lines that a model was asked to put into its own words. */
  readonly wording: (counts: WordingCounts & { readonly lines: number; readonly share: string }) => string;
  readonly assistants: {
    readonly heading: string;
    readonly backend: string;
    readonly assistant: string;
    readonly difference: string;
    readonly tokens: string;
    readonly cost: string;
    /** In place of a difference: the one that the others are measured against. */
    readonly base: string;
    readonly tasks: (count: number) => string;
    readonly note: string;
  };
  readonly byDifficulty: string;
  readonly difficulty: (level: number, cases: number) => string;
  readonly langs: Readonly<Record<Lang, (cases: number) => string>>;
  readonly plainMeans: string;
  readonly byCriterion: string;
  readonly criterionNote: string;
  readonly gateCell: (failed: number, trials: number) => string;
  readonly trials: {
    readonly heading: string;
    readonly note: string;
    readonly best: string;
    readonly worst: string;
    /** In place of `best` where all are equal. */
    readonly one: string;
    readonly allEqual: string;
    readonly none: string;
    readonly head: (which: string, trial: string, completion: string, done: boolean) => string;
    readonly attempt: (k: number) => string;
    readonly stopped: (stop: string) => string;
    readonly line: (seq: number) => string;
    readonly actors: Readonly<Record<string, string>>;
    /** In place of a message without words. */
    readonly silent: string;
    readonly lines: Readonly<Record<LineKind, string>>;
  };
  readonly method: { readonly heading: string; readonly points: (level: string) => readonly string[] };
  readonly timing: {
    readonly heading: string;
    readonly created: (at: string) => string;
    readonly note: string;
    readonly trials: string;
  };
  readonly chart: { readonly title: string; readonly reference: string };
};
