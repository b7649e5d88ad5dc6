import { z } from 'zod';
import type { AnyScenario, WorldNotice } from './scenario.js';
import type { Case } from './case.js';
import type { ToolCall } from './chat.js';
import type { FinishStatus } from './scenario.js';
import type { Json } from './json.js';
import { isRefusal, refusal, type Tool } from './tool.js';

/** What one call did: the new state, what the caller is told, and what happened beside it. */
export type Stepped = {
  readonly state: unknown;
  readonly result: Json;
  readonly ok: boolean;
  readonly finish: FinishStatus;
  readonly notices: readonly WorldNotice[];
};

/** Applies one call to a state: the only way a subject acts on a world, in play as in replay. */
export function applyCall(scenario: AnyScenario, played: Case, state: unknown, call: ToolCall): Stepped {
  const tool = scenario.tools.find(({ name }) => name === call.name);
  const { state: stepped, result } = stepTool(tool, scenario, played, state, call);
  const after = scenario.after(stepped, call.name, result, played.data, played.lang);
  const ok = !isRefusal(result);
  const finish = tool?.kind !== 'finish' ? 'open' : ok ? 'accepted' : 'invalid';
  return { state: after.state, result, ok, finish, notices: after.notices };
}

function stepTool(
  tool: Tool<unknown, unknown> | undefined,
  scenario: AnyScenario,
  played: Case,
  state: unknown,
  call: ToolCall,
): { state: unknown; result: Json } {
  if (tool === undefined) {
    const names = scenario.tools.map(({ name }) => name).join(', ');
    return { state, result: refusal('unknown_tool', `There is no tool "${call.name}". Tools: ${names}.`) };
  }
  if ('malformed' in call) {
    return {
      state,
      result: refusal('malformed_arguments', `Arguments must be one JSON object: ${call.problem}`),
    };
  }
  const args = tool.args.safeParse(call.args);
  if (!args.success)
    return {
      state,
      result: refusal('invalid_arguments', z.prettifyError(args.error), args.error.issues[0]?.path.join('.')),
    };
  return tool.step(state, args.data, played.data);
}
