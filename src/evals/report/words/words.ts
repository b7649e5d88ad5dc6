import type { Lang } from '../../../core/lang.js';
import type { DefectId } from '../../../core/calibration.js';
import type { WordingCounts } from '../../../core/scores.js';
import type { Excluded, Method } from '../../../core/summary.js';
import type { StopReason } from '../../../core/transcript.js';
import type { GateWords } from './gate.js';
import type { LeadWords } from './lead.js';
import type { StoryWords } from './story.js';

/**
 * Every word of the report in one language. Names and numbers come in ready to print: what a stranger wrote
 * has been made safe by then (`../untrusted.ts`).
 */
export type Words = {
  readonly lead: LeadWords;
  readonly gate: GateWords;
  readonly story: StoryWords;
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
  /** Ends a sentence. */
  readonly stop: string;
  /** An aside in brackets, with the space before it that the language wants. */
  readonly aside: (text: string) => string;
  readonly quoted: (text: string) => string;
  readonly percent: (share: number) => string;
  /** A count in its short form, as the language groups digits. */
  readonly count: (n: number) => string;
  readonly tokens: (n: number) => string;
  readonly money: (amount: number, currency: string) => string;
  /** Of an ISO 8601 time in UTC. */
  readonly date: (iso: string) => string;
  /** A range of numbers or places. */
  readonly range: (from: string, to: string) => string;
  readonly noInterval: Readonly<Record<Method, string>>;
  readonly stops: Readonly<Record<StopReason, string>>;
  readonly ranking: {
    readonly place: string;
    readonly reference: string;
    readonly note: string;
    readonly noJudgeMark: string;
  };
  readonly trust: {
    readonly heading: string;
    readonly fact: string;
    readonly suite: string;
    readonly size: string;
    readonly sizeValue: (cases: number, subjects: number, trials: number) => string;
    readonly graded: string;
    readonly gradedOf: (graded: number, planned: number) => string;
    readonly langs: string;
    readonly langMix: (zh: number, en: number) => string;
    readonly judge: string;
    readonly noJudge: string;
    readonly detectable: string;
    /** Between two subjects: of two runs compared, or of the best two here. */
    readonly detectableOf: (difference: string, paired: boolean) => string;
    readonly fingerprint: string;
    readonly excluded: string;
    readonly excludedFrom: string;
    readonly reason: string;
    readonly reasons: Readonly<Record<Excluded['reason'], string>>;
    readonly trials: string;
    readonly numbers: Readonly<Record<Excluded['from'][number], string>>;
  };
  readonly cost: {
    /** All k attempts at a case are done. */
    readonly allDone: (k: number) => string;
    readonly tokensIn: string;
    readonly tokensCached: string;
    readonly tokensOut: string;
    readonly amount: string;
    readonly perDone: string;
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
  readonly method: { readonly heading: string; readonly points: (level: string) => readonly string[] };
  readonly timing: {
    readonly heading: string;
    readonly created: (at: string) => string;
    readonly note: string;
    readonly trials: string;
  };
};
