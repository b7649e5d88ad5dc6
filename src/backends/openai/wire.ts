import { z } from 'zod';

/**
 * What is read of an answer. Vendors leave fields out, send null for them or add their own, so
 * everything is optional and whatever has another type than expected counts as absent. Plain fields are
 * read by a function each: every answer has a dozen, and an issue that is caught costs as much as all the rest.
 */
const absent = z.null().transform(() => undefined);
const count = z.transform(countOf).optional();
const text = z.transform((found) => (typeof found === 'string' ? found : undefined)).optional();
const flag = z.transform((found) => (typeof found === 'boolean' ? found : undefined)).optional();
const list = z
  .transform((found): unknown[] | undefined => (Array.isArray(found) ? found : undefined))
  .optional();

function countOf(found: unknown): number | undefined {
  return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? Math.round(found) : undefined;
}

const usageWireSchema = z.object({
  prompt_tokens: count,
  completion_tokens: count,
  /** The newer names of the same, which some gateways send here too. */
  input_tokens: count,
  output_tokens: count,
  prompt_tokens_details: z.object({ cached_tokens: count }).optional().catch(undefined),
  input_tokens_details: z.object({ cached_tokens: count }).optional().catch(undefined),
  /** DeepSeek's name for it. */
  prompt_cache_hit_tokens: count,
  /** Moonshot's. */
  cached_tokens: count,
  /** Anthropic's, at gateways to it. */
  cache_read_input_tokens: count,
});
export type UsageWire = z.infer<typeof usageWireSchema>;

export const callWireSchema = z.object({
  id: text,
  function: z.object({ name: text, arguments: z.unknown().optional() }),
});

/** The words of a message, as text or in parts. */
export const contentSchema = z
  .union([
    z.string(),
    absent,
    z.array(z.union([z.string(), z.object({ type: text, text }), z.unknown().transform(() => null)])),
  ])
  .optional()
  .catch(undefined);
export type ContentWire = z.infer<typeof contentSchema>;

const messageWireSchema = z.object({
  content: contentSchema,
  refusal: text,
  reasoning_content: text,
  /** OpenRouter's and newer vLLM's name for it. */
  reasoning: text,
  tool_calls: list,
});
export type MessageWire = z.infer<typeof messageWireSchema>;

const usageField = usageWireSchema.optional().catch(undefined);

export const completionSchema = z.object({
  choices: z
    .array(z.object({ message: messageWireSchema, finish_reason: text }))
    .optional()
    .catch(undefined),
  usage: usageField,
  error: z.unknown().optional(),
  /** MiniMax's verdict on the whole exchange, in a 200 too. */
  base_resp: z.object({ status_code: z.number() }).optional().catch(undefined),
  /** MiniMax's filter. */
  input_sensitive: flag,
  output_sensitive: flag,
});
export type Completion = z.infer<typeof completionSchema>;

/** A piece of a streamed answer. Some servers send the whole message at the end, some usage within the choice (Moonshot). */
export const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        index: count,
        delta: messageWireSchema.optional().catch(undefined),
        message: messageWireSchema.optional().catch(undefined),
        finish_reason: text,
        usage: usageField,
      }),
    )
    .optional()
    .catch(undefined),
  usage: usageField,
  error: z.unknown().optional(),
  base_resp: z.object({ status_code: z.number() }).optional().catch(undefined),
  input_sensitive: flag,
  output_sensitive: flag,
});
export type Chunk = z.infer<typeof chunkSchema>;

export const callPieceSchema = z.object({
  index: count,
  id: text,
  function: z.object({ name: text, arguments: z.unknown().optional() }).optional().catch(undefined),
});

const code = z.union([z.string(), z.number()]).optional().catch(undefined);

/** An error's code, type and message, wherever a vendor has put them. */
export const errorBodySchema = z.object({
  error: z
    .union([
      z.string().transform((message) => ({
        message,
        code: undefined,
        type: undefined,
        http_code: undefined,
      })),
      /** `http_code` is MiniMax's. */
      z.object({ message: text, code, type: text, http_code: code }),
    ])
    .optional()
    .catch(undefined),
  code,
  message: text,
  /** FastAPI's servers. */
  detail: z.unknown().optional(),
  /** MiniMax's. */
  base_resp: z.object({ status_code: z.number(), status_msg: text }).optional().catch(undefined),
});
