// The shipped scenarios, with their worlds, users and detectors, are a third of the program and no part of what a plugin's scenario
// needs: a script of their own. What they share with the bundle they have from it, since there may be one of each module.
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildScript, moduleOf } from './apart.mjs';

const NAME = 'scenarios';
/** How `src/scenarios/index.ts`, and nobody else, imports them. */
const IMPORTER = /\bsrc[\\/]scenarios[\\/]index\.ts$/;
const IMPORTED = /^\.\/([a-z-]+)\/index\.js$/;

/** What a module of this repository or of a package exports, by name. */
async function exportsOf(path) {
  if (path.startsWith('node_modules')) return Object.keys(await import(pathToFileURL(path).href));
  const { metafile } = await build({
    ...{ entryPoints: [path], outfile: 'out.js', bundle: true, packages: 'external' },
    ...{ format: 'esm', platform: 'node', write: false, metafile: true },
  });
  return metafile.outputs['out.js'].exports;
}

/** Lets the bundle have the scenarios from their script; `found` are those that it imports, by id. */
export function fromScenarios(found) {
  return {
    name: 'from-scenarios',
    setup(builder) {
      builder.onResolve({ filter: IMPORTED }, ({ path, importer }) => {
        if (!IMPORTER.test(importer)) return undefined;
        const [, id] = IMPORTED.exec(path);
        found[id] = `./src/scenarios/${id}/index.ts`;
        return { path: id, namespace: 'scenario', sideEffects: false };
      });
      builder.onLoad({ filter: /.*/, namespace: 'scenario' }, async ({ path }) => {
        const exported = await exportsOf(found[path]);
        return { contents: moduleOf(`__apart('${NAME}')[${JSON.stringify(path)}]()`, exported) };
      });
    },
  };
}

/** Lets the scenarios have from the bundle what is in it; `shared` are the modules that they ask for, by path. */
function fromBundle(bundled, shared) {
  const resolved = Symbol('resolved');
  return {
    name: 'from-bundle',
    setup(builder) {
      builder.onResolve({ filter: /.*/ }, async ({ path, pluginData, ...from }) => {
        if (pluginData === resolved) return undefined;
        const found = await builder.resolve(path, { ...from, pluginData: resolved });
        const name = relative('.', found.path).replaceAll('\\', '/');
        if (found.errors.length > 0 || found.namespace !== 'file' || !bundled.has(name)) return found;
        shared[name] = `./${name}`;
        return { path: name, namespace: 'shared', sideEffects: false };
      });
      builder.onLoad({ filter: /.*/, namespace: 'shared' }, async ({ path }) => ({
        contents: moduleOf(`__shared[${JSON.stringify(path)}]()`, await exportsOf(path)),
      }));
    },
  };
}

/**
 * Builds the script. `scenarios` are its modules by id, `bundled` the paths of what the bundle holds. Gives also what the
 * bundle must share with it, by path.
 */
export async function buildScenarios(scenarios, bundled, { plugins, ...options }) {
  const shared = {};
  const built = await buildScript(NAME, scenarios, {
    ...options,
    plugins: [...plugins, fromBundle(bundled, shared)],
  });
  return { built, shared };
}
