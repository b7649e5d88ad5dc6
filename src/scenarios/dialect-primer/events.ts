import type { Json } from '../../core/json.js';
import type { Lang } from '../../core/lang.js';
import type { Aftermath } from '../../core/scenario.js';
import { isRefusal } from '../../core/tool.js';
import type { DialectData } from './data.js';
import { correctionOf } from './opening.js';
import type { DialectState } from './state.js';

/** Whoever looked at any of these has begun to work for the wrong place. */
const BEGINNINGS: ReadonlySet<string> = new Set(['sheet', 'gifts', 'next_attempt']);

/** Lets the user correct the hometown, after the first look into a sheet (or the shop, or the drill). */
export function afterCall(
  state: DialectState,
  tool: string,
  result: Json,
  data: DialectData,
  lang: Lang,
): Aftermath<DialectState> {
  const { region, said_region } = data;
  const { world } = state;
  const due = said_region !== region && !world.public.corrected && BEGINNINGS.has(tool) && !isRefusal(result);
  if (!due) return { state, notices: [] };
  return {
    state: { ...state, world: { ...world, public: { ...world.public, corrected: true } } },
    notices: [{ name: 'hometown', data: { region }, say: correctionOf(data, region, lang) }],
  };
}
