import type { RunHeader, SubjectPrint } from '../core/run.js';
import type { GradedRow, ScoreRow } from '../core/scores.js';
import type { Cell, Overall, Summary } from '../core/summary.js';
import type { TrialKey } from '../core/trial.js';
import { rank } from './rank.js';
import { rankSets } from './ranks.js';
import { percentiles } from './statistics/percentiles.js';
import {
  countsOf,
  excludedOf,
  scoresOf,
  shareOf,
  spendingOf,
  tasksOf,
  type Share,
} from './summary/counts.js';
import { criteriaOf, gatesFailedOf, judgeOf } from './summary/criteria.js';
import { doneEstimate, stratifiedDone } from './summary/done.js';
import { clusterEstimate, spreadOf, stratifiedEstimate } from './summary/estimates.js';
import type { ScenarioFacts } from './summary/facts.js';
import { groupBy, inPlannedOrder, unique } from './summary/groups.js';
import { leadingFailure } from './summary/losses.js';

/** What a summary is made of: the rows of a run and what the run says of itself. */
export type SummaryInput = {
  readonly header: RunHeader;
  /** One a played trial, in any order. */
  readonly rows: readonly ScoreRow[];
  /** The scenarios' criteria; one that is not at hand leaves its leading failure and judge coverage unknown. */
  readonly scenarios: readonly ScenarioFacts[];
  /** Confidence of all intervals. */
  readonly level?: number;
};

type Context = {
  readonly header: RunHeader;
  readonly facts: ReadonlyMap<string, ScenarioFacts>;
  readonly level: number;
  readonly shareIn: (subject: string, scenario?: string) => Share;
};

/**
 * A run's figures from its rows; pure, and the same for the same rows in any order. Broken, ungraded and pending
 * trials are counted and enter no mean. Cells come in the order of the suite, scenario by scenario.
 */
export function summarize({ header, rows, scenarios, level = 0.95 }: SummaryInput): Summary {
  const played = inPlannedOrder(rows, header.planned);
  const shareIn = sharesOf(header.planned, played);
  const context = { header, level, shareIn, facts: new Map(scenarios.map((facts) => [facts.id, facts])) };
  const ids = unique(header.planned.map(({ scenario }) => scenario));
  const pairs = ids.flatMap((scenario) => header.subjects.map((subject) => ({ scenario, subject })));
  return {
    schemaVersion: 1,
    run: header.name,
    suite: header.suite.name,
    status: played.length < header.planned.length ? 'partial' : 'complete',
    planned: header.planned.length,
    instrument: header.instrument,
    subjects: header.subjects,
    judges: header.judges,
    minKappa: header.suite.minKappa,
    cells: pairs.map(({ scenario, subject }) => cellOf(scenario, subject, context)),
    overall: withRanks(
      header.subjects.map((subject) => overallOf(subject, ids, context)),
      ids,
      context,
    ),
    excluded: pairs.flatMap(({ scenario, subject }) =>
      excludedOf(scenario, subject.name, shareIn(subject.name, scenario)),
    ),
    timing: {
      created: header.created,
      latency: header.subjects.map(({ name }) => latencyOf(name, shareIn(name).rows)),
    },
  };
}

/** Sorted out once, by subject and then by scenario: a run may have a hundred thousand trials. */
function sharesOf(planned: readonly TrialKey[], rows: readonly ScoreRow[]): Context['shareIn'] {
  const subjectOf = ({ subject }: Pick<TrialKey, 'subject'>): string => subject;
  const scenarioOf = ({ scenario }: Pick<TrialKey, 'scenario'>): string => scenario;
  const [plans, played] = [groupBy(planned, subjectOf), groupBy(rows, subjectOf)];
  const subjects = new Map<string, { readonly all: Share; readonly one: ReadonlyMap<string, Share> }>();
  for (const [subject, keys] of plans) {
    const own = played.get(subject) ?? [];
    const [parts, rowsIn] = [groupBy(keys, scenarioOf), groupBy(own, scenarioOf)];
    const one = new Map([...parts].map(([id, part]) => [id, shareOf(part, rowsIn.get(id) ?? [])]));
    subjects.set(subject, { all: shareOf(keys, own), one });
  }
  return (subject, scenario) => {
    const shares = subjects.get(subject);
    return (scenario === undefined ? shares?.all : shares?.one.get(scenario)) ?? shareOf([], []);
  };
}

function cellOf(scenario: string, subject: SubjectPrint, context: Context): Cell {
  const share = context.shareIn(subject.name, scenario);
  const { header } = context;
  const { judges, trials } = header.instrument;
  const estimate = (number: 'completion' | 'usefulness' | 'score'): Cell['completion'] =>
    clusterEstimate(spreadOf(scoresOf(share.graded, number)), context.level);
  return {
    scenario,
    ...identityOf(subject),
    ...countsOf(share),
    completion: estimate('completion'),
    usefulness: estimate('usefulness'),
    score: estimate('score'),
    done: doneEstimate(tasksOf(share.graded), trials, context.level),
    criteria: criteriaOf(share.graded),
    gatesFailed: gatesFailedOf(share.graded),
    judge: judgeOf(share.graded, context.facts.get(scenario), { asked: judges, prints: header.judges }),
    ...spendingOf(share),
  };
}

function overallOf(subject: SubjectPrint, scenarios: readonly string[], context: Context): Overall {
  const share = context.shareIn(subject.name);
  const strata: readonly (readonly GradedRow[])[] = scenarios.map(
    (id) => context.shareIn(subject.name, id).graded,
  );
  const estimate = (number: 'completion' | 'usefulness' | 'score'): Overall['completion'] =>
    stratifiedEstimate(
      strata.map((rows) => spreadOf(scoresOf(rows, number))),
      context.level,
    );
  return {
    ...identityOf(subject),
    scenarios: scenarios.length,
    ...countsOf(share),
    completion: estimate('completion'),
    usefulness: estimate('usefulness'),
    score: estimate('score'),
    done: stratifiedDone(strata.map(tasksOf), context.header.instrument.trials, context.level),
    leadingFailure: leadingFailure(share.graded, context.facts),
    rank: null,
    ...spendingOf(share),
  };
}

/** The places of the subjects that `rank` gives one. */
function withRanks(
  overall: readonly Overall[],
  scenarios: readonly string[],
  { shareIn, level }: Context,
): Overall[] {
  const placed = rank(overall).filter(({ place }) => place !== null);
  const contestants = placed.map(({ overall: { subject } }) => ({
    subject,
    strata: scenarios.map((id) => shareIn(subject, id).graded),
  }));
  const sets = rankSets(contestants, level);
  return overall.map((one) => ({ ...one, rank: sets.get(one.subject) ?? null }));
}

function identityOf({
  name,
  assistant,
  backend,
}: SubjectPrint): Pick<Cell, 'subject' | 'assistant' | 'backend'> {
  return { subject: name, assistant, backend };
}

function latencyOf(subject: string, rows: readonly ScoreRow[]): Summary['timing']['latency'][number] {
  const values = rows.filter(({ status }) => status === 'finished').map(({ timing }) => timing.ms);
  return { subject, trials: values.length, ...percentiles({ values }) };
}
