import { orAborted } from '../../core/abort.js';
import type { Case } from '../../core/case.js';
import type { Clock } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import { createJournal } from '../../core/journal.js';
import type { AnyScenario } from '../../core/scenario.js';
import type { Stage } from '../../core/stage.js';
import type { Subject } from '../../core/subject.js';
import type { TranscriptLine } from '../../core/transcript-line.js';
import type { StopReason, Transcript } from '../../core/transcript.js';
import type { FinishedTrial, TrialKey } from '../../core/trial.js';
import { chatOf } from './chat-of.js';
import { differencesOf, type Difference } from './differences.js';
import { recordedOf, type Recorded } from './recorded.js';
import { answersOf, attemptOf, RecordEnds, type Reader } from './script.js';

/** A line of a file with the case that it is about. */
export type Filed = {
  readonly key: TrialKey;
  readonly line: TranscriptLine;
  readonly scenario: AnyScenario;
  readonly case: Case;
};

/** What lines are played with. */
export type Replaying = {
  readonly stage: Stage;
  readonly reader: Reader;
  readonly clock: Clock;
  readonly interrupt: AbortSignal;
};

/** What came of a line: a trial as if it had been played here, and how the record differs from it. */
export type PlayedLine = {
  readonly trial: FinishedTrial;
  readonly differences: readonly Difference[];
  /** System messages of the record that are not the scenario's. */
  readonly foreign: readonly string[];
};

/**
 * Plays what a subject is recorded to have said and done through the scenario's own stage, and compares what it is told
 * with the record. Rejects when interrupted, and where the trial breaks: a world that throws, or never answers.
 */
export async function playLine(filed: Filed, replaying: Replaying): Promise<PlayedLine> {
  const { line, key } = filed;
  const recorded = recordedOf(line.messages);
  const first = await playOnce(filed, recorded, line.stop ?? null, replaying);
  // Last words that nobody is recorded to have answered were not heard either.
  const unheard = first.ended === null && line.stop === undefined && isUnanswered(recorded);
  const { events, ended } = unheard ? await playOnce(filed, recorded, 'token-limit', replaying) : first;
  const brokeOff = unheard || ended === null;
  const stop = brokeOff ? 'turn-limit' : ended;
  const played = recordedOf(chatOf(events));
  return {
    trial: { status: 'finished', key, transcript: { events: [...events], stop }, ms: line.ms },
    differences: [
      ...differencesOf(recorded, played, stop),
      ...stopDifference(filed, stop, brokeOff, played.turns.length),
    ],
    foreign: recorded.systems.filter((text) => !played.systems.includes(text)),
  };
}

function isUnanswered({ turns }: Recorded): boolean {
  const last = turns.at(-1);
  return last === undefined || (last.calls.length === 0 && last.told.length === 0);
}

/** `ended` is null where the record broke off while the subject could still speak. */
type Once = { readonly events: Transcript['events']; readonly ended: StopReason | null };

async function playOnce(
  { key, line, scenario, case: played }: Filed,
  recorded: Recorded,
  stop: StopReason | null,
  { stage, reader, clock, interrupt }: Replaying,
): Promise<Once> {
  const { limits, relatives } = line;
  const journal = createJournal();
  const timer = clock.timer(
    limits.trialSeconds * 1000,
    () => new Error('it took longer than its trialSeconds'),
  );
  const signal = AbortSignal.any([timer.signal, interrupt]);
  const voice = relatives === undefined ? null : reader.voice;
  const answers = answersOf(recorded, limits, stop);
  reader.open(key, { answers, attempt: attemptOf(line), turns: recorded.turns, journal });
  try {
    const subject = subjectOf(key, reader);
    const sitting = { key, scenario, case: played, subject, voice, limits, journal, signal };
    return { ended: await orAborted(stage.play(sitting), signal), events: [...journal.events] };
  } catch (error) {
    if (error instanceof RecordEnds) return { ended: null, events: [...journal.events] };
    throw error;
  } finally {
    timer.clear();
    reader.close(key);
  }
}

function subjectOf({ subject: name }: TrialKey, { subject: backend }: Reader): Subject {
  return { kind: 'model', name, assistant: 'react', backend };
}

function stopDifference(
  { line }: Filed,
  stop: StopReason,
  brokeOff: boolean,
  messages: number,
): readonly Difference[] {
  const { stop: then, limits } = line;
  if (then === undefined || (then === stop && !brokeOff)) return [];
  const ends = brokeOff
    ? `the record ends after ${String(messages)} of ${String(limits.turns)} messages of the subject, which could have gone on`
    : `now ${stop}`;
  return [{ message: `stop: recorded ${then}, ${ends}` }];
}

/** Why a line could not be played at all. */
export function whyNot(error: unknown): string {
  return `cannot be played: ${messageOf(error)}`;
}
