import { isJsonObject, type Json } from '../core/json.js';
import type { Lang } from '../core/lang.js';
import type { Aftermath } from '../core/scenario.js';
import { isRefusal } from '../core/tool.js';
import type { ToolDefinition } from './scenario.js';

/** A call as a list of expected calls has it: the tool's name and its arguments. */
export type ExpectedCall = { readonly name: string; readonly args: Json };

/** The parts of a scenario that expected calls go through: tools, the first state, and what happens after a call. */
export type SteppedWorld<State, Data> = {
  readonly tools: readonly ToolDefinition<State, Data>[];
  /** The state before the first call. */
  readonly start: State;
  readonly data: Data;
  /** The scenario's own, where something happens after calls. Must not promise its result. */
  after?(state: State, tool: string, result: Json, data: Data, lang: Lang): Aftermath<State>;
  /** Of the words that `step` and `after` make; `en` unless said. */
  readonly lang?: Lang;
};

/**
 * The state that a list of expected calls leads to: made by the same steps that a trial's calls go through, so that an
 * accepted final state need not be written down by hand. For use in `prepare`; see `compareFinalState`.
 *
 * Throws an Error that names the call where a tool is unknown, refuses it or its arguments, or promises its result.
 */
export function stateAfter<State, Data>(
  world: SteppedWorld<State, Data>,
  calls: readonly ExpectedCall[],
): State {
  return calls.reduce((state, call, at) => {
    const fail = (problem: string): Error => new Error(`expected call ${at + 1} (${call.name}): ${problem}`);
    return stepped(world, state, call, fail);
  }, world.start);
}

function stepped<State, Data>(
  world: SteppedWorld<State, Data>,
  state: State,
  call: ExpectedCall,
  fail: (problem: string) => Error,
): State {
  const { tools, data, lang = 'en' } = world;
  const tool = tools.find(({ name }) => name === call.name);
  if (tool === undefined)
    throw fail(`found no such tool, expected one of ${tools.map(({ name }) => name).join(', ')}`);
  const args = tool.args.safeParse(call.args);
  if (!args.success)
    throw fail(args.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  const step = tool.step(state, args.data, data, lang);
  if (step instanceof Promise) throw fail('its step promises a result; expected calls are made at once');
  if (isRefusal(step.result)) throw fail(`the world refuses it: ${messageIn(step.result.error)}`);
  return world.after?.(step.state, call.name, step.result, data, lang).state ?? step.state;
}

function messageIn(error: Json): string {
  return isJsonObject(error) && typeof error.message === 'string' ? error.message : JSON.stringify(error);
}
