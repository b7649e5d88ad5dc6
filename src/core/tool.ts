import type { z } from 'zod';
import type { Json, JsonObject } from './json.js';
import type { Bilingual } from './lang.js';

export type ToolKind = 'read' | 'act' | 'ask' | 'finish';

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
  step(state: State, args: Args, data: Data): StepResult<State>;
};

/** A tool as a chat model is told of it. `parameters` is JSON Schema (draft 2020-12). */
export type ToolSpec = {
  readonly name: string;
  readonly description: string;
  readonly parameters: JsonObject;
};

/** A structured refusal, the same shape for every tool. */
export type ToolError = { readonly code: string; readonly message: string; readonly field?: string };

export function refusal(code: string, message: string, field?: string): { error: ToolError } {
  return { error: field === undefined ? { code, message } : { code, message, field } };
}

export function isRefusal(result: Json): result is { readonly error: JsonObject } {
  return typeof result === 'object' && result !== null && 'error' in result;
}
