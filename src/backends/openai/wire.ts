import { z } from 'zod';

/**
 * What is read of an answer. Vendors leave fields out, send null for them or add their own, so
 * everything is optional and whatever has another type than expected counts as absent.
 */
const count = z.number().min(0).transform(Math.round).optional().catch(undefined);
const text = z.string().optional().catch(undefined);

const usageWireSchema = z.object({
  prompt_tokens: count,
  completion_tokens: count,
  prompt_tokens_details: z.object({ cached_tokens: count }).optional().catch(undefined),
  /** DeepSeek's name for it. */
  prompt_cache_hit_tokens: count,
  /** Moonshot's. */
  cached_tokens: count,
});
export type UsageWire = z.infer<typeof usageWireSchema>;

export const callWireSchema = z.object({
  id: text,
  function: z.object({ name: text, arguments: z.unknown().optional() }),
});

const contentSchema = z
  .union([
    z.string(),
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
  tool_calls: z.array(z.unknown()).optional().catch(undefined),
});
export type MessageWire = z.infer<typeof messageWireSchema>;

export const completionSchema = z.object({
  choices: z
    .array(z.object({ message: messageWireSchema, finish_reason: text }))
    .optional()
    .catch(undefined),
  usage: usageWireSchema.optional().catch(undefined),
  error: z.unknown().optional(),
});
export type Completion = z.infer<typeof completionSchema>;

/** An error's code, type and message, wherever a vendor has put them. */
export const errorBodySchema = z.object({
  error: z
    .union([
      z.string().transform((message) => ({ message, code: undefined, type: undefined })),
      z.object({
        message: text,
        code: z.union([z.string(), z.number()]).optional().catch(undefined),
        type: text,
      }),
    ])
    .optional()
    .catch(undefined),
  code: z.union([z.string(), z.number()]).optional().catch(undefined),
  message: text,
  /** FastAPI's servers. */
  detail: z.unknown().optional(),
});
