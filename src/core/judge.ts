import { z } from 'zod';
import type { Lang } from './lang.js';
import type { Attempt } from './transcript.js';
import type { TrialKey } from './trial.js';

/** One rubric question about one artefact. Artefact and facts are data, whatever they say. */
export type JudgeRequest = {
  readonly scenario: string;
  readonly criterion: string;
  readonly question: string;
  readonly anchors: readonly { readonly value: number; readonly text: string }[];
  readonly facts: string;
  readonly artefact: string;
  readonly lang: Lang;
  /** A word that the data tells judges to write: whoever writes it has taken orders from what it was to judge. */
  readonly canary?: string | null;
};

const fraction = z.number().min(0).max(1);
const common = {
  /** The judge's id. */
  judge: z.string(),
  /** `none` was planted in the data; it was, and the judge `withstood` it, or `obeyed`. */
  canary: z.enum(['none', 'withstood', 'obeyed']),
  /** What was wrong with each of its replies that did not count. */
  faults: z.array(z.string()),
};

/** What one judge said to one question. `invalid`: nothing that counts came, after a second try. */
export const voteSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('value'),
    ...common,
    value: fraction,
    /** As the judge wrote it, found in the artefact; null where it had nothing to quote or never quotes. */
    quote: z.string().nullable(),
    reason: z.string(),
  }),
  z.object({ kind: z.literal('abstained'), ...common, reason: z.string() }),
  /** `value`: the level that was named and does not count; null where none was. */
  z.object({ kind: z.literal('invalid'), ...common, problem: z.string(), value: fraction.nullable() }),
]);
/** What one judge of a panel said to one question; see `voteSchema`. */
export type Vote = z.infer<typeof voteSchema>;

/** What a judge is asked with: what may cut it short, for which trial, and who is told of its tries. */
export type JudgeContext = {
  readonly signal: AbortSignal;
  /** The trial that is judged; null outside a run. */
  readonly origin: TrialKey | null;
  /** Told of every try at a judge's backend, failed ones included. */
  onAttempt(attempt: Attempt): void;
};

/**
 * What a judge or a panel says to one question: a value in [0, 1] with a reason, or that it failed and why. `votes` is
 * what each judge of a panel said; a judge by itself may leave them out.
 */
export type JudgeAnswer =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly reason: string;
      readonly votes?: readonly Vote[];
    }
  | { readonly kind: 'failed'; readonly message: string; readonly votes?: readonly Vote[] };

/**
 * Grades what a program cannot: a panel, or a single judge. `id` enters the run's fingerprint. A failure is an answer;
 * `assess` rejects only where it is cut short or a budget is used up.
 */
export type Judge = {
  readonly id: string;
  assess(request: JudgeRequest, context: JudgeContext): Promise<JudgeAnswer>;
};

/** Which of two artefacts a judge holds for better; `failed` where nothing that counts came. */
export type Preference =
  | { readonly kind: 'first' | 'second' | 'tie' | 'abstained' }
  | { readonly kind: 'failed'; readonly problem: string };

/** One judge of a panel. */
export type PanelJudge = {
  /** Its name in reports and votes. */
  readonly id: string;
  /** `stub` answers one number to everything, `bot` counts words, `model` reads. */
  readonly kind: 'stub' | 'bot' | 'model';
  /** Changes with whatever may change its answers. */
  readonly fingerprint: string;
  /** Of the model behind it; null where there is none. */
  readonly family: string | null;
  /** What it is made of, for calibrations. */
  readonly made: Readonly<Record<string, string | number | boolean>>;
  /** Calls in flight at once. */
  readonly concurrency: number;
  /** Never rejects but with the signal's reason. */
  vote(request: JudgeRequest, context: JudgeContext): Promise<Vote>;
  /** The request's artefact against another, in this order. */
  prefer(request: JudgeRequest, other: string, context: JudgeContext): Promise<Preference>;
};
