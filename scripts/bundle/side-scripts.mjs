// What few commands need is no part of the bundle, dist/festeval.cjs, which every start reads, but a side script in dist/: the
// shipped scenarios (scenarios.mjs) and some packages (packages.mjs). `__beside(script)` gives the modules of one, in the bundle
// (scripts/build.mjs) and in the side scripts.
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * As the bundle, a side script comes to a function. It is given `__beside` too, for scripts that ask for others, and `__shared`,
 * modules of the bundle by name.
 */
const OPENING = '{ const run = function (module, require, __beside, __shared) {';
/** For bin/load.cjs the function is what a script comes to, for dist/module.cjs what the module exports. */
export const CLOSING = "}; if (typeof module === 'object') module.exports = run; run; }";

/** Functions that give modules, by name, as the text of an object: in an order that every build has. */
export function givers(modules) {
  const lines = Object.entries(modules).map(
    ([name, path]) => `${JSON.stringify(name)}: () => require(${JSON.stringify(path)}),`,
  );
  return `{ ${lines.toSorted().join('\n')} }`;
}

/** The text of a module that exports what an expression gives, by these names, of which some are words of JavaScript. */
export function moduleOf(expression, exported) {
  const names = exported.filter((name) => name !== 'default');
  const taken = names.map((name, at) => `${JSON.stringify(name)}: export${at}`);
  const given = names.map((name, at) => `export${at} as ${name}`);
  return `const made = ${expression};
    const { ${taken.join(', ')} } = made;
    export { ${given.join(', ')} };
    export default made.default ?? made;`;
}

/** The text of a module that a side script has. */
export function besideModule(script, name, exported) {
  return moduleOf(`__beside(${JSON.stringify(script)})[${JSON.stringify(name)}]()`, exported);
}

/** What a module of this repository or of a package exports, by name. */
export async function exportsOf(path) {
  if (/(?:^|[\\/])node_modules[\\/]/.test(path)) return Object.keys(await import(pathToFileURL(path).href));
  const { metafile } = await build({
    entryPoints: [path],
    outfile: 'out.js',
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
  });
  return metafile.outputs['out.js'].exports;
}

/** Builds a side script that gives modules by name, with the bundle's options. */
export function buildSideScript(script, modules, { outdir, ...options }) {
  return build({
    ...options,
    stdin: { contents: `module.exports = ${givers(modules)};`, resolveDir: '.' },
    outfile: join(outdir, `${script}.cjs`),
    banner: { js: OPENING },
    footer: { js: CLOSING },
  });
}

/** Modules that stand for another's begin with the name of a plugin's namespace. */
const isStandIn = (path) => /^[a-z]+:/.test(path) || path === '<stdin>';
/** A package by its name, a module of this repository by its path. */
const unitOf = (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;

/** Throws where two scripts hold the same: a class would be two, and what one keeps the other would not know. */
export function requireOneOfEach(built) {
  const held = new Map();
  for (const { metafile } of built) {
    const [output] = Object.keys(metafile.outputs).filter((path) => path.endsWith('.cjs'));
    const script = basename(output);
    for (const path of Object.keys(metafile.inputs).filter((one) => !isStandIn(one))) {
      const unit = unitOf(path);
      const other = held.get(unit) ?? script;
      if (other !== script) {
        throw new Error(`${unit} would be in ${other} and in ${script}: see scripts/bundle/`);
      }
      held.set(unit, script);
    }
  }
}
