import { setImmediate as nextTurn } from 'node:timers/promises';
import { FestevalError } from '../core/errors.js';
import type { CaseGenerator, SetSpec } from '../core/generator.js';
import type { AnyScenario } from '../core/scenario.js';
import { generateRows } from '../evals/generate/generate-rows.js';
import { createTally, type SetTally } from '../evals/generate/tally.js';
import { headerLine, rowLine } from '../io/csv-text.js';
import { datasetRows } from '../io/dataset-rows.js';
import { growFile, type GrowingFile } from '../io/growing-file.js';
import { onInterrupt } from './interrupt.js';
import { createTicker, rateText } from './progress.js';
import { say } from './say.js';

/** The generator of a scenario. Throws a usage error where it has none. */
export function generatorOf({ id, generator }: AnyScenario): CaseGenerator {
  if (generator !== undefined) return generator;
  throw new FestevalError(`scenario: "${id}" has no generator; its cases are written by hand`);
}

/**
 * Writes a generated set into a file, row by row, telling on stderr how it goes. Null when it was interrupted: then,
 * as after an error, no file is left. Throws a FestevalError (exit 2) where the generator has not so many cases.
 */
export async function makeSet(
  scenario: AnyScenario,
  spec: SetSpec,
  dataset: string,
  path: string,
): Promise<SetTally | null> {
  const shipped = datasetRows(dataset, scenario);
  const job = { scenario: scenario.id, generator: generatorOf(scenario), spec, shipped };
  // Before there is a file: Ctrl-C would leave it behind.
  const interrupt = onInterrupt(() => {
    say('\nStopping; no file is written.');
  });
  try {
    return await fill(growFile(path), job, scenario, interrupt.signal);
  } finally {
    interrupt.release();
  }
}

type Job = Parameters<typeof generateRows>[0];

async function fill(
  file: GrowingFile,
  job: Job,
  scenario: AnyScenario,
  signal: AbortSignal,
): Promise<SetTally | null> {
  try {
    file.write(headerLine(scenario));
    const tally = await writeRows(job, scenario, file, signal);
    if (tally === null) file.drop();
    else file.keep();
    return tally;
  } catch (error) {
    file.drop();
    throw error;
  }
}

async function writeRows(
  job: Job,
  scenario: AnyScenario,
  file: GrowingFile,
  signal: AbortSignal,
): Promise<SetTally | null> {
  const tally = createTally();
  const started = performance.now();
  const ticker = createTicker(process.stderr, () => performance.now());
  const tell = (last: boolean): void => {
    const { rows, drafts } = tally.read();
    const rate = rateText(rows, job.spec.n, performance.now() - started);
    ticker.draw(() => `${scenario.id}: ${rows}/${job.spec.n} rows, ${drafts} drafts rejected, ${rate}`, last);
  };
  for (const step of generateRows(job)) {
    if (signal.aborted) return null;
    tally.add(step);
    if (step.kind === 'row') file.write(rowLine(scenario, step.row));
    if (step.kind === 'exhausted') throw exhausted(job.spec, tally.read());
    tell(false);
    // Ctrl-C is heard between two drafts only.
    await nextTurn();
  }
  tell(true);
  return tally.read();
}

function exhausted({ n, split }: SetSpec, { rows, rejected }: SetTally): FestevalError {
  const why = Object.entries(rejected)
    .slice(0, 5)
    .map(([reason, count]) => `${count} x ${reason}`);
  return new FestevalError(
    `generate: after ${rows} of ${n} rows of the ${split} split no further case was found (${why.join('; ')}). ` +
      'Ask for fewer rows.',
  );
}
