import type { JsonObject } from '../../core/json.js';

/** What a vendor publishes for every account; null where it publishes nothing, or it depends on the account. */
export type DefaultLimits = {
  /** Requests a minute. */
  readonly rpm: number | null;
  /** Tokens a minute, input and output. */
  readonly tpm: number | null;
  /** Calls in flight at once. */
  readonly concurrency: number | null;
};

/** How thinking is switched for the models that a pattern names; null: it cannot be switched that way. */
export type ThinkingRule = {
  readonly models: readonly string[];
  /** Fields of the request's body. */
  readonly on: JsonObject | null;
  readonly off: JsonObject | null;
};

/** What sets a vendor's chat-completions endpoint apart, as data. Patterns are of model names, with `*` for anything. */
export type Quirks = {
  /** How the limit on output is named. */
  readonly maxTokens: 'max_tokens' | 'max_completion_tokens';
  /** The first rule that fits counts; none: no switch is known. */
  readonly thinking: readonly ThinkingRule[];
  /** How thinking goes back with the messages it belonged to; `think-tag` puts it before the text, as it came. */
  readonly sendReasoning: 'reasoning_content' | 'think-tag' | 'never';
  /** Whether thinking may come as `<think>...</think>` before the text. */
  readonly readsThinkTag: boolean;
  /** Models that answer in a stream only, at all times and while they think. */
  readonly streamsOnly: {
    readonly always: readonly string[];
    readonly thinking: readonly string[];
  };
};

/** Where a fact was read, and when. A vendor's page may say something else today. */
export type Source = { readonly fact: string; readonly page: string; readonly read: string };

/** What a vendor's endpoint needs. */
export type Preset = {
  readonly protocol: 'openai' | 'anthropic';
  /** Base URL, to which the protocol's path is added. */
  readonly url: string;
  /** Environment variable with the key; sent to the origin of `url` and to no other. Null: a server of one's own, without. */
  readonly key: string | null;
  /** Family of a model whose name tells none; null: the name is all there is. */
  readonly family: string | null;
  /** How tools are called unless the spec says otherwise. */
  readonly tools: 'native' | 'prompted';
  readonly limits: DefaultLimits;
  readonly quirks: Quirks;
  /** Quirks at other URLs, where the kind means any compatible server; otherwise they are the same everywhere. */
  readonly elsewhere?: Quirks;
  readonly sources: readonly Source[];
  /** What could not be read at the vendor's own pages. */
  readonly unverified: readonly string[];
};

/** No vendor's: what any compatible server can be asked. */
export const plainQuirks: Quirks = {
  maxTokens: 'max_tokens',
  thinking: [],
  sendReasoning: 'reasoning_content',
  readsThinkTag: false,
  streamsOnly: { always: [], thinking: [] },
};

export const unpublished: DefaultLimits = { rpm: null, tpm: null, concurrency: null };

/** Switched by `thinking: {type}`, the most common way. */
export const byThinkingType = (on = 'enabled', off = 'disabled'): Omit<ThinkingRule, 'models'> => ({
  on: { thinking: { type: on } },
  off: { thinking: { type: off } },
});

/** All facts of one page, read on one day. */
export function readAt(page: string, ...facts: readonly string[]): Source {
  return { fact: facts.join(', '), page, read: '2026-11-29' };
}
