// The shipped scenarios, with their worlds, users and detectors, are a third of the program and no part of what a plugin's scenario
// needs: a side script. What they share with the bundle they have from it.
import { relative } from 'node:path';
import { besideModule, buildSideScript, exportsOf, moduleOf } from './side-scripts.mjs';

const SCRIPT = 'scenarios';
/** What alone imports them, and how. */
const INDEX = /\bsrc[\\/]scenarios[\\/]index\.ts$/;
const IMPORTED = /^\.\/([^/]+)\/index\.js$/;

/** Lets the bundle have the scenarios from their script; `scenarios` comes to hold their modules by id. */
export function fromScenarios(scenarios) {
  return {
    name: 'from-scenarios',
    setup(builder) {
      builder.onResolve({ filter: /^\./ }, ({ path, importer, kind }) => {
        if (!INDEX.test(importer) || kind !== 'dynamic-import') return undefined;
        const id = IMPORTED.exec(path)?.[1];
        if (id === undefined) return { errors: [{ text: `${path}: expected ./<scenario>/index.js` }] };
        scenarios[id] = `./src/scenarios/${id}/index.ts`;
        return { path: id, namespace: 'scenario', sideEffects: false };
      });
      builder.onLoad({ filter: /.*/, namespace: 'scenario' }, async ({ path }) => ({
        contents: besideModule(SCRIPT, path, await exportsOf(scenarios[path])),
      }));
      builder.onEnd(() => {
        if (Object.keys(scenarios).length > 0) return;
        throw new Error(
          'src/scenarios/index.ts imports no scenario any more: see scripts/bundle/scenarios.mjs',
        );
      });
    },
  };
}

/** By what name a module is shared: the same wherever packages lie. */
const nameOf = (path) => path.replace(/^.*node_modules\//, '');

/** Lets the scenarios have from the bundle what is in it; `shared` comes to hold the modules that they ask for, by name. */
function fromBundle(bundled, shared) {
  const resolved = Symbol('resolved');
  return {
    name: 'from-bundle',
    setup(builder) {
      builder.onResolve({ filter: /.*/ }, async ({ path, pluginData, ...from }) => {
        if (pluginData === resolved) return undefined;
        const found = await builder.resolve(path, { ...from, pluginData: resolved });
        const held = relative('.', found.path).replaceAll('\\', '/');
        if (found.errors.length > 0 || found.namespace !== 'file' || !bundled.has(held)) return found;
        shared[nameOf(held)] = `./${held}`;
        return { path: held, namespace: 'shared', sideEffects: false };
      });
      builder.onLoad({ filter: /.*/, namespace: 'shared' }, async ({ path }) => ({
        contents: moduleOf(`__shared[${JSON.stringify(nameOf(path))}]()`, await exportsOf(path)),
      }));
    },
  };
}

/**
 * Builds the script. `scenarios` are its modules by id, `bundled` the paths of what the bundle holds. Gives also the modules that
 * the bundle must share with it, by name.
 */
export async function buildScenarios(scenarios, bundled, { plugins, ...options }) {
  const shared = {};
  const built = await buildSideScript(SCRIPT, scenarios, {
    ...options,
    plugins: [...plugins, fromBundle(bundled, shared)],
  });
  return { built, shared };
}
