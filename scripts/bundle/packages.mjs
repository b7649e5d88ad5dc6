// Packages that few commands need, in side scripts. What they import may be in no other script.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { besideModule, buildSideScript } from './side-scripts.mjs';

const require = createRequire(import.meta.url);

/** By the name of the side script, what is imported of it. */
const SCRIPTS = {
  vega: ['vega', 'vega-lite'],
  'pinyin-pro': ['pinyin-pro'],
  tyme4ts: ['tyme4ts'],
  anthropic: ['@anthropic-ai/sdk', '@anthropic-ai/sdk/lib/transform-json-schema'],
};

const canvasInBrowsers = join(
  dirname(createRequire(require.resolve('vega')).resolve('vega-canvas')),
  'vega-canvas.browser.js',
);

async function buildScript(script, specifiers, options) {
  const modules = Object.fromEntries(specifiers.map((specifier) => [specifier, specifier]));
  const built = await buildSideScript(script, modules, {
    ...options,
    // The one for Node waits at its top level for a canvas that we never draw on.
    alias: { 'vega-canvas': canvasInBrowsers },
  });
  const made = { exports: {} };
  const { text } = built.outputFiles.find(({ path }) => path.endsWith('.cjs'));
  new Script(text).runInThisContext()(made, require);
  const places = specifiers.map((specifier) => {
    return [specifier, { script, exported: Object.keys(made.exports[specifier]()) }];
  });
  return { built, places };
}

/** Builds the scripts; `places` say by specifier which script a package is in, and what it exports. */
export async function buildPackages(options) {
  const scripts = await Promise.all(
    Object.entries(SCRIPTS).map(([script, specifiers]) => buildScript(script, specifiers, options)),
  );
  return {
    built: scripts.map(({ built }) => built),
    places: Object.fromEntries(scripts.flatMap(({ places }) => places)),
  };
}

/** Lets whatever imports these packages have them from their scripts. */
export function fromPackages(places) {
  return {
    name: 'from-packages',
    setup(builder) {
      const escaped = Object.keys(places).map((specifier) => specifier.replaceAll(/[/.-]/g, '\\$&'));
      const filter = new RegExp(`^(?:${escaped.join('|')})$`);
      builder.onResolve({ filter }, ({ path }) => ({ path, namespace: 'package', sideEffects: false }));
      builder.onLoad({ filter: /.*/, namespace: 'package' }, ({ path }) => ({
        contents: besideModule(places[path].script, path, places[path].exported),
      }));
    },
  };
}
