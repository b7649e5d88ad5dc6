import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FestevalError } from '../core/errors.js';
import type { AnyScenario } from '../core/scenario.js';

/** The package's own folder, which holds the shipped datasets and suites, from source and from the bundle alike. */
function packageRoot(): string {
  let dir = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(dir, 'datasets')) || !existsSync(join(dir, 'package.json'))) {
    const parent = dirname(dir);
    if (parent === dir)
      throw new FestevalError('festeval: its datasets folder is missing; install it again.');
    dir = parent;
  }
  return dir;
}

export const datasetsDir = (): string => join(packageRoot(), 'datasets');
export const shippedDataset = ({ id }: Pick<AnyScenario, 'id'>): string => join(datasetsDir(), `${id}.csv`);
export const shippedSuite = (): string => join(packageRoot(), 'suites', 'festival.yaml');
/** The files that `init` writes; the gate's script is the one that examples have. */
export const initTemplates = (): string => join(packageRoot(), 'templates', 'init');
export const gateScript = (): string => join(packageRoot(), 'examples', 'ci', 'gate.sh');

/** Runs and reports are made in the folder where the command is given. */
export const runPath = (name: string): string => join('runs', `${name}.db`);
/** Sets that suites have generated; made anew where they are missing. */
export const generatedDir = (): string => 'datasets-generated';
export const calibrationsDir = (): string => 'calibrations';
export const reportDir = (name: string): string => join('reports', name);
