import type { Json } from '../../core/json.js';
import type { Lang } from '../../core/lang.js';
import type { Aftermath } from '../../core/scenario.js';
import { isRefusal } from '../../core/tool.js';
import type { RelativesData } from './data.js';
import type { RelativesState } from './state.js';
import { changeText } from './user-facts.js';

/** In `coach` the user changes their mind after so many accepted calls: what they said before was read by then. */
const CALLS_BEFORE_CHANGE = 2;

/** Any call opens the table; once the talk is under way the user may change their mind. */
export function afterCall(
  before: RelativesState,
  tool: string,
  result: Json,
  data: RelativesData,
  lang: Lang,
): Aftermath<RelativesState> {
  const counted = isRefusal(result) || tool === 'finish' ? before.calls : before.calls + 1;
  const state = { ...before, begun: true, calls: counted };
  const { change } = data;
  if (change === null || state.changed !== null || state.delivery !== null || !isDue(state, data)) {
    return { state, notices: [] };
  }
  const notice = { name: 'change', data: change, say: changeText(change, lang) };
  return { state: { ...state, changed: state.table.replies.length }, notices: [notice] };
}

/** In `play` after the first reply; in `coach` after the first calls. */
function isDue({ table, calls }: RelativesState, { mode }: RelativesData): boolean {
  return mode === 'play' ? table.replies.length >= 1 : calls >= CALLS_BEFORE_CHANGE;
}
