/** What outsiders can import: documented, tried, listed. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { apiPage } from '../scripts/api-page.js';
import { publicExports } from '../scripts/public-exports.js';

const root = resolve(import.meta.dirname, '..');
const entries = ['src/index.ts', 'src/vitest.ts'] as const;
const all = entries.flatMap((entry) => publicExports(entry).map((one) => ({ ...one, entry })));

/** A sentence, not a label. */
const LEAST = 40;

describe('every public export', () => {
  it('has a docstring of its own that says something', () => {
    const bare = all.filter(({ doc }) => doc.length < LEAST);
    expect(bare.map(({ name, file, doc }) => `${name} (${file ?? 'a package'}): "${doc}"`)).toEqual([]);
  });

  it('has a docstring that is not another one’s', () => {
    const docs = all.map(({ doc }) => doc);
    const twice = all.filter(({ doc }) => docs.indexOf(doc) < docs.lastIndexOf(doc));
    expect(twice.map(({ name }) => name)).toEqual([]);
  });

  it('that is a value is used by its name in a test or an example', () => {
    const used = new Set(['test', 'examples'].flatMap((folder) => importsUnder(folder)));
    const unused = all.filter(
      ({ kind, name, file, entry }) =>
        kind === 'value' && !used.has(`${entry}#${name}`) && !used.has(`${file ?? ''}#${name}`),
    );
    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  it('is listed in docs/api.md as the code has it (npm run api)', () => {
    expect(readFileSync(resolve(root, 'docs/api.md'), 'utf8')).toBe(apiPage());
  });
});

const packageEntries: Readonly<Record<string, string>> = {
  festeval: 'src/index.ts',
  'festeval/vitest': 'src/vitest.ts',
};

/** `src/text/numerals.ts#findNumbers`: what the files of a folder import from this package or its modules. */
function importsUnder(folder: string): readonly string[] {
  return filesUnder(folder).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    return source.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
      const bindings = statement.importClause?.namedBindings;
      if (!ts.isStringLiteral(statement.moduleSpecifier) || bindings === undefined) return [];
      if (!ts.isNamedImports(bindings)) return [];
      const module = moduleOf(file, statement.moduleSpecifier.text);
      return bindings.elements.map(({ name, propertyName }) => `${module}#${(propertyName ?? name).text}`);
    });
  });
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, folder, name));
}

function moduleOf(file: string, specifier: string): string {
  const entry = packageEntries[specifier];
  if (entry !== undefined) return entry;
  return relative(root, resolve(dirname(file), specifier)).replace(/\.js$/, '.ts');
}
