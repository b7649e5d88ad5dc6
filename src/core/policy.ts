import type { z } from 'zod';
import type { Json } from './json.js';
import type { Lang } from './lang.js';
import type { ToolKind } from './tool.js';

/** A tool as a policy sees it: its name, what kind of tool it is, and the schema of its arguments. */
export type ToolFace = {
  readonly name: string;
  readonly kind: ToolKind;
  readonly args: z.ZodType;
};

/** What a reference bot may see of a case: no more than a model is shown. */
export type View = {
  readonly scenario: string;
  readonly lang: Lang;
  readonly system: string;
  readonly opening: string;
  readonly tools: readonly ToolFace[];
};

/** One tool call of a reference bot: the tool's name and its arguments. */
export type PolicyCall = { readonly name: string; readonly args: Json };

/** One assistant message of a reference bot: words, calls, or both. */
export type Action = { readonly text?: string; readonly calls?: readonly PolicyCall[] };

/** What came back: the results of the last action's calls in order, and what the user said since. */
export type Observation = { readonly results: readonly Json[]; readonly said: readonly string[] };

/** A reference bot's behaviour in one trial, written as a script that yields actions. Returning means falling silent. */
export type Script = Generator<Action, void, Observation>;
/** What a reference bot does with a case: from what it may see, the script of one trial. */
export type Policy = (view: View) => Script;
