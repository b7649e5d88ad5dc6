import { once } from 'node:events';
import { exitCode, FestevalError, type ExitCode } from '../core/errors.js';
import type { RunStore } from '../core/run.js';
import { trialId, type TrialKey } from '../core/trial.js';
import { lineOf } from '../evals/import/line-of.js';
import { writeWhole } from '../io/artefacts.js';
import { openByName } from './open.js';
import { say } from './say.js';

export type ExportFlags = { readonly out?: string; readonly trial?: string };

/** Writes the transcripts of a run's finished trials as JSON lines, to stdout or into a file; the others are counted. */
export async function exportRun(run: string, { out, trial }: ExportFlags): Promise<ExitCode> {
  const store = openByName(run);
  try {
    const keys = chooseKeys(store, trial);
    const left = keys.filter((key) => store.status(key) !== 'finished');
    if (left.length === keys.length) {
      throw new FestevalError(
        `${run}: none of ${String(keys.length)} trials has finished; nothing to export.`,
      );
    }
    if (out !== undefined) writeWhole(out, linesOf(store, keys));
    else for (const line of linesOf(store, keys)) await write(line);
    tellLeft(store, left);
    return exitCode.done;
  } finally {
    store.close();
  }
}

/** All trials, or those whose id contains the text. */
function chooseKeys({ header }: RunStore, wanted: string | undefined): readonly TrialKey[] {
  const keys = header.planned.filter((key) => wanted === undefined || trialId(key).includes(wanted));
  if (keys.length > 0) return keys;
  const shown = header.planned.slice(0, SHOWN).map(trialId).join('\n  ');
  throw new FestevalError(`--trial: no trial named "${wanted ?? ''}"; for example:\n  ${shown}`);
}

const SHOWN = 10;

function* linesOf(store: RunStore, keys: readonly TrialKey[]): Generator<string> {
  for (const key of keys) {
    const trial = store.trial(key);
    if (trial?.status === 'finished') yield `${safeLine(lineOf(trial, store.header.suite))}\n`;
  }
}

/** Control characters that JSON allows as they are would move a terminal's cursor. */
function safeLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Waits where the reader is slower; one that has left is no error. */
async function write(line: string): Promise<void> {
  if (process.stdout.write(line) || process.stdout.destroyed) return;
  await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]);
}

function tellLeft(store: RunStore, left: readonly TrialKey[]): void {
  if (left.length === 0) return;
  const broken = left.filter((key) => store.status(key) === 'broken').length;
  say(
    `${store.header.name}: left out ${String(left.length)} trials that have no end: ` +
      `${String(broken)} broken, ${String(left.length - broken)} not played`,
  );
}
