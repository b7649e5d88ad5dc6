// Packages that few commands need, each a script of its own in dist/: what reads the bundle at each start need not read them. They
// import nothing that the bundle holds too.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/** By the name of the script, what is imported of it. */
const SCRIPTS = {
  vega: ['vega', 'vega-lite'],
  'pinyin-pro': ['pinyin-pro'],
  tyme4ts: ['tyme4ts'],
  anthropic: ['@anthropic-ai/sdk', '@anthropic-ai/sdk/lib/transform-json-schema'],
};

/** As the bundle, a script comes to a function; what the packages have is evaluated when first asked for. */
const OPENING = '{ const run = function (module, require) {';
/** For bin/load.cjs the function is what the script comes to, for dist/module.cjs what the module exports. */
export const CLOSING = "}; if (typeof module === 'object') module.exports = run; run; }";

const canvasInBrowsers = join(
  dirname(createRequire(require.resolve('vega')).resolve('vega-canvas')),
  'vega-canvas.browser.js',
);

/**
 * @param {import('esbuild').BuildOptions & { outdir: string }} options
 */
async function buildScript(name, packages, { outdir, ...options }) {
  const lines = packages.map((one) => `${JSON.stringify(one)}: () => require(${JSON.stringify(one)}),`);
  const { outputFiles, metafile } = await build({
    ...options,
    stdin: { contents: `module.exports = { ${lines.join(' ')} };`, resolveDir: '.' },
    outfile: join(outdir, `${name}.cjs`),
    // The one for Node waits at its top level for a canvas that we never draw on.
    alias: { 'vega-canvas': canvasInBrowsers },
    banner: { js: OPENING },
    footer: { js: CLOSING },
  });
  const script = outputFiles.find(({ path }) => path.endsWith('.cjs'));
  const made = { exports: {} };
  new Script(script.text).runInThisContext()(made, require);
  const given = packages.map((one) => [one, { name, exported: Object.keys(made.exports[one]()) }]);
  return { outputFiles, metafile, given };
}

/** Builds the scripts as the bundle is built: their files, what they were made of, and by package what it exports. */
export async function buildApart(options) {
  const built = await Promise.all(
    Object.entries(SCRIPTS).map(([name, packages]) => buildScript(name, packages, options)),
  );
  return {
    outputFiles: built.flatMap(({ outputFiles }) => outputFiles),
    inputs: built.flatMap(({ metafile }) => Object.keys(metafile.inputs)),
    packages: Object.fromEntries(built.flatMap(({ given }) => given)),
  };
}

/** A package as a module of the bundle, which asks for the script when it is evaluated itself. */
function moduleOf(one, { name, exported }) {
  const named = exported.filter((key) => key !== 'default');
  return `const given = __apart(${JSON.stringify(name)})[${JSON.stringify(one)}]();
    export default given.default ?? given;
    export const { ${named.join(', ')} } = given;`;
}

/** Lets the bundle have these packages from their scripts. */
export function fromApart(packages) {
  return {
    name: 'from-apart',
    setup(builder) {
      const names = Object.keys(packages).map((one) => one.replaceAll(/[/.-]/g, '\\$&'));
      const filter = new RegExp(`^(?:${names.join('|')})$`);
      builder.onResolve({ filter }, ({ path }) => ({ path, namespace: 'apart', sideEffects: false }));
      builder.onLoad({ filter: /.*/, namespace: 'apart' }, ({ path }) => ({
        contents: moduleOf(path, packages[path]),
      }));
    },
  };
}
