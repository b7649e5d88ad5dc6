import { exitCode, FestevalError, type ExitCode } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import type { Counted, Listed, RunStore, TrialStatus, Which } from '../core/run.js';
import { trialId, type TrialKey } from '../core/trial.js';
import { countsText } from '../evals/report/counts-text.js';
import { transcriptText, trialLine } from '../evals/report/transcript-text.js';
import { unique } from '../evals/summary/groups.js';
import { openByName } from './open.js';
import { print, printJson, printJsonList, say } from './say.js';

export type ShowFlags = {
  readonly json?: boolean;
  readonly all?: boolean;
  readonly scenario?: string;
  readonly subject?: string;
  readonly status?: TrialStatus;
};

/**
 * Prints a run's trials, a line each, or one trial's transcript with its verdicts. Of many trials it prints how many have
 * come how far, and the first of them.
 */
export function show(run: string, wanted: string | undefined, flags: ShowFlags): ExitCode {
  const { json = false, all = false, ...which } = flags;
  if (wanted !== undefined && (all || Object.keys(which).length > 0)) {
    throw new FestevalError(
      '--all, --scenario, --subject and --status choose from the list of trials: leave them out, or the trial.',
    );
  }
  const store = openByName(run);
  try {
    if (wanted === undefined) listTrials(store, which, { json, all });
    else showTrial(store, findKey(store, wanted), json);
    return exitCode.done;
  } finally {
    store.close();
  }
}

/** Trials that are all printed: nobody reads more, and who filters them asks for them. */
const MOST = 1000;
/** Of more than that, those that are printed. */
const FIRST = 20;
/** Lines that are printed at once. */
const PIECE = 500;

function listTrials(store: RunStore, which: Which, { json, all }: { json: boolean; all: boolean }): void {
  requireKnown(store, which);
  if (json) {
    printJsonList(jsonLines(store.listed(which)));
    return;
  }
  const counted = all ? [] : store.counted(which);
  const trials = counted.reduce((sum, one) => sum + one.trials, 0);
  if (all || trials <= MOST) {
    printLines(store.listed(which), Infinity);
    return;
  }
  print(`${countsText(counted)}\n`);
  printLines(store.listed(which), FIRST);
  say(
    `the first ${String(FIRST)} of ${String(trials)} trials; --all prints every one, ` +
      '--scenario, --subject and --status choose, and festeval report makes their figures',
  );
}

function printLines(lines: Iterable<Listed>, most: number): void {
  let piece: string[] = [];
  let printed = 0;
  for (const { key, ...line } of lines) {
    if (printed === most) break;
    piece.push(trialLine({ trial: trialId(key), ...line }));
    printed += 1;
    if (piece.length < PIECE) continue;
    print(piece.join('\n'));
    piece = [];
  }
  if (piece.length > 0) print(piece.join('\n'));
}

function* jsonLines(lines: Iterable<Listed>): Generator<Omit<Listed, 'key'> & { readonly trial: string }> {
  for (const { key, ...line } of lines) yield { trial: trialId(key), ...line };
}

/** Throws a FestevalError (exit 2) for a scenario or a subject that the run has no trial of. */
function requireKnown(store: RunStore, { scenario, subject }: Which): void {
  if (scenario === undefined && subject === undefined) return;
  const counted = store.counted();
  const known = (of: (one: Counted) => string): readonly string[] => unique(counted.map(of));
  if (scenario !== undefined)
    requireOneOf(
      'scenario',
      scenario,
      known((one) => one.scenario),
    );
  if (subject !== undefined)
    requireOneOf(
      'subject',
      subject,
      known((one) => one.subject),
    );
}

function requireOneOf(what: 'scenario' | 'subject', wanted: string, known: readonly string[]): void {
  if (known.includes(wanted)) return;
  throw new FestevalError(
    `--${what}: the run has no ${what} "${wanted}"${didYouMean(wanted, known)} (${what}s: ${known.join(', ')}).`,
  );
}

function showTrial(store: RunStore, key: TrialKey, json: boolean): void {
  const trial = store.trial(key);
  if (trial === null) throw new FestevalError(`${trialId(key)} has not been played yet.`);
  const grading = store.grading(key);
  if (json) printJson({ trial, grading });
  else print(transcriptText(trial, grading));
}

/** Trials that are named where what was asked for does not name one. */
const EXAMPLES = 10;

/** The one trial whose id is, or contains, the text. */
function findKey(store: RunStore, wanted: string): TrialKey {
  const [exact] = store.listed({ id: wanted });
  if (exact !== undefined) return exact.key;
  const like = store.counted({ part: wanted }).reduce((sum, one) => sum + one.trials, 0);
  const shown: TrialKey[] = [];
  for (const { key } of store.listed(like === 0 ? {} : { part: wanted })) {
    if (shown.push(key) === EXAMPLES) break;
  }
  const [only] = shown;
  if (only !== undefined && like === 1) return only;
  throw new FestevalError(
    `${like === 0 ? 'No trial' : `${String(like)} trials`} named "${wanted}"; for example:\n  ${shown.map(trialId).join('\n  ')}`,
  );
}
