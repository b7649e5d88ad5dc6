import type { Backend } from './backend.js';
import type { Case } from './case.js';
import type { Journal } from './journal.js';
import type { Limits } from './limits.js';
import type { AnyScenario } from './scenario.js';
import type { Subject } from './subject.js';
import type { StopReason } from './transcript.js';
import type { TrialKey } from './trial.js';

/** Everything one trial is played with. The journal is written to; the rest is read. */
export type Sitting = {
  readonly scenario: AnyScenario;
  readonly case: Case;
  readonly subject: Subject;
  readonly key: TrialKey;
  /** The model that puts the lines of a rehearsal's speakers into its own words; null for the script's. */
  readonly voice: Backend | null;
  readonly limits: Limits;
  readonly journal: Journal;
  readonly signal: AbortSignal;
};

/** Plays one case to its end, as its scenario asks. Rejects with a BackendError, or with the signal's reason, when the trial breaks. */
export type Stage = {
  play(sitting: Sitting): Promise<StopReason>;
};
