import { z } from 'zod';
import type { Clock } from '../core/clock.js';
import { orAborted } from '../core/abort.js';
import type { Criterion } from '../core/criterion.js';
import { eventually, type Eventually } from '../core/eventually.js';
import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import type { AnyScenario } from '../core/scenario.js';
import { MOST_SEATS } from '../core/table.js';
import type { AnyTool } from '../core/tool.js';
import { evidenceSchema } from '../core/verdict.js';
import { attempt, faultOf, thrown, why, type Guard } from './fault.js';
import { guardedGenerator } from './guard-generator.js';
import { guardedScript } from './guard-script.js';
import { freezePlain, seal } from './seal.js';

/** What a promise of a plugin's world or user is given to settle. */
const SETTLES_WITHIN_MS = 30_000;

/**
 * A plugin's scenario as the engine plays it. States and data are frozen before they are handed in, what comes back
 * must have the shape that the interface says, and a promise is waited for 30 s at most. Whatever is wrong is one error that
 * names plugin, function and fault: the trial breaks by `harness`, a grading fails, and the run goes on.
 */
export function guarded(scenario: AnyScenario, where: string, clock: Clock): AnyScenario {
  const guard = { where: `${where}, scenario "${scenario.id}"`, clock };
  const { generator, canary } = scenario;
  return {
    ...scenario,
    ...(generator === undefined ? {} : { generator: guardedGenerator(generator, guard) }),
    ...(canary === undefined
      ? {}
      : { canary: (data) => textOrNull.parse(guard, 'canary', () => scenario.canary?.(data)) }),
    prepare: (row) => prepared(guard, () => scenario.prepare(row)),
    start: (data) => state.parse(guard, 'start', () => scenario.start(data)),
    stage: guardedStage(scenario.stage, guard),
    system: (data, lang) => text.parse(guard, 'system', () => scenario.system(data, lang)),
    opening: (data, lang) => text.parse(guard, 'opening', () => scenario.opening(data, lang)),
    tools: scenario.tools.map((tool) => guardedTool(tool, guard)),
    after: (...given) => aftermath.settle(guard, 'after', () => scenario.after(...given)),
    hear: (...given) => heard.settle(guard, 'hear', () => scenario.hear(...given)),
    criteria: scenario.criteria.map((criterion) => guardedCriterion(criterion, guard)),
    oracle: (...given) => guardedScript(guard, 'oracle', () => scenario.oracle(...given)),
    phrases: (view) => texts.parse(guard, 'phrases', () => scenario.phrases(view)),
    usefulness: scenario.usefulness.map((part) =>
      part.from === 'rubric'
        ? part
        : {
            ...part,
            of: (played) => amount.parse(guard, `usefulness "${part.id}"`, () => part.of(played)),
          },
    ),
  };
}

function guardedStage(stage: AnyScenario['stage'], guard: Guard): AnyScenario['stage'] {
  if (stage.kind !== 'rehearsal') return stage;
  const { table } = stage;
  return {
    kind: 'rehearsal',
    table: {
      ...table,
      seats: (...given) => seats.parse(guard, 'table: seats', () => table.seats(...given)),
      next: (...given) => textOrNull.parse(guard, 'table: next', () => table.next(...given)),
      speak: (...given) => spoken.parse(guard, 'table: speak', () => table.speak(...given)),
      persona: (...given) => text.parse(guard, 'table: persona', () => table.persona(...given)),
      refuses: (...given) => textOrNull.parse(guard, 'table: refuses', () => table.refuses(...given)),
    },
  };
}

function guardedTool(tool: AnyTool, guard: Guard): AnyTool {
  return {
    ...tool,
    step: (...given) => stepped.settle(guard, `tool "${tool.name}": step`, () => tool.step(...given)),
  };
}

