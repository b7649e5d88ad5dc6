import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { FestevalError, firstLines } from '../core/errors.js';
import type { Clock } from '../core/clock.js';
import { checkPlugin, type Brought } from '../plugins/check.js';
import type { Extensions, From, Origin } from '../plugins/extensions.js';
import { guarded } from '../plugins/guard.js';
import { guardedBot } from '../plugins/guard-script.js';
import { loadModule } from './load-module.js';

/**
 * Loads a plugin and checks all that it brings. Throws a FestevalError (exit 2) that names file and field for whatever is
 * wrong. `clock` bounds what promises of its scenarios may take.
 */
export async function loadPlugin(file: string, clock: Clock): Promise<Extensions> {
  const { exports, files } = await loadModule(file);
  return checkedParts(exports, { file, sha256: filesHash(files) }, clock);
}

/** The parts among what a module exports, or a list of parts by name. Throws a FestevalError with all that is wrong with them. */
export function checkedParts(
  exports: Readonly<Record<string, unknown>>,
  origin: Origin,
  clock: Clock,
): Extensions {
  const checked = checkPlugin(exports);
  if ('brought' in checked) return placed(checked.brought, origin, clock);
  const faults = firstLines(checked.faults)
    .map((fault) => `  ${fault}`)
    .join('\n');
  throw new FestevalError(`plugin ${origin.file}:\n${faults}`);
}

/** SHA-256 over a module's own files, in the order of their paths seen from its folder; 16 hex digits. */
export function filesHash(files: readonly [string, ...string[]]): string {
  const hash = createHash('sha256');
  const folder = dirname(files[0]);
  for (const [name, file] of files.map((one) => [relative(folder, one), one] as const).sort()) {
    hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function placed(brought: Brought, origin: Origin, clock: Clock): Extensions {
  const from = <T>(value: T): From<T> => ({ value, origin });
  const where = `plugin ${origin.file}`;
  return {
    plugins: [origin],
    scenarios: brought.scenarios.map(({ scenario, dataset }) =>
      from({
        scenario: guarded(scenario, where, clock),
        dataset: isAbsolute(dataset) ? dataset : join(dirname(origin.file), dataset),
      }),
    ),
    backends: brought.backends.map(({ backend }) => from(backend)),
    assistants: brought.assistants.map(({ assistant }) => from(assistant)),
    judges: brought.judges.map(({ judge }) => from(judge)),
    bots: brought.bots.map(({ bot }) => from(guardedBot(bot, where))),
  };
}
