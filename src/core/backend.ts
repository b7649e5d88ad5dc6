import type { ChatAnswer, ChatRequest } from './chat.js';
import type { Lang } from './lang.js';
import type { KnownLimits } from './prompt.js';
import type { Attempt, CallRole } from './transcript.js';
import type { BrokenCause, TrialKey } from './trial.js';

/** What the subject of a trial is told beside its conversation, for agents that want it apart from the brief. */
export type TrialTerms = { readonly lang: Lang; readonly limits: KnownLimits };

/**
 * What a call to a backend is made with: what may cut it short, for whom and for which trial it is made, and who is
 * told of its tries.
 */
export type CallContext = {
  readonly signal: AbortSignal;
  readonly callRole: CallRole;
  /** The trial for which it is made; null outside a run. */
  readonly origin: TrialKey | null;
  /** Of the trial, where the call is its subject's. */
  readonly terms?: TrialTerms | undefined;
  /** Told of every try, failed ones included. */
  onAttempt(attempt: Attempt): void;
  /** Told when an answer in `prompted` mode had to be asked for again. */
  onRepair(text: string, problem: string): void;
};

/** One call to a chat model. Rejects with a BackendError where no usable answer came. */
export type Complete = (request: ChatRequest, context: CallContext) => Promise<ChatAnswer>;

/** A chat model behind its chain of retries, line and budget. */
export type Backend = {
  /** Its alias in reports, by default the spec without settings. */
  readonly id: string;
  readonly family: string;
  readonly model: string;
  /** Sampling settings as asked for; part of the subject's fingerprint. */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  /** Trials played with it at once. */
  readonly concurrency: number;
  readonly complete: Complete;
};

/** How the message of a trial begins whose backend was silent before the run's first call. */
export const NOT_REACHED = 'not reachable at the start';

/** In the message of a call that was not made because its vendor had given no answer for too long. */
export const GIVEN_UP = 'was given up for this run';

/**
 * A call that got no usable answer after all its retries: the trial is broken by `brokenCause`, not wrong. `status` is
 * the last HTTP status, null where there was none.
 */
export class BackendError extends Error {
  readonly brokenCause: BrokenCause;
  readonly status: number | null;

  constructor(message: string, brokenCause: BrokenCause = 'backend', status: number | null = null) {
    super(message);
    this.name = 'BackendError';
    this.brokenCause = brokenCause;
    this.status = status;
  }
}

/** A replay was asked for what nobody has recorded. */
export class NotRecorded extends BackendError {
  constructor(message: string) {
    super(message);
    this.name = 'NotRecorded';
  }
}
