import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { callWireSchema, completionSchema } from '../../../src/backends/openai/wire.js';

/** Whatever a server may put into these places, right or wrong. */
const loose = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 2 }),
);
const record = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] });
const call = record({
  id: loose,
  function: fc.oneof(loose, record({ name: loose, arguments: loose })),
});
const message = record({
  content: fc.oneof(loose, fc.array(record({ type: loose, text: loose }))),
  reasoning_content: loose,
  tool_calls: fc.oneof(loose, fc.array(call)),
});
const completion = record({
  choices: fc.oneof(loose, fc.array(record({ message: fc.oneof(loose, message), finish_reason: loose }))),
  usage: fc.oneof(
    loose,
    record({ prompt_tokens: loose, prompt_tokens_details: record({ cached_tokens: loose }) }),
  ),
  base_resp: fc.oneof(loose, record({ status_code: loose })),
  error: loose,
});

describe('what is read of an answer', () => {
  it.each([
    { name: 'a completion', schema: completionSchema, from: fc.oneof(loose, completion) },
    { name: 'a call', schema: callWireSchema, from: fc.oneof(loose, call) },
  ])('of $name is the same by the function made of its schema', ({ schema, from }) => {
    const made: z.ZodType = z.compile<z.ZodType>(schema, { strict: true });
    fc.assert(
      fc.property(from, (value) => {
        const read = schema.safeParse(value);
        expect(made.safeParse(value)).toEqual(read);
      }),
    );
  });
});
