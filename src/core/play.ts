import { z } from 'zod';
import { zhCN } from 'zod/locales';
import type { Case } from './case.js';
import type { ToolCall } from './chat.js';
import { isJsonObject, type Json, type JsonObject } from './json.js';
import { keepFor } from './keep.js';
import type { Bilingual, Lang } from './lang.js';
import { eventually, type Eventually } from './eventually.js';
import type { AnyScenario, FinishStatus, PlainScenario, WorldNotice } from './scenario.js';
import { isRefusal, refusal, type AnyTool, type StepResult } from './tool.js';
import type { StopReason } from './transcript.js';

/** What one call did: the new state, what the caller is told, and what happened beside it. */
export type Stepped = {
  readonly state: unknown;
  readonly result: Json;
  readonly ok: boolean;
  readonly finish: FinishStatus;
  readonly notices: readonly WorldNotice[];
};

/** True where the user broke in: what the subject had in mind to do was decided before it knew. */
export const breaksIn = ({ notices }: Stepped): boolean => notices.some(({ say }) => say !== undefined);

/**
 * Applies one call to a state: the only way a subject acts on a world, in play as in replay.
 * `interrupted`: the user has broken in since the message was written; its calls that act or finish are
 * then not made but handed back, its reading and asking goes on. At once, unless a plugin's world takes its time.
 */
export function applyCall(
  scenario: PlainScenario,
  played: Case,
  state: unknown,
  call: ToolCall,
  interrupted?: boolean,
): Stepped;
export function applyCall(
  scenario: AnyScenario,
  played: Case,
  state: unknown,
  call: ToolCall,
  interrupted?: boolean,
): Eventually<Stepped>;
export function applyCall(
  scenario: AnyScenario,
  played: Case,
  state: unknown,
  call: ToolCall,
  interrupted = false,
): Eventually<Stepped> {
  if (played.scenario !== scenario.id) {
    throw new Error(`A case of ${played.scenario} was handed to ${scenario.id}.`);
  }
  const tool = scenario.tools.find(({ name }) => name === call.name);
  if (interrupted && (tool?.kind === 'act' || tool?.kind === 'finish')) return handedBack(state, played);
  const { data, lang } = played;
  return eventually(stepTool(tool, scenario, played, state, call), ({ state: stepped, result }) =>
    eventually(scenario.after(stepped, call.name, result, data, lang), (after) => {
      const ok = !isRefusal(result);
      const finish = tool?.kind !== 'finish' ? 'open' : ok ? 'accepted' : 'invalid';
      return { state: after.state, result, ok, finish, notices: after.notices };
    }),
  );
}

function handedBack(state: unknown, { lang }: Case): Stepped {
  const text: Bilingual = {
    zh: '用户插话了，这个调用没有执行。请先看用户的话，再决定。',
    en: 'The user broke in; this call was not made. Read what they say, then decide.',
  };
  return { state, result: refusal('interrupted', text[lang]), ok: false, finish: 'open', notices: [] };
}

function stepTool(
  tool: AnyTool | undefined,
  scenario: AnyScenario,
  { lang, data }: Case,
  state: unknown,
  call: ToolCall,
): Eventually<StepResult<unknown>> {
  if (tool === undefined) {
    const names = scenario.tools.map(({ name }) => name).join(', ');
    const text: Bilingual = {
      zh: `没有叫“${call.name}”的工具。可用的有：${names}。`,
      en: `There is no tool "${call.name}". Tools: ${names}.`,
    };
    return { state, result: refusal('unknown_tool', text[lang]) };
  }
  if ('malformed' in call) {
    const text: Bilingual = {
      zh: `参数必须是一个 JSON 对象：${call.problem}`,
      en: `Arguments must be one JSON object: ${call.problem}`,
    };
    return { state, result: refusal('malformed_arguments', text[lang]) };
  }
  const args = parseArgs(tool.args, call.args, lang);
  if (args.success) return tool.step(state, args.data, data, lang);
  const field = args.error.issues[0]?.path.join('.');
  return { state, result: refusal('invalid_arguments', z.prettifyError(args.error), field) };
}

/** Arguments as a schema reads them. What is flat is kept for its call, which is made again when the trial is graded. */
function parseArgs(schema: AnyTool['args'], args: Json, lang: Lang): z.ZodSafeParseResult<unknown> {
  const kept = flatReads(schema);
  const known = isJsonObject(args) ? kept.get(args) : undefined;
  if (known !== undefined) return { success: true, data: { ...known } };
  const read = schema.safeParse(args, lang === 'zh' ? { error: inChinese } : undefined);
  if (isJsonObject(args) && isFlat(read.data)) kept.set(args, { ...read.data });
  return read;
}

const flatReads = keepFor((_schema: AnyTool['args']) => new WeakMap<JsonObject, object>());

/** Whether a copy of a value is as good as the value, whatever a tool does to it. */
function isFlat(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every((item) => typeof item !== 'object' && typeof item !== 'function');
}

const inChinese = zhCN().localeError;

/** Finish calls with an invalid payload that end a trial. */
const INVALID_FINISHES = 3;

/** What a trial's calls have used up so far. */
export type CallsSpent = { readonly toolCalls: number; readonly invalidFinishes: number };

export type Acted = {
  readonly state: unknown;
  readonly steps: readonly { readonly call: ToolCall; readonly stepped: Stepped }[];
  readonly spent: CallsSpent;
  readonly stop: StopReason | null;
};

type Before = { readonly state: unknown; readonly spent: CallsSpent };

/**
 * Applies the calls of one message, one after another in the order they were written: run side by side
 * they would race for the same seats and money. Ends early at an accepted `finish`, at the third invalid
 * one, and at the limit on calls.
 */
export function applyCalls(
  scenario: PlainScenario,
  played: Case,
  before: Before,
  calls: readonly ToolCall[],
  limit: number,
): Acted;
export function applyCalls(
  scenario: AnyScenario,
  played: Case,
  before: Before,
  calls: readonly ToolCall[],
  limit: number,
): Eventually<Acted>;
export function applyCalls(
  scenario: AnyScenario,
  played: Case,
  { state, spent }: Before,
  calls: readonly ToolCall[],
  limit: number,
): Eventually<Acted> {
  const from = (acted: Acted, at: number): Eventually<Acted> => {
    const call = calls[at];
    if (call === undefined || acted.stop !== null) return acted;
    if (acted.spent.toolCalls >= limit) return { ...acted, stop: 'tool-limit' };
    const interrupted = acted.steps.some(({ stepped }) => breaksIn(stepped));
    return eventually(applyCall(scenario, played, acted.state, call, interrupted), (stepped) =>
      from(withStep(acted, call, stepped), at + 1),
    );
  };
  return from({ state, steps: [], spent, stop: null }, 0);
}

function withStep({ steps, spent }: Acted, call: ToolCall, stepped: Stepped): Acted {
  const invalidFinishes = spent.invalidFinishes + (stepped.finish === 'invalid' ? 1 : 0);
  return {
    state: stepped.state,
    steps: [...steps, { call, stepped }],
    spent: { toolCalls: spent.toolCalls + 1, invalidFinishes },
    stop: stopAfter(stepped.finish, invalidFinishes),
  };
}

function stopAfter(finish: FinishStatus, invalidFinishes: number): StopReason | null {
  if (finish === 'accepted') return 'done';
  return invalidFinishes >= INVALID_FINISHES ? 'invalid-finish' : null;
}
