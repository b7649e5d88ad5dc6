import { join } from 'node:path';
import type { Answers } from '../backends/cassette/chain.js';
import type { BackendOptions } from '../backends/create.js';
import { preflight } from '../backends/preflight.js';
import { createShared } from '../backends/shared.js';
import { realSystem } from '../backends/system.js';
import type { Calibration } from '../core/calibration.js';
import { exitCode, FestevalError, formatProblems, type ExitCode } from '../core/errors.js';
import type { PanelJudge } from '../core/judge.js';
import { limitsSchema } from '../core/limits.js';
import type { AnyScenario } from '../core/scenario.js';
import type { Attempt } from '../core/transcript.js';
import { calibrationOf } from '../evals/judging/calibration.js';
import { calibrationText } from '../evals/judging/calibration-text.js';
import { countAnswers, examine, type Examination } from '../evals/judging/examine.js';
import { matchAnchor, type Question } from '../evals/judging/match.js';
import { loadAnchors, type AnchorRow } from '../io/anchors.js';
import { saveCalibration } from '../io/calibrations.js';
import { allScenarios, catalogueWith } from './catalogue.js';
import { openRecordings } from './cassette.js';
import { onInterrupt } from './interrupt.js';
import { createJudges, judgeModels, type JudgeOptions } from './judges.js';
import { calibrationsDir, datasetsDir } from './place.js';
import { preflightAll } from './preflight.js';
import { shippedPrices } from './prices.js';
import { print, printJson, say } from './say.js';

export type CalibrateFlags = {
  readonly judge: string;
  readonly anchors?: string;
  readonly trials?: number;
  readonly concurrency?: number;
  readonly callSeconds?: number;
  readonly cassette?: string;
  readonly plugin?: string[];
  readonly json?: boolean;
};

const TRIALS = 2;
const CONCURRENCY = 8;

/** Measures a judge against labelled answers, stores what was found and prints it. */
export async function calibrate(flags: CalibrateFlags): Promise<ExitCode> {
  const { trials = TRIALS } = flags;
  if (trials < 1) throw new FestevalError('--trials: expected at least 1, found 0.');
  const { cassette, judge: spec } = flags;
  const recordings = openRecordings({ cassette, seed: null, specs: [spec], kept: () => null });
  const catalogue = await catalogueWith(flags.plugin ?? []);
  const { extensions } = catalogue;
  const options = { ...optionsFor(flags, recordings.answers), extensions, brought: extensions.backends };
  const [judge] = createJudges([flags.judge], options);
  if (judge === undefined) throw new FestevalError('Name the judge: --judge SPEC.');
  const anchors = anchorsFor(flags.anchors, await allScenarios(catalogue));
  const interrupt = onInterrupt(() => {
    say('\nStopping; nothing is stored.');
  });
  try {
    if (!recordings.offline) await requireAnswers(spec, options, interrupt.signal);
    const attempts: Attempt[] = [];
    const examination = await ask(judge, anchors.used, trials, attempts, interrupt.signal);
    const date = new Date().toISOString();
    const found = calibrationOf({ judge, anchors, trials, date, examination, attempts });
    return recordings.conclude(conclude(found, flags.json === true));
  } catch (error) {
    if (interrupt.signal.aborted) return exitCode.interrupted;
    throw error;
  } finally {
    interrupt.release();
  }
}

function optionsFor(
  { callSeconds, concurrency = CONCURRENCY }: CalibrateFlags,
  answers: Answers,
): BackendOptions {
  const limits = limitsSchema.parse(callSeconds === undefined ? {} : { callSeconds });
  return {
    ...createShared(shippedPrices(new Date())),
    answers,
    env: process.env,
    limits,
    system: realSystem,
    concurrency,
  };
}

async function requireAnswers(spec: string, options: JudgeOptions, signal: AbortSignal): Promise<void> {
  const silent = await preflightAll(
    judgeModels([spec], options.extensions),
    (one) => preflight(one, { ...options, signal }),
    false,
  );
  if (silent.size === 0) return;
  throw new FestevalError('Nothing was calibrated: the judge does not answer.', exitCode.tooMuchBroke);
}

function ask(
  judge: PanelJudge,
  used: readonly Question[],
  trials: number,
  attempts: Attempt[],
  signal: AbortSignal,
): Promise<Examination> {
  const answers = countAnswers(used, trials);
  say(
    `${judge.id}: ${String(used.length)} anchors, each asked ${String(trials)} times, and pairs in both orders: ` +
      `${String(answers)} questions`,
  );
  const onAttempt = (attempt: Attempt): void => {
    attempts.push(attempt);
  };
  return examine(judge, used, trials, { signal, origin: null, onAttempt }, tellQuarters(answers));
}

/** A line for each quarter of the answers: enough to see that it goes on. */
function tellQuarters(total: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    const quarter = Math.floor((4 * done) / total);
    if (quarter < 4 && quarter > Math.floor((4 * (done - 1)) / total))
      say(`${String(done)} of ${String(total)}`);
  };
}

type Anchors = { readonly file: string; readonly rows: number; readonly used: readonly Question[] };

/**
 * The anchors to ask about. In the shipped file those of a rubric that is not here are passed over, and told of;
 * in a team's own file they are mistakes.
 */
function anchorsFor(own: string | undefined, scenarios: readonly AnyScenario[]): Anchors {
  const path = own ?? join(datasetsDir(), 'judge-anchors.csv');
  const rows = loadAnchors(path);
  const matched = rows.map((row) => ({ row, match: matchAnchor(row.anchor, scenarios) }));
  const used = matched.flatMap(({ match }) => ('question' in match ? [match.question] : []));
  const unmatched = matched.flatMap(({ row, match }) => ('problem' in match ? [{ row, ...match }] : []));
  const problems = unmatched.map(({ row, column, problem }) => problemAt(path, row, column, problem));
  if (own !== undefined && problems.length > 0) throw new FestevalError(formatProblems(problems));
  for (const problem of new Set(unmatched.map((one) => one.problem))) {
    const passed = unmatched.filter((one) => one.problem === problem).length;
    say(`${String(passed)} anchors passed over: ${problem}`);
  }
  if (used.length === 0) throw new FestevalError(`${path}: no anchor is about a rubric that is here.`);
  return { file: own ?? 'judge-anchors.csv', rows: rows.length, used };
}

function problemAt(file: string, { line }: AnchorRow, column: string, message: string) {
  return { file, line, column, message };
}

function conclude(found: Calibration, json: boolean): ExitCode {
  const path = saveCalibration(calibrationsDir(), found);
  if (json) printJson(found);
  else print(`${calibrationText(found)}\n\n${path}`);
  if ((found.overall.coverage ?? 0) > 0) return exitCode.done;
  say('Not one verdict counted.');
  return exitCode.tooMuchBroke;
}
