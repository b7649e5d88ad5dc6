import { FestevalError } from '../../core/errors.js';
import type { JsonObject } from '../../core/json.js';
import { didYouMean } from '../../core/nearest.js';
import type { Seat } from '../seat.js';
import { askScript } from './bot.js';
import { enterGraph } from './graph.js';
import type { AssistantDefinition } from '../../plugins/assistant.js';
import { seatOfPlugin } from './brought.js';
import { planWords } from './plan-words.js';
import { planSeat } from './plan.js';
import { askModel } from './react.js';
import { teamSeat } from './team.js';
import { teamWords } from './team-words.js';
import { graphWays, type GraphWay } from '../way.js';

/** Every assistant by its id: one line each. LangChain's own is loaded where it is used: it is half of our start. */
const seats: Readonly<Record<string, (way: GraphWay) => Seat>> = {
  react: () => askModel,
  plan: planSeat,
  team: teamSeat,
  agent: () => async (state, config) => (await import('./agent.js')).runAgent(state, config),
};

/** What some assistants tell their model beside the scenario's prompt. */
const instructions: Readonly<Record<string, JsonObject>> = { plan: planWords, team: teamWords };

export const instructionsOf = (id: string): JsonObject | undefined => instructions[id];

/** The seats of subjects that bring what an assistant is, which are not offered to users. */
const filled: Readonly<Record<string, Seat>> = { bot: askScript, graph: enterGraph };

export const assistantIds: readonly string[] = Object.keys(seats);

/**
 * What fills a stage's `subject` node; `brought` are plugins' assistants, `way` is how a graph of its own is run. Throws a
 * FestevalError that names the nearest one.
 */
export function seatOf(
  id: string,
  brought: readonly AssistantDefinition[] = [],
  way: GraphWay = graphWays.thinned,
): Seat {
  const own = Object.hasOwn(filled, id) ? filled[id] : undefined;
  if (own !== undefined) return own;
  const plugin = brought.find((one) => one.id === id);
  if (plugin !== undefined) return seatOfPlugin(plugin);
  const seat = Object.hasOwn(seats, id) ? seats[id] : undefined;
  if (seat !== undefined) return seat(way);
  throw new FestevalError(
    `Unknown assistant "${id}"${didYouMean(id, assistantIds)} (assistants: ${assistantIds.join(', ')})`,
  );
}
