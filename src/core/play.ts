import { z } from 'zod';
import { zhCN } from 'zod/locales';
import type { Case } from './case.js';
import type { ToolCall } from './chat.js';
import type { Json } from './json.js';
import type { Bilingual } from './lang.js';
import type { AnyScenario, FinishStatus, WorldNotice } from './scenario.js';
import { isRefusal, refusal, type Tool } from './tool.js';
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
 * then not made but handed back, its reading and asking goes on.
 */
export function applyCall(
  scenario: AnyScenario,
  played: Case,
  state: unknown,
  call: ToolCall,
  interrupted = false,
): Stepped {
  if (played.scenario !== scenario.id) {
    throw new Error(`A case of ${played.scenario} was handed to ${scenario.id}.`);
  }
  const tool = scenario.tools.find(({ name }) => name === call.name);
  if (interrupted && (tool?.kind === 'act' || tool?.kind === 'finish')) return handedBack(state, played);
  const { state: stepped, result } = stepTool(tool, scenario, played, state, call);
  const after = scenario.after(stepped, call.name, result, played.data, played.lang);
  const ok = !isRefusal(result);
  const finish = tool?.kind !== 'finish' ? 'open' : ok ? 'accepted' : 'invalid';
  return { state: after.state, result, ok, finish, notices: after.notices };
}

function handedBack(state: unknown, { lang }: Case): Stepped {
  const text: Bilingual = {
    zh: '用户插话了，这个调用没有执行。请先看用户的话，再决定。',
    en: 'The user broke in; this call was not made. Read what they say, then decide.',
  };
  return { state, result: refusal('interrupted', text[lang]), ok: false, finish: 'open', notices: [] };
}

function stepTool(
  tool: Tool<unknown, unknown> | undefined,
  scenario: AnyScenario,
  { lang, data }: Case,
  state: unknown,
  call: ToolCall,
): { state: unknown; result: Json } {
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
  const args = tool.args.safeParse(call.args, lang === 'zh' ? { error: inChinese } : undefined);
  if (args.success) return tool.step(state, args.data, data);
  const field = args.error.issues[0]?.path.join('.');
  return { state, result: refusal('invalid_arguments', z.prettifyError(args.error), field) };
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

/**
 * Applies the calls of one message, one after another in the order they were written: run side by side
 * they would race for the same seats and money. Ends early at an accepted `finish`, at the third invalid
 * one, and at the limit on calls.
 */
export function applyCalls(
  scenario: AnyScenario,
  played: Case,
  before: { readonly state: unknown; readonly spent: CallsSpent },
  calls: readonly ToolCall[],
  limit: number,
): Acted {
  const steps: { readonly call: ToolCall; readonly stepped: Stepped }[] = [];
  let { state } = before;
  let { toolCalls, invalidFinishes } = before.spent;
  let stop: StopReason | null = null;
  for (const call of calls) {
    if (stop === null && toolCalls >= limit) stop = 'tool-limit';
    if (stop !== null) break;
    const interrupted = steps.some(({ stepped }) => breaksIn(stepped));
    const stepped = applyCall(scenario, played, state, call, interrupted);
    steps.push({ call, stepped });
    state = stepped.state;
    toolCalls += 1;
    if (stepped.finish === 'invalid') invalidFinishes += 1;
    if (stepped.finish === 'accepted') stop = 'done';
    else if (invalidFinishes >= INVALID_FINISHES) stop = 'invalid-finish';
  }
  return { state, steps, spent: { toolCalls, invalidFinishes }, stop };
}
