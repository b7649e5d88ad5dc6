import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { moduleFiles } from '../../src/io/module-files.js';

/** The files found from the first of these, seen from its folder. */
function found(files: Readonly<Record<string, string>>): readonly string[] {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'festeval-')));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  const [entry = ''] = Object.keys(files);
  return moduleFiles(join(dir, entry)).map((file) => relative(dir, file));
}

it.each<[string, string, string]>([
  ['an import', "import { a } from './b.js';", 'b.ts'],
  ['an import for its effect', "import './b.mjs';", 'b.mjs'],
  ['an export from', "export * from './b';", 'b.ts'],
  ['an import over several lines', "import {\n  a,\n  c,\n} from './b.js';", 'b.ts'],
  ['a lazy import', "const b = await import('./b.js');", 'b.ts'],
  ['a require', "const b = require('./b.cjs');", 'b.cjs'],
  ['data', "import data from './b.json' with { type: 'json' };", 'b.json'],
  ['a folder', "import { a } from './b/index.js';", 'b/index.ts'],
  ['the folder above', "import { a } from '../b.js';", 'b.ts'],
])('finds the file of %s', (_what, text, file) => {
  const entry = text.includes('../') ? 'inner/a.ts' : 'a.ts';
  expect(found({ [entry]: text, [file]: '' })).toEqual([entry, file]);
});

it('follows what the files found import, each once, in a circle too', () => {
  const files = {
    'a.ts': "import './b.js';",
    'b.ts': "import './c.js';\nimport './a.js';",
    'c.ts': "import './b.js';",
  };
  expect(found(files)).toEqual(['a.ts', 'b.ts', 'c.ts']);
});

it('leaves out packages, and paths that lead nowhere', () => {
  expect(found({ 'a.ts': "import { z } from 'festeval';\n// import './gone.js'" })).toEqual(['a.ts']);
});