function guardedCriterion(criterion: Criterion<unknown, unknown>, guard: Guard): Criterion<unknown, unknown> {
  const what = `criterion "${criterion.id}"`;
  const when =
    criterion.applies === undefined
      ? {}
      : {
          applies: (data: unknown) =>
            yesOrNo.parse(guard, `${what}: applies`, () => criterion.applies?.(data)),
        };
  if (criterion.kind === 'rubric') {
    return {
      ...criterion,
      ...when,
      artefact: (played) => text.parse(guard, `${what}: artefact`, () => criterion.artefact(played)),
      facts: (played) => text.parse(guard, `${what}: facts`, () => criterion.facts(played)),
    };
  }
  return {
    ...criterion,
    ...when,
    grade: (played) => finding.parse(guard, `${what}: grade`, () => criterion.grade(played)),
  };
}

/** What a function of a plugin must give, checked at once (`parse`) or once it is there (`settle`). */
function giving<T>(schema: z.ZodType<T>) {
  const check = (guard: Guard, name: string, value: unknown): T => {
    const result = schema.safeParse(value);
    if (!result.success)
      throw faultOf(guard, name, `gave something else than it should: ${why(result.error)}`);
    const open = seal(value);
    if (open !== null) throw faultOf(guard, name, `gave something that is no plain JSON, at ${open}`);
    return result.data;
  };
  return {
    parse: (guard: Guard, name: string, run: () => unknown): T => {
      const value = attempt(guard, name, run);
      if (value instanceof Promise) throw faultOf(guard, name, NO_PROMISE);
      return check(guard, name, value);
    },
    settle: (guard: Guard, name: string, run: () => Eventually<unknown>): Eventually<T> =>
      eventually(kept(guard, name, attempt(guard, name, run)), (value) => check(guard, name, value)),
  };
}

const text = giving(z.string());
const textOrNull = giving(z.string().nullable());
const yesOrNo = giving(z.boolean());
const texts = giving(z.array(z.string()).readonly());
/** Taken into [0, 1] by the engine. */
const amount = giving(z.number());
const finding = giving(
  z.object({ value: z.number().min(0).max(1), evidence: z.array(evidenceSchema).readonly() }),
);
const someState = z.custom<unknown>((value) => value !== undefined, 'expected a state, found none');
const state = giving(someState);
/** What else it holds is looked at where it is sealed, which names the place. */
const json = z.custom<Json>((value) => value !== undefined, 'expected plain JSON, found nothing');
const stepped = giving(z.object({ state: someState, result: json }));
const heard = giving(z.object({ state: someState, reply: z.string().nullable() }));
const seats = giving(
  z
    .array(z.object({ id: z.string(), name: z.string() }))
    .max(MOST_SEATS)
    .readonly(),
);
const move = z.custom<JsonObject>(isJsonObject, 'expected an object');
const line = z.object({ text: z.string(), move });
const spoken = giving(z.object({ state: someState, line }));
const notice = z.object({ name: z.string(), data: json, say: z.string().exactOptional() });
const aftermath = giving(z.object({ state: someState, notices: z.array(notice).readonly() }));

/** What is derived from a row may hold more than JSON, such as a Map; what is plain is frozen. */
function prepared(guard: Guard, run: () => unknown): unknown {
  const value = attempt(guard, 'prepare', run);
  if (value instanceof Promise) throw faultOf(guard, 'prepare', NO_PROMISE);
  freezePlain(value);
  return value;
}

const NO_PROMISE = 'returned a promise; only step, after and hear may';

function kept<T>(guard: Guard, name: string, value: Eventually<T>): Eventually<T> {
  if (!(value instanceof Promise)) return value;
  const seconds = String(SETTLES_WITHIN_MS / 1000);
  const late = faultOf(guard, name, `returned a promise that did not settle within ${seconds} s`);
  const timer = guard.clock.timer(SETTLES_WITHIN_MS, () => late);
  return orAborted(value, timer.signal)
    .catch((error: unknown) => {
      throw error === late ? late : faultOf(guard, name, thrown(error), error);
    })
    .finally(() => {
      timer.clear();
    });
}
