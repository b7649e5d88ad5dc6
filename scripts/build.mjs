// Bundles the bin and the public modules into dist/: one script, whose code bin/load.cjs keeps, side scripts of what few
// commands need (bundle/), and a module for each public one, which gives what the script has. So a plugin's `festeval` is the
// festeval that runs.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';

const OUT = 'dist';
const BUNDLE = join(OUT, 'festeval.cjs');
const PUBLIC = ['index', 'vitest'];
const STAMP = join(OUT, 'built.json');

/** How files are now, to be told from how they were: null for one that is not there. */
const stateOf = (paths) =>
  Object.fromEntries(
    paths.map((path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      return [path, found === undefined ? null : [found.size, found.mtimeMs]];
    }),
  );

/** Whether whatever the last build read and wrote is as it left it. The scripts of package.json build before they run. */
function isBuilt() {
  if (!existsSync(STAMP)) return false;
  const stamp = readFileSync(STAMP, 'utf8');
  return stamp === JSON.stringify(stateOf(Object.keys(JSON.parse(stamp))));
}
if (!process.argv.includes('--force') && isBuilt()) process.exit();

// Not before they are needed: every script of package.json waits for this one.
const { build } = await import('esbuild');
const { CLOSING, exportsOf, givers, requireOneOfEach } = await import('./bundle/side-scripts.mjs');
const { ownParts } = await import('./bundle/langgraph.mjs');
const { buildPackages, fromPackages } = await import('./bundle/packages.mjs');
const { buildScenarios, fromScenarios } = await import('./bundle/scenarios.mjs');

