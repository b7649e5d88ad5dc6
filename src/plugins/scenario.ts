import type { z } from 'zod';
import type { CaseColumns } from '../core/case.js';
import type { Criterion } from '../core/criterion.js';
import type { Eventually } from '../core/eventually.js';
import type { Json } from '../core/json.js';
import type { Bilingual, Lang } from '../core/lang.js';
import type { Aftermath, AnyScenario, Heard, Scenario, UsefulnessPart } from '../core/scenario.js';
import type { AnyTool, StepResult, Tool } from '../core/tool.js';
import { made, type Made } from './interface.js';

/** A text for readers and models: one for both languages, or `{ zh, en }`. */
export type Words = string | Bilingual;

/** A tool as a plugin writes it: `area` is `world` and `minutes` 0 unless said; `step` may promise its result. */
export type ToolDefinition<State, Data, Args = unknown> = Omit<
  Tool<State, Data, Args>,
  'description' | 'area' | 'minutes' | 'step'
> & {
  readonly description: Words;
  readonly area?: string;
  readonly minutes?: number;
  step(state: State, args: Args, data: Data, lang: Lang): Eventually<StepResult<State>>;
};

type Retitled<C> = C extends { readonly title: Bilingual; readonly learnable: readonly string[] }
  ? Omit<C, 'title' | 'learnable'> & { readonly title: Words; readonly learnable?: readonly string[] }
  : never;

/** A criterion as a plugin writes it: `learnable` is `prompt` unless said, and a tool that it names must be there. */
export type CriterionDefinition<State, Data> = Retitled<Criterion<State, Data>>;

type Optional = 'stage' | 'weights' | 'usefulness' | 'decisions' | 'phrases';

/**
 * A scenario as a plugin writes it. All functions are pure: a state that is handed in is frozen, and what comes back is
 * plain JSON. `step`, `after` and `hear` may promise; a promise that is not kept within 30 seconds breaks the trial.
 */
export type ScenarioDefinition<State, Data, Row extends z.ZodObject = z.ZodObject> = Told<
  NoInfer<State>,
  NoInfer<Data>
> & {
  /** The columns of the scenario's own; those that every dataset has need not be named. */
  readonly row: Row;
  /** Derives the case from a row that `row` has read; what it throws is told with file and line of the dataset. */
  prepare(row: z.output<Row> & CaseColumns): Data;
  readonly tools: readonly ToolDefinition<State, Data>[];
};

/** What of a scenario follows from its state and data; these are known by the tools and by what `prepare` gives. */
type Told<State, Data> = Omit<
  Scenario<State, Data>,
  'title' | 'row' | 'prepare' | 'tools' | 'criteria' | 'after' | 'hear' | Optional
> &
  Partial<Pick<Scenario<State, Data>, Optional>> & {
    readonly title: Words;
    /** The dataset, a path from the plugin's folder; `<id>.csv` unless said. */
    readonly dataset?: string;
    readonly criteria: readonly CriterionDefinition<State, Data>[];
    after?(state: State, tool: string, result: Json, data: Data, lang: Lang): Eventually<Aftermath<State>>;
    hear(state: State, text: string, data: Data, lang: Lang): Eventually<Heard<State>>;
  };

/** A scenario of a plugin, made by {@link defineScenario}, to be exported in `scenarios`. */
export type ScenarioPlugin = Made<'scenarios'> & { readonly scenario: AnyScenario; readonly dataset: string };

/**
 * Makes a scenario that festeval can play, grade and report like its own. What is left out: the stage is a
 * `conversation`, nothing happens after a call, only checks count in `score` (with rubrics, these count a fifth), and
 * usefulness is that the task was done. Throws nothing: what is wrong is told with file and field when the plugin is
 * loaded (exit 2).
 */
export function defineScenario<State, Data, Row extends z.ZodObject = z.ZodObject>(
  definition: ScenarioDefinition<State, Data, Row>,
): ScenarioPlugin {
  // Nothing to fill in: the check at load says what is wrong.
  if (!isObject(definition)) return { ...made('scenarios'), scenario: definition, dataset: NO_DATASET };
  const { dataset, title, tools, criteria, ...own } = definition;
  const hasRubrics = isList(criteria) && criteria.some((one) => isObject(one) && one.kind === 'rubric');
  const scenario = {
    stage: { kind: 'conversation' as const },
    weights: hasRubrics ? { checks: 0.8, rubrics: 0.2 } : { checks: 1, rubrics: 0 },
    usefulness: [usefulOnceDone<State, Data>()],
    decisions: [],
    phrases: () => [],
    after: (state: State) => ({ state, notices: [] }),
    ...own,
    title: inBoth(title),
    tools: eachOf(tools, (tool): AnyTool & ToolDefinition<State, Data> => ({
      area: 'world',
      minutes: 0,
      ...tool,
      description: inBoth(tool.description),
    })),
    criteria: eachOf(criteria, (criterion) => ({
      learnable: ['prompt'],
      ...criterion,
      title: inBoth(criterion.title),
    })),
  };
  return { ...made('scenarios'), scenario, dataset: dataset ?? csvOf(definition.id) };
}

/**
 * Gives the tools of one scenario their types: `const tool = toolsOf<State, Data>()`, then
 * `tool({ name, args: z.object({...}), step: (state, args) => ... })` knows what `args` holds.
 */
export function toolsOf<State, Data>() {
  return <Args>(definition: ToolDefinition<State, Data, Args>): ToolDefinition<State, Data> => definition;
}

function usefulOnceDone<State, Data>(): UsefulnessPart<State, Data> {
  return { id: 'done', weight: 1, from: 'state', of: () => 1 };
}

const NO_DATASET = 'none';

function csvOf(id: unknown): string {
  return typeof id === 'string' ? `${id}.csv` : NO_DATASET;
}

/** A list's things, each changed. What is no list, or no thing, is left as it is for the check at load. */
function eachOf<From extends object, To>(list: readonly From[], change: (one: From) => To): readonly To[] {
  if (!isList(list)) return list;
  return list.map((one) => (isObject(one) ? change(one) : one));
}

/** Whoever writes without types may give anything. */
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function inBoth(words: Words): Bilingual {
  return typeof words === 'string' ? { zh: words, en: words } : words;
}
