'use strict';
/**
 * Gives what dist/festeval.cjs has: `cli()`, `index()`, `vitest(vitest)`, each evaluated when first asked for.
 *
 * To compile what a command runs takes a tenth of a second and more at each start. V8 can give out the code that it has
 * made of a script and take it up again: the bin keeps it beside the bundle, a file for each command, and begins with it
 * the next time. It is of use to one build, one V8 and the same flags only, which its name holds. Where the folder
 * cannot be written, every start is like the first. Who imports the package as a module keeps nothing.
 */
const { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { cachedDataVersionTag, getHeapCodeStatistics } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

const bundle = path.join(path.dirname(__dirname), 'dist', 'festeval.cjs');
const text = readFileSync(bundle);
const source = text.toString();

/** The first argument, where it may be the name of a command; null for another program than the bin. */
function command() {
  const [, program = '', first = ''] = process.argv;
  if (!existsSync(program) || realpathSync(program) !== path.join(__dirname, 'festeval.js')) return null;
  return /^[a-z]+$/.test(first) ? first : 'help';
}

/** V8 trusts the code that it is given, and falls over where a letter of it is wrong: it ends with its own checksum. */
const SUM_BYTES = 4;

/** @param {string} file */
function readCode(file) {
  try {
    const whole = readFileSync(file);
    const code = whole.subarray(0, -SUM_BYTES);
    return whole.readUInt32LE(code.length) === crc32(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whole or not at all: another process may read it, or keep its own, at the same time.
 * @param {string} file
 * @param {Buffer} code
 */
function keepCode(file, code) {
  const building = `${file}.${process.pid}`;
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32LE(crc32(code));
  try {
    writeFileSync(building, Buffer.concat([code, sum]));
    renameSync(building, file);
  } catch {
    rmSync(building, { force: true });
  }
}

const bytecode = () => getHeapCodeStatistics().bytecode_and_metadata_size;

/** By how much a process must have compiled more than it began with for its code to be kept instead. */
const MORE = 1.3;

function compiled() {
  const name = command();
  if (name === null) return new Script(source, { filename: bundle });
  const tag = cachedDataVersionTag();
  const file = path.join(path.dirname(bundle), `${crc32(text)}-${tag}-${name}.cache`);
  const script = new Script(source, { filename: bundle, cachedData: readCode(file) });
  const before = bytecode();
  process.on('exit', () => {
    // V8 would not take code up that was made with other flags than the next start has.
    const isUsable = cachedDataVersionTag() === tag;
    if (isUsable && bytecode() > MORE * before) keepCode(file, script.createCachedData());
  });
  return script;
}

/**
 * The bundle has no `import()`: up to Node 20 at least, a script whose code was taken up cannot resolve any.
 * @param {string} specifier
 */
const importNative = (specifier) => import(specifier);

/** @type {(...given: unknown[]) => void} */
const run = compiled().runInThisContext();
run(module, createRequire(bundle), bundle, pathToFileURL(bundle).href, importNative);
