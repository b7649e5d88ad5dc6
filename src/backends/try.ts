import type { ChatAnswer, ChatRequest, Usage } from '../core/chat.js';
import type { TrialTerms } from '../core/backend.js';
import type { CallRole } from '../core/transcript.js';
import type { TrialKey } from '../core/trial.js';

/** What a vendor says of its own limits in an answer's headers; null where it does not. Resets are in ms from now. */
export type RateHeaders = {
  readonly limitRequests: number | null;
  readonly remainingRequests: number | null;
  readonly resetRequestsMs: number | null;
  readonly limitTokens: number | null;
  readonly remainingTokens: number | null;
  readonly resetTokensMs: number | null;
};

type Rated = { readonly rate?: RateHeaders | null };

/** One try at a backend. Never rejects; what goes wrong is a value, so that it can be retried and recorded. */
export type TryResult =
  | ({ readonly kind: 'answer'; readonly answer: ChatAnswer; readonly status: number } & Rated)
  /** Another try may go better. */
  | ({
      readonly kind: 'retry';
      readonly message: string;
      readonly status: number | null;
      /** What the vendor asked to wait, in ms. */
      readonly waitMs: number | null;
      /** Whether a connection was made, so that the vendor may have worked. */
      readonly sent: boolean;
      /** What the failed try cost, as far as it is known; what was reserved is charged for a lost one. */
      readonly usage: Usage | null;
      /** Nobody's fault: an idle connection that the server closed just then. Tried again at once. */
      readonly stale?: boolean;
      /** Failed while the vendor was down: a call that probes for all others is not given up for it. */
      readonly probe?: boolean;
    } & Rated)
  /** No other try will help. `fatal`: neither will any other call. */
  | { readonly kind: 'rejected' | 'fatal'; readonly message: string; readonly status: number | null }
  /** Nothing was sent: the run's budget is spent, or the vendor was given up. */
  | { readonly kind: 'barred'; readonly cause: 'budget' | 'backend'; readonly message: string }
  | { readonly kind: 'stopped'; readonly sent: boolean; readonly usage: Usage | null };

export type TryContext = {
  readonly signal: AbortSignal;
  /** What the call's deadline leaves, in ms, from the moment it is let through. */
  readonly leftMs: number;
  readonly callRole: CallRole;
  /** The trial it is made for; null outside a run. */
  readonly origin: TrialKey | null;
  readonly terms?: TrialTerms | undefined;
  /** Told when the try is let through, after waiting for its turn: its time is counted from then. */
  readonly onAdmitted: () => void;
  /** Told once its whole request is on its way, by tries that go over our own connections. */
  readonly onSent?: (() => void) | undefined;
};

/** A try ends within `leftMs` of being let through, or sooner by a deadline of its own. */
export type Try = (request: ChatRequest, context: TryContext) => Promise<TryResult>;

/** Sent, but nothing whole came back: the vendor may bill an answer that nobody has seen. */
export function isLost(result: TryResult): boolean {
  if (result.kind === 'stopped') return result.sent;
  return result.kind === 'retry' && result.sent && (result.status === null || result.status === 200);
}

/** What a try used up, as far as it is known or was charged. */
export function usageOf(result: TryResult): Usage | null {
  if (result.kind === 'answer') return result.answer.usage;
  return result.kind === 'retry' || result.kind === 'stopped' ? result.usage : null;
}
