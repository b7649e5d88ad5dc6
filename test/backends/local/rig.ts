import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBackend, type BackendOptions } from '../../../src/backends/create.js';
import type { LocalSource } from '../../../src/backends/local/line.js';
import { createShelf } from '../../../src/backends/local/shelf.js';
import { parseSpec } from '../../../src/backends/spec.js';
import type { Backend } from '../../../src/core/backend.js';
import { workFolder } from '../../support/cli.js';
import { llamaDouble, type DoubleOptions, type LlamaDouble } from '../../support/llama-double.js';
import { options } from '../rig.js';

/** A file that begins as GGUF files do, in a folder of its own. */
export function ggufFile(name = 'tiny-model.gguf'): string {
  const file = join(workFolder(), name);
  writeFileSync(file, 'GGUF and no more');
  return file;
}

export type Rig = {
  readonly file: string;
  readonly double: LlamaDouble;
  readonly source: LocalSource;
  readonly backend: (settings?: string, overrides?: Partial<BackendOptions>) => Backend;
};

/** Local backends over a double of the package, on a shelf of their own. */
export function localRig(given: DoubleOptions | DoubleOptions['write'] = {}, cores = 2): Rig {
  const double = llamaDouble(typeof given === 'function' ? { write: given } : given);
  const file = ggufFile();
  const found = { version: '3.22.1', load: () => Promise.resolve(double.module) };
  const source = { shelf: createShelf(cores), find: () => found };
  return {
    file,
    double,
    source,
    backend: (settings = '', overrides = {}) => {
      const spec = parseSpec(`m=local:${file}${settings === '' ? '' : `#${settings}`}`);
      return createBackend(spec, options({ local: source, ...overrides }));
    },
  };
}
