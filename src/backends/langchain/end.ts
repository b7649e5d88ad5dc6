import { z } from 'zod';
import type { ChatAnswer } from '../../core/chat.js';

export type End =
  | { readonly kind: 'ended'; readonly end: ChatAnswer['end'] }
  | { readonly kind: 'interrupted'; readonly reason: string };

/** Names under which LangChain's integrations hand on why generation ended. */
const NAMES = ['finish_reason', 'finishReason', 'stop_reason', 'stopReason', 'done_reason'] as const;

/**
 * Reasons in lower case: OpenAI's and those of protocols like it, Anthropic's, Google's (MAX_TOKENS, SAFETY and its
 * kin), Amazon's, Mistral's, Cohere's.
 */
const LENGTH = new Set(['length', 'max_tokens', 'max_output_tokens', 'model_length']);
const REFUSED = new Set([
  'content_filter',
  'content_filtered',
  'guardrail_intervened',
  'refusal',
  'sensitive',
  'safety',
  'recitation',
  'blocklist',
  'prohibited_content',
  'spii',
  'error_toxic',
]);
const CONTEXT = new Set(['model_context_window_exceeded', 'error_limit']);
const INTERRUPTED = new Set(['insufficient_system_resource', 'network_error', 'error', 'abort']);

const text = z.string().optional().catch(undefined);
const incompleteSchema = z.object({ reason: text }).optional().catch(undefined);

/** Why generation ended, from a message's `response_metadata`. */
export function endOf(metadata: Readonly<Record<string, unknown>>, refused: boolean): End {
  const reason = reasonOf(metadata);
  if (INTERRUPTED.has(reason)) return { kind: 'interrupted', reason };
  if (LENGTH.has(reason)) return { kind: 'ended', end: 'length' };
  if (CONTEXT.has(reason)) return { kind: 'ended', end: 'context-limit' };
  return { kind: 'ended', end: refused || REFUSED.has(reason) ? 'refused' : 'complete' };
}

/** OpenAI's newer protocol tells only of what was not completed. */
function reasonOf(metadata: Readonly<Record<string, unknown>>): string {
  const incomplete = incompleteSchema.parse(metadata.incomplete_details)?.reason;
  const told = NAMES.map((name) => text.parse(metadata[name])).find((found) => found !== undefined);
  return (incomplete ?? told ?? '').toLowerCase();
}
