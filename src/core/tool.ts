import { z } from 'zod';
import type { Eventually } from './eventually.js';
import { jsonObjectSchema, type Json, type JsonObject } from './json.js';
import type { Bilingual, Lang } from './lang.js';

/**
 * What a tool does: `read` looks something up, `act` changes the world, `ask` asks the user, `finish` delivers and may
 * end the trial.
 */
export type ToolKind = 'read' | 'act' | 'ask' | 'finish';

/** What a call came to: the state after it, and the result that the subject is shown. */
export type StepResult<State> = { readonly state: State; readonly result: Json };

/**
 * One thing a subject can do to the world. `step` is pure; what cannot be done comes back as
 * `{error: {code, message, field?}}` in `result` and never throws.
 */
export type Tool<State, Data, Args = unknown> = {
  readonly name: string;
  readonly description: Bilingual;
  readonly kind: ToolKind;
  /** What part of the world it touches, for assistants that split work among specialists. */
  readonly area: string;
  /** World minutes that pass with a call. */
  readonly minutes: number;
  readonly args: z.ZodType<Args>;
  /** `lang` is the case's, for words in results: what the world does must not hang on it. */
  step(state: State, args: Args, data: Data, lang: Lang): StepResult<State>;
};

/** A tool of any scenario, as the engine makes its calls. */
export type AnyTool = Omit<Tool<unknown, unknown>, 'step'> & {
  step(state: unknown, args: unknown, data: unknown, lang: Lang): Eventually<StepResult<unknown>>;
};

/** A tool as a chat model is told of it. `parameters` is JSON Schema (draft 2020-12). */
export type ToolSpec = {
  readonly name: string;
  readonly description: string;
  readonly parameters: JsonObject;
};

/** Describes a field of a tool's arguments in each language: `z.string().meta(told({ zh, en }))`. */
export function told(text: Bilingual): { readonly told: Bilingual } {
  return { told: text };
}

const specs: Readonly<Record<Lang, WeakMap<z.ZodType, JsonObject>>> = {
  zh: new WeakMap(),
  en: new WeakMap(),
};

type ToolSpecs = readonly ToolSpec[];
const lists: Readonly<Record<Lang, WeakMap<readonly ToolFaceOf[], ToolSpecs>>> = {
  zh: new WeakMap(),
  en: new WeakMap(),
};

/**
 * The tools as a chat model is told of them. JSON Schemas are made once a tool: zod takes milliseconds for them. The list
 * is the same object for the same tools, so that whoever writes, counts or hashes it can do so once a run.
 */
export function toolSpecs(tools: readonly ToolFaceOf[], lang: Lang): ToolSpecs {
  const made = lists[lang].get(tools) ?? listed(tools, lang);
  lists[lang].set(tools, made);
  return made;
}

function listed(tools: readonly ToolFaceOf[], lang: Lang): ToolSpecs {
  return tools.map(({ name, description, args }) => {
    const parameters = specs[lang].get(args) ?? parametersOf(args, lang);
    specs[lang].set(args, parameters);
    return { name, description: description[lang], parameters };
  });
}

const toldSchema = z.object({ zh: z.string(), en: z.string() });

function parametersOf(args: z.ZodType, lang: Lang): JsonObject {
  const schema = z.toJSONSchema(args, {
    io: 'input',
    override: ({ jsonSchema }) => {
      const said = toldSchema.safeParse(jsonSchema.told);
      if (!said.success) return;
      delete jsonSchema.told;
      jsonSchema.description = said.data[lang];
    },
  });
  return jsonObjectSchema.parse(schema);
}

type ToolFaceOf = { readonly name: string; readonly description: Bilingual; readonly args: z.ZodType };

/**
 * A structured refusal, the same shape for every tool: a code for programs, a message for the subject, and the
 * argument at fault, where there is one.
 */
export type ToolError = { readonly code: string; readonly message: string; readonly field?: string };

/**
 * A refusal as a tool's result: `{ error: { code, message, field? } }`. The code is for programs; the message tells
 * the subject what was wrong; `field` names the argument at fault.
 */
export function refusal(code: string, message: string, field?: string): { error: ToolError } {
  return { error: field === undefined ? { code, message } : { code, message, field } };
}

export function isRefusal(result: Json): result is { readonly error: JsonObject } {
  return typeof result === 'object' && result !== null && 'error' in result;
}
