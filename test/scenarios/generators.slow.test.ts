import { describe, expect, test } from 'vitest';
import { setSchema } from '../../src/core/generator.js';
import type { AnyScenario } from '../../src/core/scenario.js';
import { generateRows } from '../../src/evals/generate/generate-rows.js';
import { datasetText } from '../../src/io/csv-text.js';
import { datasetRows } from '../../src/io/dataset-rows.js';
import { readDataset } from '../../src/io/datasets.js';
import { loadScenarios } from '../../src/scenarios/index.js';
import { mean, scoreBot } from '../support/score-bot.js';

const scenarios = await loadScenarios();

/** A seed that nothing else uses: nobody has looked at these cases. */
const spec = setSchema.parse({ n: 24, seed: 818_181 });

function freshRows(scenario: AnyScenario) {
  const { id, generator } = scenario;
  if (generator === undefined) throw new Error(`${id} has no generator`);
  const shipped = datasetRows(`datasets/${id}.csv`, scenario);
  const steps = [...generateRows({ scenario: id, generator, spec, shipped })];
  const rows = steps.flatMap((step) => (step.kind === 'row' ? [step.row] : []));
  const dev = shipped.filter(({ split }) => split === 'dev').map(({ row }) => row);
  return { rows, dev: dev.flatMap((row) => generator.identities(row)), generator };
}

/** Cases of the others are written by hand. */
const generating = scenarios.filter(({ generator }) => generator !== undefined);

describe.each(generating.map((scenario) => [scenario.id, scenario] as const))(
  'fresh cases of %s',
  (id, scenario) => {
    const { rows, dev, generator } = freshRows(scenario);
    const read = readDataset({ file: `${id}.csv`, text: datasetText(scenario, rows), scenario });
    const cases = 'cases' in read ? read.cases : [];

    test('are all in order, and three of every step in each language', () => {
      expect('problems' in read ? read.problems : []).toEqual([]);
      for (const difficulty of [1, 2, 3, 4]) {
        for (const lang of ['zh', 'en']) {
          const cell = cases.filter((one) => one.difficulty === difficulty && one.lang === lang);
          expect(cell).toHaveLength(3);
        }
      }
    });

    test('are solved in full by the reference solution', async () => {
      for (const one of cases) {
        const { numbers } = await scoreBot('oracle', scenario, one);
        expect([numbers.completion, numbers.done, numbers.score], one.id).toEqual([1, true, 1]);
      }
    });

    test('give next to nothing to whoever does nothing', async () => {
      const all = await Promise.all(cases.map((one) => scoreBot('null', scenario, one)));
      expect(mean(all.map(({ numbers }) => numbers.completion))).toBeLessThanOrEqual(0.05);
      expect(mean(all.map(({ numbers }) => numbers.usefulness ?? 0))).toBeLessThanOrEqual(0.05);
    });

    test('have no name, family or timetable of the shipped dev cases', () => {
      const shared = rows.flatMap((row) => generator.identities(row)).filter((one) => dev.includes(one));
      expect(shared).toEqual([]);
    });
  },
);
