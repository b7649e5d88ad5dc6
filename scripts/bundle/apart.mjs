// What few commands need is no part of the bundle, which every start reads, but a script of its own in dist/. Of packages these
// are such that import nothing that the bundle holds too.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/** By the name of the script, what is imported of it. */
const PACKAGES = {
  vega: ['vega', 'vega-lite'],
  'pinyin-pro': ['pinyin-pro'],
  tyme4ts: ['tyme4ts'],
  anthropic: ['@anthropic-ai/sdk', '@anthropic-ai/sdk/lib/transform-json-schema'],
};

/**
 * As the bundle, a script comes to a function; what it has is evaluated when first asked for. `__apart` gives another script,
 * `__shared` modules of the bundle.
 */
const OPENING = '{ const run = function (module, require, __apart, __shared) {';
/** For bin/load.cjs the function is what the script comes to, for dist/module.cjs what the module exports. */
export const CLOSING = "}; if (typeof module === 'object') module.exports = run; run; }";

const canvasInBrowsers = join(
  dirname(createRequire(require.resolve('vega')).resolve('vega-canvas')),
  'vega-canvas.browser.js',
);

/** Functions that give modules, by name, as the text of an object. */
export function givers(modules) {
  const lines = Object.entries(modules).map(
    ([name, path]) => `${JSON.stringify(name)}: () => require(${JSON.stringify(path)}),`,
  );
  return `{ ${lines.join('\n')} }`;
}

/** The text of a module that exports what an expression gives, evaluated with the module. */
export function moduleOf(given, exported) {
  const named = exported.filter((key) => key !== 'default');
  return `const given = ${given};
    export default given.default ?? given;
    export const { ${named.join(', ')} } = given;`;
}

/** Builds a script that gives modules by name, with the bundle's options. */
export function buildScript(name, modules, { outdir, ...options }) {
  return build({
    ...options,
    stdin: { contents: `module.exports = ${givers(modules)};`, resolveDir: '.' },
    outfile: join(outdir, `${name}.cjs`),
    banner: { js: OPENING },
    footer: { js: CLOSING },
  });
}

async function buildPackages(name, packages, options) {
  const built = await buildScript(name, Object.fromEntries(packages.map((one) => [one, one])), {
    ...options,
    // The one for Node waits at its top level for a canvas that we never draw on.
    alias: { 'vega-canvas': canvasInBrowsers },
  });
  const made = { exports: {} };
  const script = built.outputFiles.find(({ path }) => path.endsWith('.cjs'));
  new Script(script.text).runInThisContext()(made, require);
  const given = packages.map((one) => [one, { name, exported: Object.keys(made.exports[one]()) }]);
  return { built, given };
}

/** Builds the packages' scripts; `given` says by package which script it is in, and what it exports. */
export async function buildApart(options) {
  const made = await Promise.all(
    Object.entries(PACKAGES).map(([name, packages]) => buildPackages(name, packages, options)),
  );
  return {
    built: made.map(({ built }) => built),
    given: Object.fromEntries(made.flatMap(({ given }) => given)),
  };
}

/** Lets whatever imports these packages have them from their scripts. */
export function fromApart(given) {
  return {
    name: 'from-apart',
    setup(builder) {
      const names = Object.keys(given).map((one) => one.replaceAll(/[/.-]/g, '\\$&'));
      const filter = new RegExp(`^(?:${names.join('|')})$`);
      builder.onResolve({ filter }, ({ path }) => ({ path, namespace: 'apart', sideEffects: false }));
      builder.onLoad({ filter: /.*/, namespace: 'apart' }, ({ path }) => {
        const { name, exported } = given[path];
        const expression = `__apart(${JSON.stringify(name)})[${JSON.stringify(path)}]()`;
        return { contents: moduleOf(expression, exported) };
      });
    },
  };
}
