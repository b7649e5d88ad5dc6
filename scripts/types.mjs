// Writes dist/types: the declarations that the public modules lead to, and none of those that it does not.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const out = join('dist', 'types');
rmSync(out, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
  {
    stdio: 'inherit',
  },
);
const needed = new Set();
for (const entry of ['index.d.ts', 'vitest.d.ts']) follow(join(out, entry));
for (const entry of readdirSync(out, { recursive: true })) {
  const file = join(out, entry);
  if (file.endsWith('.d.ts') && !needed.has(file)) rmSync(file);
}

function follow(file) {
  if (needed.has(file)) return;
  needed.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()["'](\.[^"']+)\.js["']/g)) {
    follow(join(dirname(file), `${path}.d.ts`));
  }
}
