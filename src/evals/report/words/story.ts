import type { Excluded, LeadingFailure } from '../../../core/summary.js';
import type { BrokenCause } from '../../../core/trial.js';

export type LineKind = 'says' | 'calls' | 'returns' | 'event' | 'repair' | 'notes';

/** What users would have met, what failed, what broke, and what a campaign may count on. */
export type StoryWords = {
  readonly campaign: {
    readonly heading: string;
    /** `least`: share of cases done that counts as carrying; `most`: share of trials that may fail an embarrassing gate. */
    readonly rule: (least: string, most: string, gates: string) => string;
    readonly carries: string;
    readonly notYet: string;
    readonly embarrasses: string;
    readonly unmeasured: string;
    readonly none: string;
    readonly done: (share: string, low: string | null) => string;
    readonly gate: (title: string, failed: number, graded: number, share: string) => string;
  };
  readonly charts: {
    readonly heading: string;
    readonly titles: Readonly<Record<'heatmap' | 'cost' | 'pleasant', string>>;
    readonly notes: Readonly<Record<'heatmap' | 'cost' | 'pleasant', string>>;
    readonly qualities: string;
    readonly tokensPerDone: string;
  };
  readonly trials: {
    readonly heading: string;
    readonly note: string;
    readonly kinds: Readonly<Record<'success' | 'failure' | 'worst', string>>;
    /** How many of a subject's trials ended how. */
    readonly counts: (done: number, failed: number) => string;
    readonly none: string;
    readonly others: string;
    readonly head: (which: string, trial: string, completion: string) => string;
    readonly attempt: (k: number) => string;
    readonly stopped: (stop: string) => string;
    readonly line: (seq: number) => string;
    readonly actors: Readonly<Record<string, string>>;
    /** In place of a message without words. */
    readonly silent: string;
    readonly lines: Readonly<Record<LineKind, string>>;
  };
  readonly failures: {
    readonly heading: string;
    readonly note: (command: string) => string;
    readonly what: string;
    readonly trials: string;
    readonly share: string;
    readonly example: string;
    readonly ofTrials: (n: number, of: number) => string;
    readonly counted: (n: number, of: number, share: string) => string;
    readonly nothing: string;
    readonly others: string;
    readonly more: (n: number) => string;
    readonly kinds: Readonly<Record<LeadingFailure['kind'], (title: string) => string>>;
  };
  readonly broke: {
    readonly heading: string;
    readonly nothing: string;
    readonly what: string;
    readonly fault: string;
    readonly trials: string;
    readonly message: string;
    readonly causes: Readonly<Record<BrokenCause | Exclude<Excluded['reason'], 'broken'>, string>>;
    readonly faults: Readonly<Record<BrokenCause | Exclude<Excluded['reason'], 'broken'>, string>>;
    readonly note: string;
  };
};
