import { z } from 'zod';
import { FestevalError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import type { Script, View } from '../core/policy.js';
import { hash32, seededRandom, type Random } from '../core/random.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Subject } from '../core/subject.js';
import type { BotDefinition } from '../plugins/bot.js';
import type { From } from '../plugins/extensions.js';
import { describeSettings } from './describe.js';
import { listAllBot, stuffingBot } from './list-all.js';
import { randomBot } from './random.js';
import { echoBot, nullBot, promoBot, type Mode } from './simple.js';

export type BotSettings = Readonly<Record<string, string | number | boolean>>;
/** The part of a backend spec that a bot needs. */
export type BotSpec = { readonly model: string; readonly settings: BotSettings; readonly alias?: string };

/** All that a bot may draw on in one trial. */
type Trial = {
  readonly view: View;
  readonly scenario: AnyScenario;
  readonly random: Random;
  /** A number in [0, 1) of this trial and this name alone, the same for every setting. */
  readonly chance: (name: string) => number;
};
type Bot = { readonly settings: BotSettings; readonly play: (trial: Trial) => Script };
type Maker = {
  /** Its settings in words. */
  readonly settings: string;
  /** Checks settings and makes the bot. Throws a FestevalError that names the setting and what fits. */
  readonly make: (model: string, given: BotSettings) => Bot;
};

function bot<S extends BotSettings>(
  schema: z.ZodObject & z.ZodType<S>,
  play: (trial: Trial, settings: S) => Script,
): Maker {
  const make: Maker['make'] = (model, given) => {
    checkKeys(model, Object.keys(given), Object.keys(schema.shape));
    const parsed = schema.safeParse(given);
    if (parsed.success) return { settings: parsed.data, play: (trial) => play(trial, parsed.data) };
    const [issue] = parsed.error.issues;
    throw new FestevalError(`bot "${model}": ${settingFault(issue, given)}`);
  };
  return { settings: describeSettings(schema), make };
}

function settingFault(issue: z.core.$ZodIssue | undefined, given: BotSettings): string {
  const message = issue?.message ?? 'not valid';
  const [key] = issue?.path ?? [];
  if (typeof key !== 'string') return `settings: ${message}`;
  const found = given[key];
  if (found === undefined) return `setting "${key}" has no default, and none was given; add #${key}=VALUE`;
  return `setting "${key}": ${message}, found ${JSON.stringify(found)}`;
}

function checkKeys(model: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const offer = known.length === 0 ? 'it has none' : `settings: ${known.join(', ')}`;
  throw new FestevalError(
    `bot "${model}": unknown setting "${unknown}"${didYouMean(unknown, known)} (${offer})`,
  );
}

const modes = z.enum(['mute', 'formal']);
const withMode = (usual: Mode) => z.strictObject({ mode: modes.default(usual) });
const noSettings = z.strictObject({});

/** The reference bots. A bot of two strengths plays the first its schema names unless told otherwise. */
const makers: Readonly<Record<string, Maker>> = {
  oracle: bot(noSettings, ({ view, scenario }) => scenario.oracle(view, () => false)),
  noisy: bot(
    z.strictObject({ p: z.number().min(0).max(1).default(0.3) }),
    ({ view, scenario, chance }, { p }) => scenario.oracle(view, (decision) => chance(decision) < p),
  ),
  null: bot(withMode('mute'), ({ view, random }, { mode }) => nullBot(view, mode, random)),
  echo: bot(withMode('mute'), ({ view, random }, { mode }) => echoBot(view, mode, random)),
  promo: bot(withMode('mute'), ({ view, random }, { mode }) => promoBot(view, mode, random)),
  'list-all': bot(withMode('formal'), ({ view, random }, { mode }) => listAllBot(view, mode, random)),
  stuffing: bot(withMode('formal'), ({ view, scenario, random }, { mode }) =>
    stuffingBot(view, mode, random, scenario.phrases(view)),
  ),
  random: bot(noSettings, ({ view, random }) => randomBot(view, random)),
};

export const botNames: readonly string[] = Object.keys(makers);

/** `bot:noisy#p=0..1 (0.3)`: every bot with what can be set, defaults in brackets. */
export const botForms: readonly string[] = Object.entries(makers).map(([name, { settings }]) =>
  settings === '' ? `bot:${name}` : `bot:${name}#${settings}`,
);

/**
 * A reference bot as a subject. `model` is its name, settings are `p` (noisy, in [0, 1]) and `mode`
 * (mute or formal). It finds its scenario by the view's id, so every scenario it will meet must be given.
 * `runSeed` is the suite's: another one draws other mistakes; `brought` are plugins' bots.
 * Throws a FestevalError that names the nearest bot, or the setting and what fits.
 */
export function createBot(
  { model, settings, alias }: BotSpec,
  scenarios: readonly AnyScenario[],
  runSeed = 1,
  brought: readonly From<BotDefinition<unknown>>[] = [],
): Subject {
  const made = makerOf(model, brought).make(model, settings);
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  return {
    kind: 'bot',
    name: alias ?? nameOf(model, settings),
    spec: nameOf(model, settings),
    settings: made.settings,
    policy: (view, seed, k) =>
      made.play(
        trialOf(view, byId, `${String(runSeed)}/${model}/${view.scenario}/${String(seed)}/${String(k)}`),
      ),
  };
}

function makerOf(model: string, brought: readonly From<BotDefinition<unknown>>[]): Maker {
  const own = Object.hasOwn(makers, model) ? makers[model] : undefined;
  if (own !== undefined) return own;
  const found = brought.find(({ value }) => value.id === model);
  if (found !== undefined) return pluginBot(found);
  const known = [...botNames, ...brought.map(({ value }) => value.id)];
  throw new FestevalError(
    `There is no bot "${model}"${didYouMean(model, known)} (bots: ${known.join(', ')})`,
  );
}

/** The hash of its plugin belongs to what a bot is. */
function pluginBot({ value, origin }: From<BotDefinition<unknown>>): Maker {
  const maker = bot(value.settings ?? noSettings, ({ view, random }, settings) =>
    value.play({ view, random, settings }),
  );
  return {
    settings: maker.settings,
    make(model, given) {
      const made = maker.make(model, given);
      return { ...made, settings: { ...made.settings, plugin: origin.sha256 } };
    },
  };
}

function trialOf(view: View, scenarios: ReadonlyMap<string, AnyScenario>, key: string): Trial {
  const scenario = scenarios.get(view.scenario);
  if (scenario === undefined) throw new Error(`bots: no scenario "${view.scenario}" was given to createBot`);
  return { view, scenario, random: seededRandom(key), chance: (name) => hash32(`${key}/${name}`) / 2 ** 32 };
}

/** `bot:noisy#p=0.3`: settings belong to a bot's name, for they make it another bot. */
function nameOf(model: string, settings: BotSettings): string {
  const given = Object.entries(settings).map(([key, value]) => `${key}=${String(value)}`);
  return given.length === 0 ? `bot:${model}` : `bot:${model}#${given.join(',')}`;
}
