import type { Case } from '../core/case.js';
import { FestevalError, formatProblems } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Suite } from '../core/suite.js';
import { selectCases } from '../evals/select-cases.js';
import type { Preparing } from '../io/dataset-row.js';
import { loadDatasets } from '../io/datasets.js';
import { scenarioOf, type Catalogue } from './catalogue.js';
import { datasetsDir } from './place.js';
import type { Sources } from './sources.js';

/** The scenarios of these ids; an unknown one is an error with the nearest names. */
export async function chooseScenarios(
  catalogue: Catalogue,
  ids: readonly string[],
): Promise<readonly AnyScenario[]> {
  return Promise.all([...new Set(ids)].map((id) => scenarioOf(catalogue, id)));
}

/** The shipped cases of scenarios, or those of `sources`. Throws with all that is wrong in the datasets. */
export function loadCases(
  chosen: readonly AnyScenario[],
  sources: Sources = {},
  preparing: Preparing = 'at once',
): readonly Case[] {
  const loaded = loadDatasets(datasetsDir(), chosen, sources, preparing);
  if ('problems' in loaded) throw new FestevalError(formatProblems(loaded.problems));
  return loaded.cases;
}

/** The cases that a suite asks for; none at all, or an unknown id, is an error. */
export function chooseCases(
  chosen: readonly AnyScenario[],
  suite: Suite,
  sources: Sources,
  preparing: Preparing,
): readonly Case[] {
  const all = loadCases(chosen, sources, preparing);
  for (const id of suite.cases ?? []) {
    const known = all.map((one) => one.id);
    if (!known.includes(id)) throw new FestevalError(`Unknown case "${id}"${didYouMean(id, known)}`);
  }
  const cases = chosen.flatMap(({ id }) =>
    selectCases(
      all.filter(({ scenario }) => scenario === id),
      suite,
    ),
  );
  if (cases.length > 0) return cases;
  throw new FestevalError(
    `No case is left to play: of ${String(all.length)} cases none fits split ${suite.split}, lang ${suite.lang}` +
      `${suite.cases === undefined ? '' : ` and ids ${suite.cases.join(', ')}`}.`,
  );
}
