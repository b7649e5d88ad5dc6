import { z } from 'zod';
import type { RequestBody, ScriptedAnswer, ServerOptions } from './openai-server.js';

export type ScriptSettings = { readonly text: string; readonly rounds: number };
type Script = (settings: ScriptSettings) => ServerOptions['answer'];

/** How often tools have answered in this conversation: scripts keep no state, so trials may interleave. */
function roundsSoFar(body: RequestBody): number {
  return body.messages.filter(({ role }) => role === 'tool').length;
}

const objectSchema = z.looseObject({
  type: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  minItems: z.number().optional(),
  minimum: z.number().optional(),
});

/** A small value of a JSON Schema's type; formats and patterns are not looked at. */
export function sampleOf(schema: unknown): unknown {
  const parsed = objectSchema.safeParse(schema);
  if (!parsed.success) return 'x';
  const { type, properties = {}, required = [], items, minItems = 0, minimum = 1 } = parsed.data;
  if (parsed.data.const !== undefined) return parsed.data.const;
  if (parsed.data.enum !== undefined) return parsed.data.enum[0];
  switch (type) {
    case 'object':
      return Object.fromEntries(required.map((key) => [key, sampleOf(properties[key])]));
    case 'array':
      return Array.from({ length: minItems }, () => sampleOf(items));
    case 'number':
    case 'integer':
      return minimum;
    case 'boolean':
      return true;
    default:
      return 'x';
  }
}

function loopThenText(
  { text, rounds }: ScriptSettings,
  call: (body: RequestBody) => ScriptedAnswer,
): ServerOptions['answer'] {
  return ({ body }) => (body.tools !== undefined && roundsSoFar(body) < rounds ? call(body) : { text });
}

/** What a stand-alone server can be told to do. Each is a function of the request alone. */
export const serverScripts: Readonly<Record<string, Script>> = {
  /** Always the same words. */
  constant:
    ({ text }) =>
    () => ({ text }),
  /** Calls the first tool with a small valid argument, `rounds` times, then says the text. */
  'tool-loop': (settings) =>
    loopThenText(settings, (body) => {
      const tool = body.tools?.[0]?.function;
      return { calls: [{ name: tool?.name ?? 'none', args: sampleOf(tool?.parameters) }] };
    }),
  /** Never calls a tool; what it says grows with the conversation. */
  prose:
    ({ text }) =>
    ({ body }) => ({ text: `${text} (${String(body.messages.length)})` }),
  'unknown-tools': (settings) =>
    loopThenText(settings, () => ({ calls: [{ name: 'no_such_tool', args: { city: '成都' } }] })),
  'malformed-args': (settings) =>
    loopThenText(settings, (body) => ({
      calls: [{ name: body.tools?.[0]?.function.name ?? 'none', args: '{"city": "成都", ' }],
    })),
};
