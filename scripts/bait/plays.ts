import { join } from 'node:path';
import { langs } from '../../src/core/lang.js';
import { viewOf } from '../../src/core/view.js';
import { loadDatasets } from '../../src/io/datasets.js';
import { loadScenarios } from '../../src/scenarios/index.js';
import { drive } from '../../test/support/drive.js';

const scenarios = await loadScenarios();

/** What the reference solutions say and deliver on every shipped case, in both languages: none of it baits. */
export function plays(root: string): string[] {
  const loaded = loadDatasets(join(root, 'datasets'), scenarios);
  if (!('cases' in loaded)) throw new Error('plays: the datasets cannot be read');
  return scenarios.flatMap((scenario) =>
    loaded.cases
      .filter((one) => one.scenario === scenario.id)
      .flatMap((one) => langs.map((lang) => ({ ...one, lang })))
      .flatMap((played) => {
        const script = scenario.oracle(viewOf(scenario, played), () => false);
        return stringsOf(drive(scenario, played, script).transcript.events);
      }),
  );
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
