import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/** What stands behind `from`, `import`, `import(` and `require(`, where it is a path from the file itself. */
const RELATIVE = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)['"](\.{1,2}\/[^'"\n]+)['"]/g;

/**
 * The files of its own that a module is made of: itself first, then whatever it and they import by a relative path that is written
 * out, lazily too; packages are left out. Found in the texts, so that it hangs on nothing but the files: neither on what was
 * loaded before, nor on the kind of module. Absolute paths.
 */
export function moduleFiles(entry: string): readonly [string, ...string[]] {
  const found = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (extname(file) !== '.json') waiting.push(...importsOf(file));
  }
  return [entry, ...[...found].filter((file) => file !== entry)];
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(RELATIVE)].flatMap(([, path = '']) => resolved(join(dirname(file), path)) ?? []);
}

/** As TypeScript writes them: `./x.js` may be `x.ts`, and an extension may be left out. */
const EXTENSIONS = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs', '.json'] as const;
const WRITTEN: Readonly<Record<string, string>> = { '.js': '.ts', '.mjs': '.mts', '.cjs': '.cts' };

function resolved(path: string): string | null {
  const extension = extname(path);
  const twin = WRITTEN[extension];
  const candidates = [
    path,
    ...(twin === undefined ? [] : [path.slice(0, -extension.length) + twin]),
    ...EXTENSIONS.map((one) => path + one),
    ...EXTENSIONS.map((one) => join(path, `index${one}`)),
  ];
  return candidates.find((one) => existsSync(one) && statSync(one).isFile()) ?? null;
}
