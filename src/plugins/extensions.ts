import { FestevalError } from '../core/errors.js';
import type { AnyScenario } from '../core/scenario.js';
import type { AssistantDefinition } from './assistant.js';
import type { BackendDefinition } from './backend.js';
import type { BotDefinition } from './bot.js';
import type { JudgeDefinition } from './judge.js';

/** Where a part came from: its plugin's file, and the hash of all of the plugin's own code. */
export type Origin = { readonly file: string; readonly sha256: string };
export type From<T> = { readonly value: T; readonly origin: Origin };

/** All that plugins bring to a run. */
export type Extensions = {
  readonly plugins: readonly Origin[];
  readonly scenarios: readonly From<{ readonly scenario: AnyScenario; readonly dataset: string }>[];
  readonly backends: readonly From<BackendDefinition<unknown>>[];
  readonly assistants: readonly From<AssistantDefinition>[];
  readonly judges: readonly From<JudgeDefinition>[];
  readonly bots: readonly From<BotDefinition<unknown>>[];
};

export const noExtensions: Extensions = {
  ...{ plugins: [], scenarios: [], backends: [], assistants: [], judges: [], bots: [] },
};

/** Names that festeval has already, by part. */
export type Taken = Readonly<Record<Exclude<keyof Extensions, 'plugins'>, readonly string[]>>;

/** Several plugins' parts together. Throws a FestevalError (exit 2) where two parts, or one and festeval's own, share a name. */
export function joined(all: readonly Extensions[], taken: Taken): Extensions {
  const extensions = {
    plugins: all.flatMap(({ plugins }) => plugins),
    scenarios: all.flatMap(({ scenarios }) => scenarios),
    backends: all.flatMap(({ backends }) => backends),
    assistants: all.flatMap(({ assistants }) => assistants),
    judges: all.flatMap(({ judges }) => judges),
    bots: all.flatMap(({ bots }) => bots),
  };
  const { scenarios, backends, assistants, judges, bots } = extensions;
  refuseTwins('scenario', taken.scenarios, scenarios.map(named(({ scenario }) => scenario.id)));
  refuseTwins('backend kind', taken.backends, backends.map(named(({ kind }) => kind)));
  refuseTwins('assistant', taken.assistants, assistants.map(named(({ id }) => id)));
  refuseTwins('judge', taken.judges, judges.map(named(({ id }) => id)));
  refuseTwins('bot', taken.bots, bots.map(named(({ id }) => id)));
  return extensions;
}

type Named = { readonly name: string; readonly file: string };
const named =
  <T>(nameOf: (value: T) => string) =>
  ({ value, origin }: From<T>): Named => ({ name: nameOf(value), file: origin.file });

function refuseTwins(what: string, taken: readonly string[], brought: readonly Named[]): void {
  for (const [at, { name, file }] of brought.entries()) {
    const first = brought.slice(0, at).find((other) => other.name === name);
    if (first === undefined && !taken.includes(name)) continue;
    const owner = first === undefined ? 'festeval itself' : first.file;
    throw new FestevalError(
      `${file}: the ${what} "${name}" is there already, from ${owner}; call it otherwise.`,
    );
  }
}
