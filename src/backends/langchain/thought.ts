import { z } from 'zod';
import { jsonObjectSchema, type JsonObject } from '../../core/json.js';

/**
 * What a model has thought, as LangChain's classes hold it: blocks among a message's content, and fields beside it
 * (`reasoning_content`, signatures of calls). Several vendors refuse a tool loop that does not bring it back.
 */
export type Thought = { readonly blocks: readonly JsonObject[]; readonly kwargs: JsonObject };

const noThought: Thought = { blocks: [], kwargs: {} };
const BLOCK = /^(?:redacted_)?(?:thinking|reasoning)/i;
const FIELD = /^(?:reasoning|thinking|thought)|signature|function_call_ids/i;
const PLAIN = 'reasoning_content';

const thoughtSchema = z.object({ blocks: z.array(jsonObjectSchema), kwargs: jsonObjectSchema });

/** A message's thought as a ChatAnswer's reasoning: plain where it is words alone, else JSON; undefined where there is none. */
export function keepThought(content: unknown, kwargs: unknown): string | undefined {
  const { blocks, kwargs: kept } = thoughtOf(content, kwargs);
  const names = Object.keys(kept);
  const words = kept[PLAIN];
  if (blocks.length === 0 && names.length === 1 && typeof words === 'string') return words;
  return blocks.length + names.length === 0 ? undefined : JSON.stringify({ blocks, kwargs: kept });
}

function thoughtOf(content: unknown, kwargs: unknown): Thought {
  const parts: readonly unknown[] = Array.isArray(content) ? content : [];
  const blocks = parts.flatMap((part): readonly JsonObject[] => {
    const block = jsonObjectSchema.safeParse(part).data;
    return block === undefined ? [] : [block];
  });
  const fields = Object.entries(z.record(z.string(), z.unknown()).safeParse(kwargs).data ?? {});
  const kept = fields.filter(([name, value]) => FIELD.test(name) && !isEmpty(value));
  return {
    blocks: blocks.filter(({ type }) => typeof type === 'string' && BLOCK.test(type)),
    kwargs: jsonObjectSchema.safeParse(Object.fromEntries(kept)).data ?? {},
  };
}

/** Google's class writes a table of signatures with nothing in it. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === null || value === undefined || value === '';
}

/** The thought that a reasoning was made from. */
export function restoreThought(reasoning: string | undefined): Thought {
  if (reasoning === undefined) return noThought;
  const plain: Thought = { blocks: [], kwargs: { [PLAIN]: reasoning } };
  if (!reasoning.startsWith('{"blocks"')) return plain;
  try {
    return thoughtSchema.safeParse(JSON.parse(reasoning)).data ?? plain;
  } catch {
    return plain;
  }
}
