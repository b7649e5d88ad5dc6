import type { z } from 'zod';
import type { ChatAnswer, ChatRequest, Usage } from '../core/chat.js';
import { made, type Made } from './interface.js';

/** What a backend's answer holds; what is left out: no text, no calls, a whole answer, and tokens counted by characters. */
export type BackendReply = Partial<Omit<ChatAnswer, 'usage'>> & { readonly usage?: Omit<Usage, 'estimated'> };

/** Why a try gave no answer, where more is known of it than that. */
export type BackendFailure = {
  /** What went wrong, for people. */
  readonly failed: string;
  /** What the model's server asked to wait before the next try, in ms. */
  readonly waitMs?: number;
  /** No other call can succeed either (a rejected key, an unknown model): the preflight then stops the run, exit 2. */
  readonly final?: boolean;
};

/**
 * One try at a model, at most `timeout` seconds long (120 unless set). Where it rejects, or gives a failure that is not
 * final, it is made again as one at a vendor is, four times in all; then its trial breaks.
 */
export type Ask = (
  request: ChatRequest,
  context: { readonly signal: AbortSignal },
) => Promise<BackendReply | BackendFailure>;

/** A kind of backend as a plugin writes it: how it is named in a spec, what can be set, and how it asks its model. */
export type BackendDefinition<Settings> = {
  /** The word before the first `:` of a spec. */
  readonly kind: string;
  /** The family that its judges must not grade; by default that of the model's name, where it is known. */
  readonly family?: string;
  /** Settings of its own after `#`. Those of every backend (`concurrency`, `rpm`, `tpm`, `price`, `timeout`, `tools`) go beside. */
  readonly settings?: z.ZodObject & z.ZodType<Settings>;
  /** Called once a run and spec, before anything is played: what is missing may be told by throwing. */
  create(spec: { readonly model: string; readonly url: string | null; readonly settings: Settings }): Ask;
};

/** A backend of a plugin, made by {@link defineBackend}, to be exported in `backends`. */
export type BackendPlugin = Made<'backends'> & { readonly backend: BackendDefinition<unknown> };

/**
 * Makes a kind of backend: `--backend KIND:MODEL`. festeval wraps its tries as it does those of vendors: recorded
 * answers, retries, limits a minute, budgets. Throws nothing: what is wrong is told when the plugin is loaded (exit
 * 2).
 */
export function defineBackend<Settings = Readonly<Record<string, never>>>(
  backend: BackendDefinition<Settings>,
): BackendPlugin {
  return { ...made('backends'), backend };
}
