/**
 * A process that writes a run, for tests that kill it: `write PATH [events a trial]` makes or resumes the
 * run and plays what is pending, telling each trial once its save has returned; `hold PATH` opens it for
 * writing and waits.
 */
import { existsSync, writeSync } from 'node:fs';
import { FestevalError } from '../../src/core/errors.js';
import { createRun, openRun } from '../../src/io/store.js';
import { header, save } from './run-fixture.js';
import { killTrial, KILL_CASES } from './store-child-trials.js';

const [verb = '', path = '', size = '20'] = process.argv.slice(2);
const tell = (line: string): void => {
  writeSync(1, `${line}\n`);
};

function main(): void {
  const run = existsSync(path)
    ? openRun(path, { write: true })
    : createRun(path, header('killed', KILL_CASES));
  tell('open');
  if (verb === 'hold') {
    setInterval(() => undefined, 1000);
    return;
  }
  run.header.planned.forEach((key, n) => {
    if (run.status(key) === 'finished') return;
    save(run, killTrial(key, n, Number(size)), null);
    tell(`saved ${n}`);
  });
  run.close();
  tell('closed');
}

try {
  main();
} catch (error) {
  if (!(error instanceof FestevalError)) throw error;
  tell(`refused ${error.message}`);
  process.exitCode = error.exitCode;
}
