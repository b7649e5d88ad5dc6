import { resolve } from 'node:path';
import ts from 'typescript';

/** One name that outsiders can import. */
export type PublicExport = {
  readonly name: string;
  readonly kind: 'value' | 'type';
  /** Where it is declared, from the package's folder; null for what another package declares. */
  readonly file: string | null;
  /** Its docstring, without tags. */
  readonly doc: string;
  /** The comment in the entry that it stands under. */
  readonly group: string;
};

const root = resolve(import.meta.dirname, '..');

const entries = ['src/index.ts', 'src/vitest.ts'] as const;
type Entry = (typeof entries)[number];
let known: ts.Program | null = null;

/** Both entries, read once: it takes seconds. */
function program(): ts.Program {
  if (known !== null) return known;
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(resolve(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  known = ts.createProgram(
    entries.map((entry) => resolve(root, entry)),
    options,
  );
  return known;
}

/** What an entry exports, in its order, as TypeScript sees it. */
export function publicExports(entry: Entry): readonly PublicExport[] {
  const source = program().getSourceFile(resolve(root, entry));
  const checker = program().getTypeChecker();
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (source === undefined || module === undefined) throw new Error(`${entry}: expected a module`);
  const groups = groupsIn(source);
  const order = [...groups.keys()];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => described(symbol, checker, groups))
    .toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

function described(
  symbol: ts.Symbol,
  checker: ts.TypeChecker,
  groups: ReadonlyMap<string, Placed>,
): PublicExport {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  const path = target.declarations?.[0]?.getSourceFile().fileName ?? '';
  const isOwn = path.startsWith(`${root}/src/`);
  const placed = groups.get(symbol.name);
  const own = ts.displayPartsToString(target.getDocumentationComment(checker));
  return {
    name: symbol.name,
    kind: (target.flags & ts.SymbolFlags.Value) !== 0 ? 'value' : 'type',
    file: isOwn ? path.slice(root.length + 1) : null,
    doc: (isOwn ? own : (placed?.doc ?? '')).replace(/\{@link (\w+)\}/g, '`$1`').replace(/\s+/g, ' '),
    group: placed?.group ?? '',
  };
}

/** `doc`: of a name that another package declares, what is said where it is exported. */
type Placed = { readonly group: string; readonly doc: string };

function groupsIn(source: ts.SourceFile): ReadonlyMap<string, Placed> {
  const groups = new Map<string, Placed>();
  let group = '';
  for (const statement of source.statements) {
    const text = source.text.slice(statement.getFullStart(), statement.getStart());
    const heading = /^\/\/ (.+)$/m.exec(text)?.[1];
    if (heading !== undefined) group = heading;
    const doc = /\/\*\* (.+?) \*\//s.exec(text)?.[1] ?? '';
    for (const name of namesIn(statement)) groups.set(name, { group, doc });
  }
  return groups;
}

function namesIn(statement: ts.Statement): readonly string[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    return exportClause !== undefined && ts.isNamedExports(exportClause)
      ? exportClause.elements.map(({ name }) => name.text)
      : [];
  }
  const isNamed = ts.isFunctionDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}
