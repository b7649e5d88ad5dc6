import { exitCode, FestevalError, type ExitCode } from '../core/errors.js';
import type { Listed, RunStore } from '../core/run.js';
import { trialId, type TrialKey } from '../core/trial.js';
import { transcriptText, trialLine } from '../evals/report/transcript-text.js';
import { openByName } from './open.js';
import { print, printJson } from './say.js';

/** Prints a run's trials, a line each, or one trial's transcript with its verdicts. */
export function show(run: string, wanted: string | undefined, flags: { readonly json?: boolean }): ExitCode {
  const store = openByName(run);
  try {
    if (wanted === undefined) listTrials(store, flags.json === true);
    else showTrial(store, findKey(store, wanted), flags.json === true);
    return exitCode.done;
  } finally {
    store.close();
  }
}

/** Lines that are printed at once. */
const PIECE = 500;

function listTrials(store: RunStore, json: boolean): void {
  if (json) {
    printJson([...linesOf(store)]);
    return;
  }
  let piece: string[] = [];
  for (const line of linesOf(store)) {
    piece.push(trialLine(line));
    if (piece.length < PIECE) continue;
    print(piece.join('\n'));
    piece = [];
  }
  if (piece.length > 0) print(piece.join('\n'));
}

type Line = Listed & { readonly trial: string };

function* linesOf(store: RunStore): Generator<Line> {
  const { header } = store;
  let place = 0;
  for (const { status, plays, numbers } of store.listed()) {
    const key = header.planned[place];
    if (key === undefined) throw new Error(`${header.name}: has no trial ${String(place)}`);
    place += 1;
    yield { trial: trialId(key), status, plays, numbers };
  }
}

function showTrial(store: RunStore, key: TrialKey, json: boolean): void {
  const trial = store.trial(key);
  if (trial === null) throw new FestevalError(`${trialId(key)} has not been played yet.`);
  const grading = store.grading(key);
  if (json) printJson({ trial, grading });
  else print(transcriptText(trial, grading));
}

const SHOWN = 10;

/** The one trial whose id is, or contains, the text. */
function findKey({ header }: RunStore, wanted: string): TrialKey {
  const exact = header.planned.find((key) => trialId(key) === wanted);
  if (exact !== undefined) return exact;
  const like = header.planned.filter((key) => trialId(key).includes(wanted));
  const [only] = like;
  if (only !== undefined && like.length === 1) return only;
  const shown = (like.length === 0 ? header.planned : like).slice(0, SHOWN).map(trialId).join('\n  ');
  throw new FestevalError(
    `${like.length === 0 ? 'No trial' : `${String(like.length)} trials`} named "${wanted}"; for example:\n  ${shown}`,
  );
}
