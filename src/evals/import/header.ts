import { createHash } from 'node:crypto';
import type { Case } from '../../core/case.js';
import type { CaseSource, RunHeader, SubjectPrint } from '../../core/run.js';
import type { AnyScenario } from '../../core/scenario.js';
import { suiteSchema, type Suite } from '../../core/suite.js';
import { IMPORTED } from '../../core/transcript-line.js';
import { promptsHash } from '../fingerprint.js';
import { headerOf } from '../header.js';
import { isBot } from '../rank.js';
import { unique } from '../summary/groups.js';
import type { Filed, PlayedLine } from './play-line.js';

/** A line that was played; its messages are no longer needed. */
export type Read = Pick<PlayedLine, 'trial' | 'foreign'> & Pick<Filed, 'scenario' | 'case'>;

/** A file of transcripts and what its lines have in common. */
export type Imported = {
  readonly file: string;
  /** SHA-256 of its text, first 16 hex digits. */
  readonly hash: string;
  readonly limits: Suite['limits'];
  readonly relatives: string | undefined;
  /** In the order of a report. */
  readonly read: readonly Read[];
};

/** What the run is beside its transcripts. */
export type About = {
  readonly name: string;
  /** UTC, ISO 8601. */
  readonly created: string;
  readonly judging: Partial<
    Pick<Suite, 'judges' | 'minJudges' | 'requireCalibrated' | 'allowSelfJudge' | 'datasets'>
  >;
  readonly sources: Readonly<Record<string, CaseSource>>;
  readonly plugins: RunHeader['plugins'];
  readonly scenarioPlugins: Readonly<Record<string, string>>;
};

/** Trials in the order of a report: scenario, subject, case, k; each of the first three as it came first. */
export function inOrder(read: readonly Read[]): readonly Read[] {
  const places = (of: (one: Read) => string): ((one: Read) => number) => {
    const all = new Map(unique(read.map(of)).map((id, place) => [id, place]));
    return (one) => all.get(of(one)) ?? 0;
  };
  const ranks = [
    places(({ scenario }) => scenario.id),
    places(({ trial }) => trial.key.subject),
    places(({ trial }) => `${trial.key.scenario}/${trial.key.caseId}`),
    ({ trial }: Read): number => trial.key.k,
  ];
  return [...read].sort((a, b) => {
    const rank = ranks.find((of) => of(a) !== of(b));
    return rank === undefined ? 0 : rank(a) - rank(b);
  });
}

/** What an imported run says of itself: a run like any other, whose subjects are named as transcripts of a file. */
export function importHeader(imported: Imported, about: About): RunHeader {
  const { judging, ...rest } = about;
  const { read, limits, relatives } = imported;
  const scenarios = byId(read.map(({ scenario }) => scenario));
  const cases = byId(
    read.map((one) => one.case),
    ({ scenario, id }) => `${scenario}/${id}`,
  );
  const suite = suiteSchema.parse({
    name: IMPORTED,
    scenarios: scenarios.map(({ id }) => id),
    backends: [`${IMPORTED}:${imported.file}`],
    ...judging,
    ...(relatives === undefined ? {} : { relatives }),
    trials: read.reduce((most, { trial }) => Math.max(most, trial.key.k + 1), 1),
    limits,
  });
  const header = headerOf({
    ...{ ...rest, suite, scenarios, cases },
    ...{ subjects: [], judges: [], plans: [] },
  });
  return {
    ...header,
    subjects: printsOf(imported, scenarios, cases),
    planned: read.map(({ trial }) => trial.key),
  };
}

function byId<T extends { readonly id: string }>(
  all: readonly T[],
  idOf = ({ id }: T): string => id,
): readonly T[] {
  return [...new Map(all.map((one) => [idOf(one), one])).values()];
}

function printsOf(
  { file, hash, read }: Imported,
  scenarios: readonly AnyScenario[],
  cases: readonly Case[],
): SubjectPrint[] {
  const ours = promptsHash(scenarios, cases);
  return unique(read.map(({ trial }) => trial.key.subject)).map((name) => {
    const foreign = read.filter(({ trial }) => trial.key.subject === name).flatMap((one) => one.foreign);
    const settings = { file, sha256: hash };
    // A reference bot stays a yardstick.
    const backend = isBot({ assistant: null, backend: name }) ? name : IMPORTED;
    return { name, assistant: null, backend, settings, prompts: promptsOf(ours, foreign) };
  });
}

/** The scenario's own prompts, or those beside them that the subject is recorded to have been given elsewhere. */
function promptsOf(ours: string, foreign: readonly string[]): string {
  if (foreign.length === 0) return ours;
  const hash = createHash('sha256').update(JSON.stringify([ours, ...new Set(foreign)]));
  return hash.digest('hex').slice(0, 16);
}
