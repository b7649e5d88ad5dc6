'use strict';
/**
 * Gives what dist/festeval.cjs has, to the bin: `cli()`, which runs the command line, `index()` and `vitest(vitest)`, each
 * evaluated when first asked for. What few commands need is in side scripts (scripts/bundle/), read when asked for.
 *
 * To compile what a command runs takes a tenth of a second and more at each start. V8 can give out the code that it has
 * made of a script and take it up again: the bin keeps it beside the script, a file for each command, and begins with it
 * the next time. It is of use to the same script, the same build of Node and the same flags only, which its name holds: V8
 * itself takes up code of a Node with another patch, and falls over. Where the folder cannot be written, every start is
 * like the first.
 */
const { isAscii, transcode } = require('node:buffer');
const {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { cachedDataVersionTag } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

const dist = path.join(path.dirname(__dirname), 'dist');

/** The first argument, where it may be the name of a command. */
const command = /^[a-z]+$/.exec(process.argv[2] ?? '')?.[0] ?? 'help';

/** Two builds of Node are never taken for one. */
function engineOf() {
  const { size, mtimeMs } = statSync(process.execPath);
  const { version, versions, platform, arch } = process;
  return crc32(JSON.stringify([version, versions.v8, platform, arch, size, mtimeMs]));
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
  const building = file.replace(/cache$/, `${process.pid}.cache`);
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32LE(crc32(code));
  try {
    writeFileSync(building, Buffer.concat([code, sum]));
    renameSync(building, file);
    forgetOthers(path.basename(file));
  } catch {
    rmSync(building, { force: true });
  }
}

/** For each script and command, code for so many builds of Node and sets of flags. */
const KEPT = 2;

/**
 * Lets older code go, and what a process that was killed left half written.
 * @param {string} kept
 */
function forgetOthers(kept) {
  /** @param {string} name */
  const age = (name) => Date.now() - statSync(path.join(dist, name)).mtimeMs;
  const [script] = kept.split(/-\d/);
  const names = readdirSync(dist).filter((name) => name.startsWith(`${script}-`));
  const ours = names.filter((name) => name !== kept && name.endsWith(`-${command}.cache`));
  ours.sort((a, b) => age(a) - age(b));
  const half = names.filter((name) => /\.\d+\.cache$/.test(name) && age(name) > 60_000);
  for (const name of [...ours.slice(KEPT - 1), ...half]) rmSync(path.join(dist, name), { force: true });
}

/** How much larger the code of a script must be than what it began with for it to be kept instead. */
const MORE = 1.3;
/** To measure that takes some 60 ms: once it was no more, nobody measures again for so long. */
const SETTLED_MS = 600_000;
const WRONG_USAGE = 2;

/**
 * Whether it is time to measure. The date of a file is that of its writing, and once it was found to be enough, the time
 * from which it is measured again; a later one comes of a clock that was set back.
 * @param {string} file
 */
function isDue(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  const now = Date.now();
  return found === undefined || found.mtimeMs <= now || found.mtimeMs > now + SETTLED_MS;
}

/** @param {string} file */
function settle(file) {
  const next = new Date(Date.now() + SETTLED_MS);
  try {
    utimesSync(file, next, next);
  } catch {
    // Somebody else's, then: it is measured at each start.
  }
}

/**
 * V8 reads UTF-8 letter by letter, and takes letters of one width as they are.
 * @param {Buffer} text
 */
const decoded = (text) =>
  isAscii(text) ? text.toString('latin1') : transcode(text, 'utf8', 'utf16le').toString('utf16le');

const engine = engineOf();
const tag = cachedDataVersionTag();

/**
 * The scripts that this process runs, the bundle first, each with the size of the code that it was taken up with.
 * @type {{ script: Script, file: string, size: number }[]}
 */
const running = [];
/** Whether it is time to measure, as the bundle's file says. */
let measuring = false;

/** @param {string} name */
const placeOf = (name) => path.join(dist, `${name}.cjs`);

/**
 * The function that a script of dist/ comes to, made with what was kept of its code.
 * @param {string} name
 * @returns {(...given: unknown[]) => void}
 */
function compiled(name) {
  const filename = placeOf(name);
  const text = readFileSync(filename);
  const file = path.join(dist, `${name}-${crc32(text)}-${engine}-${tag}-${command}.cache`);
  const code = readCode(file);
  const script = made(filename, text, code);
  const size = script.cachedDataRejected === true ? 0 : (code?.length ?? 0);
  if (running.length === 0) measuring = size > 0 && isDue(file);
  running.push({ script, file, size });
  /** @type {(...given: unknown[]) => void} */
  const run = script.runInThisContext();
  return run;
}

/**
 * @param {string} filename
 * @param {Buffer} text
 * @param {Buffer | undefined} code
 */
function made(filename, text, code) {
  try {
    return new Script(decoded(text), { filename, cachedData: code });
  } catch (cause) {
    throw new Error(`${filename}: is damaged. Install festeval again, or build it (npm run build).`, {
      cause,
    });
  }
}

process.on('exit', (exitCode) => {
  // V8 would not take code up that was made with other flags than the next start has.
  if (exitCode === WRONG_USAGE || cachedDataVersionTag() !== tag) return;
  const keeping = running.map(({ script, file, size }) => {
    if (size > 0 && !measuring) return false;
    const code = script.createCachedData();
    if (code.length <= MORE * size) return false;
    keepCode(file, code);
    return true;
  });
  const [bundle] = running;
  if (measuring && bundle !== undefined && !keeping.includes(true)) settle(bundle.file);
});

/**
 * The bundle has no `import()`: up to Node 20 at least, a script whose code was taken up cannot resolve any.
 * @param {string} specifier
 */
const importNative = (specifier) => import(specifier);

const filename = placeOf('festeval');
const run = compiled('festeval');
run(module, createRequire(filename), filename, pathToFileURL(filename).href, importNative, compiled);