/** Modules that import what they are told at run time. A script cannot; bin/load.cjs does it for them. */
const importing = [
  'src/io/load-module.ts',
  'src/backends/local/package.ts',
  'node_modules/langchain/dist/chat_models/universal.js',
];
const AT_RUN_TIME = /\bawait import\((?!['"])/g;

const importsByLoader = {
  name: 'imports-by-loader',
  setup(builder) {
    const seen = new Set();
    builder.onLoad({ filter: /\.(ts|js)$/ }, ({ path }) => {
      const name = importing.find((file) => path.endsWith(file));
      if (name === undefined) return null;
      const text = readFileSync(path, 'utf8');
      if (text.match(AT_RUN_TIME)?.length !== 1) throw new Error(`${path}: expected one import at run time`);
      seen.add(name);
      const contents = text.replace(AT_RUN_TIME, 'await __importNative(');
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
    builder.onEnd(() => {
      const missing = importing.filter((name) => !seen.has(name));
      if (missing.length > 0) throw new Error(`${missing.join(', ')}: is no longer in the bundle`);
    });
  },
};

/** Vitest is there as a module only, and only where tests run: `dist/vitest.js` hands it in. */
const givenVitest = {
  name: 'given-vitest',
  setup(builder) {
    builder.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'given' }));
    builder.onLoad({ filter: /.*/, namespace: 'given' }, () => ({ contents: 'module.exports = __vitest;' }));
  },
};

/**
 * The script comes to a function, which is given what it needs by whoever runs it: bin/load.cjs, or as a module
 * dist/module.cjs. `__vitest` comes from dist/vitest.js; `__scriptOf` gives the function of a side script, which is run when
 * the bundle first asks for what it has.
 */
const OPENING = `{ const run = function (module, require, __filename, __url, __importNative, __scriptOf) {
let __vitest;
const __sides = new Map();
const __beside = (name) => {
  if (!__sides.has(name)) {
    const side = { exports: {} };
    __scriptOf(name)(side, require, __beside, module.exports.shared);
    __sides.set(name, side.exports);
  }
  return __sides.get(name);
};`;

/** For whoever imports the package: the festeval that runs, in the bin; else the script as a module like any other. */
const MODULE = `'use strict';
const running = globalThis[Symbol.for('festeval')];
if (running !== undefined) module.exports = running;
else {
  const { pathToFileURL } = require('node:url');
  const scriptOf = (name) => require('./' + name + '.cjs');
  const url = pathToFileURL(__filename).href;
  require('./festeval.cjs')(module, require, __filename, url, (path) => import(path), scriptOf);
}
`;

const options = {
  write: false,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  supported: { 'dynamic-import': false },
  // V8 keeps the source of what it runs, two bytes a letter where there is any Chinese: without blanks, comments and
  // escapes it is a third smaller.
  minifyWhitespace: true,
  charset: 'utf8',
  legalComments: 'linked',
  // Native, data-heavy and self-loading packages stay where npm put them. zod is bundled: apart it costs some 60 ms a start.
  external: ['jiti', 'libsql', 'opencc-js', 'opencc-js/*'],
  // An error that nobody catches is shown with its line.
  lineLimit: 200,
  metafile: true,
  logLevel: 'warning',
};

/** Whatever `plugins` do not give to other scripts; `shared` are modules that these have from it, by path. */
const buildBundle = (plugins, shared) =>
  build({
    ...options,
    stdin: {
      contents: `module.exports = {
        cli: () => require('./src/cli.ts'),
        index: () => require('./src/index.ts'),
        vitest(given) { __vitest = given; return require('./src/vitest.ts'); },
        shared: ${givers(shared)},
      };`,
      resolveDir: '.',
    },
    outfile: BUNDLE,
    alias: {
      // LangChain's copy of this package is the one for browsers, which hashes in JavaScript and draws chance for each UUID. This
      // is the same package as Node has it.
      '@langchain/core/utils/uuid': 'uuid',
    },
    define: { 'import.meta.url': '__url' },
    banner: { js: OPENING },
    footer: { js: CLOSING },
    plugins: [importsByLoader, givenVitest, ownParts, ...plugins],
  });

/** The bundle and its side scripts. What they share is found by building the bundle once without sharing anything. */
async function buildScripts() {
  const aside = { ...options, outdir: OUT };
  const packages = await buildPackages(aside);
  const givenPackages = fromPackages(packages.places);
  const scenarios = {};
  const plugins = [givenPackages, fromScenarios(scenarios)];
  const first = await buildBundle(plugins, {});
  const bundled = new Set(Object.keys(first.metafile.inputs));
  const { built, shared } = await buildScenarios(scenarios, bundled, { ...aside, plugins: [givenPackages] });
  const scripts = [await buildBundle(plugins, shared), built, ...packages.built];
  requireOneOfEach(scripts);
  return scripts;
}

/** A module that gives what the script's has, by the same names. */
function facade(name, exported) {
  const given = name === 'vitest' ? "import * as vitest from 'vitest';\n" : '';
  return `${given}import bundle from './module.cjs';
export const { ${exported.join(', ')} } = bundle.${name}(${name === 'vitest' ? 'vitest' : ''});
`;
}

/** Put in place whole: a festeval started meanwhile finds the old one or the new one. */
function write(name, content) {
  const building = join(OUT, `${name}.${process.pid}`);
  writeFileSync(building, content);
  renameSync(building, join(OUT, name));
  return name;
}

mkdirSync(OUT, { recursive: true });
const facades = PUBLIC.map(async (name) => [name, await exportsOf(`src/${name}.ts`)]);
const [scripts, ...modules] = await Promise.all([buildScripts(), ...facades]);
const outputFiles = scripts.flatMap((one) => one.outputFiles);
const written = [
  ...outputFiles.map(({ path, contents }) => write(basename(path), contents)),
  write('module.cjs', MODULE),
  ...modules.map(([name, exported]) => write(`${name}.js`, facade(name, exported))),
];
const inputs = scripts.flatMap(({ metafile }) => Object.keys(metafile.inputs));
const read = [...new Set(inputs)].filter((path) => existsSync(path));
const bundling = readdirSync('scripts/bundle').map((name) => `scripts/bundle/${name}`);
const more = ['scripts/build.mjs', ...bundling, 'package.json', 'tsconfig.json'];
const outputs = written.map((name) => join(OUT, name));
written.push(write(basename(STAMP), JSON.stringify(stateOf([...read, ...more, ...outputs]))));

/** What bin/load.cjs has kept of these very scripts stays, and what another build is just writing. */
const kept = outputFiles.map(({ path, contents }) => `${basename(path, '.cjs')}-${crc32(contents)}-`);
function isWanted(name) {
  if (written.includes(name) || kept.some((start) => name.startsWith(start))) return true;
  return /\.\d+$/.test(name) && Date.now() - statSync(join(OUT, name)).mtimeMs < 60_000;
}
for (const entry of readdirSync(OUT, { withFileTypes: true })) {
  if (entry.isFile() && !isWanted(entry.name)) rmSync(join(OUT, entry.name), { force: true });
}
