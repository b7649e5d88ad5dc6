import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { loadModule } from '../../src/io/load-module.js';

const root = resolve(import.meta.dirname, '../..');

/** Inside of this package `festeval` is this festeval for Node too; in a folder of somebody's own it is not. */
const places = { inside: join(root, 'test'), outside: tmpdir() } as const;

function moduleIn(place: string, name: string, text: string): string {
  const dir = realpathSync(mkdtempSync(join(place, '.festeval-')));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  writeFileSync(join(dir, name), text);
  return join(dir, name);
}

it.each([
  ['a plain module that Node loads by itself', places.inside, 'plain.mjs', ''],
  ['a plain module beside which there is no festeval', places.outside, 'plain.mjs', ''],
  ['a module in TypeScript', places.inside, 'typed.ts', ': string'],
])('loads %s, and its festeval is the one that runs', async (_what, place, name, type) => {
  const file = moduleIn(
    place,
    name,
    `import { toolsOf } from 'festeval';\nexport const what${type} = typeof toolsOf;\n`,
  );
  const { exports, files } = await loadModule(file);
  expect([exports.what, files]).toEqual(['function', [file]]);
});

it('tells of a plain module that throws by its name', async () => {
  const file = moduleIn(places.inside, 'throws.mjs', "import 'festeval';\nthrow new Error('not today');\n");
  await expect(loadModule(file)).rejects.toThrow(`${file}: cannot be loaded: not today`);
});
