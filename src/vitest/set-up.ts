import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pluginDataset } from '../commands/catalogue.js';
import { setUp, type Setup } from '../commands/eval-setup.js';
import { FestevalError } from '../core/errors.js';
import type { suiteSchema } from '../core/suite.js';
import { resolveSuite, type SuiteFile } from '../io/suite.js';
import type { z } from 'zod';
import { bring, type Named } from './brought.js';
import type { ExpectScenarioOptions } from './options.js';

/** What errors name in the place of a suite's file. */
const none: SuiteFile = { file: 'expectScenario', values: {}, place: () => ({ line: 1, column: 1 }) };

/**
 * What a test asks for, as a suite that can be played. Throws a FestevalError with whatever is wrong: an unknown name, a
 * case that is not there, a limit that makes no sense.
 */
export async function setUpTest(options: ExpectScenarioOptions): Promise<Setup> {
  const named = await bring(options);
  const suite = resolveSuite(none, {
    ...{ name: 'vitest', scenarios: [named.scenario], backends: [named.backend] },
    assistants: [named.assistant],
    datasets: datasetsOf(options, named),
    ...playedAs(options),
  });
  return setUp(suite.name, suite, named.catalogue);
}

function playedAs(options: ExpectScenarioOptions): Partial<z.input<typeof suiteSchema>> {
  const { cases, judges, limit, split, lang, trials, seed, minJudges, allowSelfJudge, cassette } = options;
  const { limits, concurrency, maxTokens, maxCost, deadline } = options;
  return {
    ...{ limit, split, lang, trials, seed, minJudges, allowSelfJudge, cassette },
    ...{ limits, concurrency, maxTokens, maxCost, deadline },
    cases: cases === undefined ? undefined : [...cases],
    judges: judges === undefined ? undefined : [...judges],
  };
}

function datasetsOf({ scenario, dataset }: ExpectScenarioOptions, named: Named): Record<string, string> {
  if (dataset !== undefined) {
    return { [named.scenario]: dataset instanceof URL ? fileURLToPath(dataset) : dataset };
  }
  const beside = pluginDataset(named.catalogue.extensions, named.scenario);
  if (typeof scenario === 'string' || beside === null || existsSync(beside)) return {};
  throw new FestevalError(
    `expectScenario: the scenario "${named.scenario}" was given as a value, and its cases are not in ${beside}. ` +
      `Say where they are: dataset: new URL('./${beside}', import.meta.url)`,
  );
}
