import { z } from 'zod';
import type { Action, Observation, Script } from '../core/policy.js';
import type { BotDefinition } from './bot.js';
import { attempt, faultOf, why, type Guard } from './fault.js';
import { jsonFault } from './seal.js';

type Where = Pick<Guard, 'where'>;

const actionSchema: z.ZodType<Action> = z.strictObject({
  text: z.string().optional(),
  calls: z.array(z.strictObject({ name: z.string(), args: z.json() })).optional(),
});

/** A plugin's script as the engine plays it: what it throws, and what it yields that is no action, is told as its fault. */
export function* guardedScript(guard: Where, name: string, make: () => unknown): Script {
  const script = attempt(guard, name, make);
  if (!isScript(script))
    throw faultOf(guard, name, 'gave no generator; write it as a function* that yields actions');
  // What a generator is handed first goes nowhere.
  let heard: Observation = { results: [], said: [] };
  for (;;) {
    const said = heard;
    const step = attempt(guard, name, () => script.next(said));
    if (step.done === true) return;
    heard = yield actionIn(step.value, (fault) => faultOf(guard, name, fault));
  }
}

function actionIn(value: unknown, fault: (text: string) => Error): Action {
  // Before its schema, which follows a circle without end.
  const open = typeof value === 'object' ? jsonFault(value) : null;
  if (open !== null) throw fault(`yielded something that is no plain JSON, at ${open}`);
  const action = actionSchema.safeParse(value);
  if (action.success) return action.data;
  throw fault(`yielded no action { text?, calls? }: ${why(action.error)}`);
}

function isScript(value: unknown): value is Generator<unknown, unknown, Observation> {
  return typeof value === 'object' && value !== null && 'next' in value && Symbol.iterator in value;
}

/** A plugin's bot as the engine plays it. */
export function guardedBot(bot: BotDefinition<unknown>, where: string): BotDefinition<unknown> {
  const guard = { where: `${where}, bot "${bot.id}"` };
  return { ...bot, play: (trial) => guardedScript(guard, 'play', () => bot.play(trial)) };
}
