import { z } from 'zod';
import { messageOf } from '../core/errors.js';
import { langs } from '../core/lang.js';
import type { AssistantPlugin } from './assistant.js';
import type { BackendPlugin } from './backend.js';
import type { BotPlugin } from './bot.js';
import { interfaceVersion, type PluginPart } from './interface.js';
import type { JudgePlugin } from './judge.js';
import { faultsOfScenario } from './scenario-faults.js';
import type { ScenarioPlugin } from './scenario.js';

const fn = z.custom<unknown>((value) => typeof value === 'function', 'expected a function');
const zodObject = z.custom<unknown>(
  (value) => isZod(value) && 'shape' in value,
  'expected a z.object({...}) (import { z } from "festeval")',
);
const word = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected a word of lower-case letters, digits and hyphens');
const bilingual = z.object(Object.fromEntries(langs.map((lang) => [lang, z.string()])));

/** As models are told of it: a JSON Schema of an object. A refinement, a pipe or a lazy schema of one is one too. */
const toolArgs = z.unknown().superRefine((value, context) => {
  const message = argsFault(value);
  if (message !== null) context.addIssue({ code: 'custom', message });
});

function argsFault(value: unknown): string | null {
  if (!isZod(value)) return 'expected a zod schema (import { z } from "festeval")';
  try {
    const { type } = z.toJSONSchema(value, { io: 'input' });
    if (type === 'object') return null;
    return `expected a z.object({...}), found one of ${typeof type === 'string' ? type : 'several types'}`;
  } catch (error) {
    return `expected a z.object({...}) that JSON Schema can tell, found one of which zod says: ${messageOf(error)}`;
  }
}

function isZod(value: unknown): value is z.ZodType {
  return typeof value === 'object' && value !== null && '_zod' in value;
}

const tool = z.looseObject({
  name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/, 'expected 1 to 64 letters, digits, "_" and "-"'),
  description: bilingual,
  kind: z.enum(['read', 'act', 'ask', 'finish']),
  area: z.string().min(1),
  minutes: z.number().min(0),
  args: toolArgs,
  step: fn,
});

const common = {
  ...{ id: z.string().min(1), title: bilingual, learnable: z.array(z.string()) },
  applies: fn.optional(),
};
const criterion = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('gate'), ...common, grade: fn }),
  z.looseObject({
    kind: z.literal('check'),
    ...common,
    weight: z.number().positive(),
    needs: z.string().optional(),
    core: z.boolean().optional(),
    grade: fn,
  }),
  z.looseObject({
    kind: z.literal('rubric'),
    ...common,
    question: bilingual,
    anchors: z.array(z.looseObject({ value: z.number().min(0).max(1), text: bilingual })).min(2),
    artefact: fn,
    facts: fn,
  }),
]);

const stage = z.discriminatedUnion(
  'kind',
  [
    z.looseObject({ kind: z.literal('conversation') }),
    z.looseObject({
      kind: z.literal('rehearsal'),
      table: z.looseObject(
        { seats: fn, next: fn, speak: fn, persona: fn, refuses: fn },
        'expected a table { seats, next, speak, persona, refuses }',
      ),
    }),
  ],
  'expected { kind: "conversation" } or { kind: "rehearsal", table }',
);

const share = { id: z.string().min(1), weight: z.number().min(0) };
const usefulnessPart = z.discriminatedUnion(
  'from',
  [
    z.looseObject({ from: z.literal('state'), ...share, of: fn }),
    z.looseObject({ from: z.literal('rubric'), ...share }),
  ],
  'expected { from: "state", of } or { from: "rubric" }',
);

const scenario = z.looseObject({
  id: word,
  version: z.int().min(1),
  title: bilingual,
  stage,
  row: zodObject,
  ...{ prepare: fn, system: fn, opening: fn, start: fn, after: fn, hear: fn, oracle: fn, phrases: fn },
  canary: fn.optional(),
  generator: z
    .looseObject({ version: z.int().min(1), tries: z.int().min(1), draw: fn, traits: fn, identities: fn })
    .optional(),
  tools: z.array(tool).min(1),
  criteria: z.array(criterion).min(1),
  weights: z.object({ checks: z.number().min(0), rubrics: z.number().min(0) }),
  usefulness: z.array(usefulnessPart).min(1),
  decisions: z.array(z.string()).max(5, 'expected at most 5 decisions'),
});

const settings = zodObject.optional();

/** The parts of a plugin: each checked field by field, and then what it was defined as. */
export const partSchemas = {
  scenarios: madeBy<ScenarioPlugin>('scenarios', 'defineScenario', {
    scenario: scenario.superRefine((value, context) => {
      for (const { path, message } of faultsOfScenario(value)) {
        context.addIssue({ code: 'custom', path: [...path], message });
      }
    }),
    dataset: z.string().min(1),
  }),
  backends: madeBy<BackendPlugin>('backends', 'defineBackend', {
    backend: z.looseObject({ kind: word, family: z.string().optional(), settings, create: fn }),
  }),
  assistants: madeBy<AssistantPlugin>('assistants', 'defineAssistant', {
    assistant: z.looseObject({
      id: word,
      instructions: z.record(z.string(), z.json()).optional(),
      respond: fn,
    }),
  }),
  judges: madeBy<JudgePlugin>('judges', 'defineJudge', {
    judge: z.looseObject({
      id: word,
      family: z.string().nullish(),
      version: z.int().min(1),
      concurrency: z.int().min(1).optional(),
      assess: fn,
    }),
  }),
  bots: madeBy<BotPlugin>('bots', 'defineBot', { bot: z.looseObject({ id: word, settings, play: fn }) }),
} as const satisfies Readonly<Record<PluginPart, z.ZodType>>;

function madeBy<T>(part: PluginPart, define: string, fields: z.core.$ZodLooseShape): z.ZodType<T> {
  const marks = z.looseObject({
    part: z.literal(part, `expected something made by ${define}`),
    interfaceVersion: z.literal(
      interfaceVersion,
      `expected a plugin for interface ${String(interfaceVersion)}, which this festeval has`,
    ),
  });
  const shape = z.looseObject(fields);
  return z.custom<T>().superRefine((value, context) => {
    const { error: unmarked } = marks.safeParse(value);
    const issues = (unmarked ?? shape.safeParse(value).error)?.issues ?? [];
    for (const { path, message } of issues) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  });
}
