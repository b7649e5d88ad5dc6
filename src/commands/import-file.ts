import type { Case } from '../core/case.js';
import { exitCode, FestevalError, formatProblems, type Problem } from '../core/errors.js';
import { limitsSchema } from '../core/limits.js';
import type { AnyScenario } from '../core/scenario.js';
import { transcriptLineSchema, type TranscriptLine } from '../core/transcript-line.js';
import { createFiler, type Outcome } from '../evals/import/filer.js';
import { inOrder, type Imported, type Read } from '../evals/import/header.js';
import { playLine, whyNot, type Replaying } from '../evals/import/play-line.js';
import { createReader } from '../evals/import/script.js';
import { FestevalChatModel } from '../graphs/chat-model.js';
import { createStages } from '../graphs/stages.js';
import { fileHash } from '../io/dataset-rows.js';
import { eachJsonLine } from '../io/json-lines.js';
import { machineClock } from './clock.js';
import { graphWayIn } from './environment.js';
import { onInterrupt } from './interrupt.js';
import { say } from './say.js';
import { loadCases } from './scenario-choice.js';
import type { Sources } from './sources.js';

type Reading = {
  readonly scenarios: readonly AnyScenario[];
  readonly sources: Sources;
  readonly trust: boolean;
};

/** What came of one line: what is wrong with it, or a trial with what speaks against it. */
type LineRead =
  { readonly problems: readonly string[] } | { readonly read: Read; readonly doubts: readonly string[] };

/**
 * Reads and plays the transcripts of a file, line by line. Throws a FestevalError (exit 2) with all lines that are
 * broken or differ from what the world gives; with `trust` the latter are told of and stand as the world has them.
 */
export async function readTranscripts(
  file: string,
  { scenarios, sources, trust }: Reading,
): Promise<Imported> {
  const problems: Problem[] = [];
  const doubts: Problem[] = [];
  const read: Read[] = [];
  let first: TranscriptLine | null = null;
  const interrupt = onInterrupt(() => {
    say('\nStopping; nothing is written.');
  });
  try {
    const play = linePlayer({ scenarios, sources, trust }, interrupt.signal);
    for (const one of eachJsonLine(file, transcriptLineSchema)) {
      if (interrupt.signal.aborted) throw new FestevalError('Stopped.', exitCode.interrupted);
      const told = (message: string): Problem => ({ file, line: one.line, message });
      if (!('row' in one)) problems.push(...one.problems);
      else {
        first ??= one.row;
        const found = await play(one.row, one.line);
        if ('problems' in found) problems.push(...found.problems.map(told));
        else {
          read.push(found.read);
          doubts.push(...found.doubts.map(told));
        }
      }
    }
  } finally {
    interrupt.release();
  }
  if (problems.length > 0) throw new FestevalError(`nothing was imported.\n${formatProblems(problems)}`);
  if (doubts.length > 0) say(`--trust-calls: what the world gives is taken.\n${formatProblems(doubts)}`);
  tellForeign(file, read);
  const { limits = limitsSchema.parse({}), relatives } = first ?? {};
  return { file, hash: fileHash(file), limits, relatives, read: inOrder(read) };
}

type PlayLine = (line: TranscriptLine, at: number) => Promise<LineRead>;

/** Of what the world does not give in a line, the first is told: the rest mostly follows from it. */
function linePlayer({ scenarios, sources, trust }: Reading, interrupt: AbortSignal): PlayLine {
  const stage = createStages((backend) => new FestevalChatModel(backend), [], graphWayIn(process.env));
  const replaying = { stage, reader: createReader(), clock: machineClock, interrupt };
  const file = createFiler({ scenarios, cases: casesOnce(sources) });
  return async (line, at) => {
    const found = file(line, at);
    if ('problem' in found) return { problems: [found.problem] };
    const played = await playFiled(found, replaying);
    if ('problem' in played) return { problems: [played.problem] };
    const doubts = played.differences.map(({ message }) => message);
    if (doubts.length > 0 && !trust) return { problems: doubts.slice(0, 1) };
    const { trial, foreign } = played;
    return { read: { trial, foreign, scenario: found.filed.scenario, case: found.filed.case }, doubts };
  };
}

async function playFiled({ filed }: Extract<Outcome, { filed: unknown }>, replaying: Replaying) {
  try {
    return await playLine(filed, replaying);
  } catch (error) {
    if (replaying.interrupt.aborted) throw new FestevalError('Stopped.', exitCode.interrupted);
    return { problem: whyNot(error) };
  }
}

function casesOnce(sources: Sources): (scenario: AnyScenario) => readonly Case[] {
  const known = new Map<string, readonly Case[]>();
  return (scenario) => {
    const cases = known.get(scenario.id) ?? loadCases([scenario], sources);
    known.set(scenario.id, cases);
    return cases;
  };
}

function tellForeign(file: string, read: readonly Read[]): void {
  const foreign = read.filter((one) => one.foreign.length > 0).length;
  if (foreign === 0) return;
  say(
    `${file}: ${String(foreign)} of ${String(read.length)} transcripts have another system prompt than the scenario's. ` +
      'It is not compared, and counts as part of the subject.',
  );
}
