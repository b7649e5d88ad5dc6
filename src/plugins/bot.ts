import type { z } from 'zod';
import type { Script, View } from '../core/policy.js';
import type { Random } from '../core/random.js';
import { made, type Made } from './interface.js';

/** What a bot of a plugin plays one trial with: what it may see, its settings, and seeded chance. */
export type BotTrial<Settings> = {
  /** What it may see of the case: no more than a model is shown. */
  readonly view: View;
  readonly settings: Settings;
  /** Numbers in [0, 1), the same for the same run seed, case and trial. */
  readonly random: Random;
};

/** A bot as a plugin writes it: its id, what can be set, and what it does in a trial. */
export type BotDefinition<Settings> = {
  /** The name after `bot:`. */
  readonly id: string;
  /** What may be set after `#`; every key needs a default. Leave it out for none. */
  readonly settings?: z.ZodObject & z.ZodType<Settings>;
  /** Its behaviour in one trial: a generator that yields actions and is handed what came of them. */
  play(trial: BotTrial<Settings>): Script;
};

/** A bot of a plugin, made by {@link defineBot}, to be exported in `bots`. */
export type BotPlugin = Made<'bots'> & { readonly bot: BotDefinition<unknown> };

/**
 * Makes a reference bot: `--backend bot:ID`. It plays every scenario whose tools it knows, usually its plugin's own.
 * What it throws breaks the trial by `harness`.
 */
export function defineBot<Settings = Readonly<Record<string, never>>>(
  bot: BotDefinition<Settings>,
): BotPlugin {
  return { ...made('bots'), bot };
}
