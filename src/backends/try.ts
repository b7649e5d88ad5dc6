import type { ChatAnswer, ChatRequest, Usage } from '../core/chat.js';
import type { RateHeaders } from './rate-headers.js';

/** One try at a backend. Never rejects; what goes wrong is a value, so that it can be retried and recorded. */
export type TryResult =
  | {
      readonly kind: 'answer';
      readonly answer: ChatAnswer;
      readonly status: number;
      /** What the vendor says of its limits; null where it says nothing. */
      readonly rate?: RateHeaders | null;
    }
  /** Another try may go better. */
  | {
      readonly kind: 'retry';
      readonly message: string;
      readonly status: number | null;
      /** What the vendor asked to wait, in ms. */
      readonly waitMs: number | null;
      /** What the failed try cost, as far as it is known or must be assumed. */
      readonly usage: Usage | null;
      readonly rate?: RateHeaders | null;
    }
  /** No other try will help. `fatal`: neither will any other call. */
  | { readonly kind: 'rejected' | 'fatal'; readonly message: string; readonly status: number | null }
  | { readonly kind: 'stopped' };

/** A try ends within `leftMs`, or sooner by a deadline of its own. */
export type Try = (request: ChatRequest, signal: AbortSignal, leftMs: number) => Promise<TryResult>;
