import type { Graded } from '../../core/grading.js';
import type { StopReason } from '../../core/transcript.js';
import type { FinishedTrial, TrialKey } from '../../core/trial.js';
import type { Evidence } from '../../core/verdict.js';
import type { ScenarioFacts } from '../summary/facts.js';
import { rootOf } from '../summary/losses.js';
import { extractLines, type ExtractLine } from './extract-lines.js';

export type Finding = { readonly id: string; readonly value: number; readonly evidence: readonly Evidence[] };

/** What a reader must see of a trial to believe its numbers. Raw text: the report makes it safe. */
export type TrialExtract = {
  readonly key: TrialKey;
  readonly completion: number;
  readonly done: boolean;
  readonly stop: StopReason;
  /** The verdicts that decided it, most important first. */
  readonly findings: readonly Finding[];
  /**
   * The lines they rest on, with what the user asked first and what each answered to; the last ones too where no
   * verdict names any line or the trial stopped early.
   */
  readonly lines: readonly ExtractLine[];
};

const FINDINGS = 3;
const EVIDENCE = 2;

/**
 * The verdicts that decided a trial and the lines of its transcript they rest on: failed gates, then checks by
 * the points they cost, as `lossesOf` shares them out; where nothing was lost, the checks that weigh most.
 */
export function extract(
  trial: FinishedTrial,
  grading: Graded,
  facts: ScenarioFacts | undefined,
): TrialExtract {
  const findings = decisive(grading, facts).slice(0, FINDINGS);
  const { events, stop } = trial.transcript;
  return {
    key: trial.key,
    completion: grading.numbers.completion,
    done: grading.numbers.done,
    stop,
    findings,
    lines: extractLines(events, citedBy(findings), stop),
  };
}

function citedBy(findings: readonly Finding[]): ReadonlySet<number> {
  return new Set(findings.flatMap(({ evidence }) => evidence.flatMap(({ seq }) => seq ?? [])));
}

function decisive({ verdicts }: Graded, facts: ScenarioFacts | undefined): readonly Finding[] {
  const valueOf = (id: string): number | undefined => {
    const verdict = verdicts[id];
    return verdict?.kind === 'value' ? verdict.value : undefined;
  };
  const findings = Object.entries(verdicts).flatMap(([id, verdict]): readonly Finding[] =>
    verdict.kind === 'value'
      ? [{ id, value: verdict.value, evidence: verdict.evidence.slice(0, EVIDENCE) }]
      : [],
  );
  const criteria = facts?.criteria ?? [];
  const gates = new Set(criteria.filter(({ kind }) => kind === 'gate').map(({ id }) => id));
  const lost = pointsLost(facts, valueOf);
  const broken = findings.filter(({ id, value }) => gates.has(id) && value < 1);
  const short = by(lost, findings).filter(({ id }) => (lost.get(id) ?? 0) > 0);
  if (broken.length + short.length > 0) return [...broken, ...short];
  const weights = new Map(criteria.map(({ id, weight }) => [id, weight]));
  return by(weights, findings).filter(({ id }) => !gates.has(id));
}

/** Weight x what is missing of each check, passed on to the check it needs where that one is 0. */
function pointsLost(
  facts: ScenarioFacts | undefined,
  valueOf: (id: string) => number | undefined,
): ReadonlyMap<string, number> {
  const lost = new Map<string, number>();
  for (const criterion of facts?.criteria ?? []) {
    const value = valueOf(criterion.id);
    if (facts === undefined || value === undefined || criterion.kind !== 'check') continue;
    const { id } = rootOf(criterion, facts, valueOf);
    lost.set(id, (lost.get(id) ?? 0) + criterion.weight * (1 - value));
  }
  return lost;
}

function by(points: ReadonlyMap<string, number>, findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => (points.get(b.id) ?? 0) - (points.get(a.id) ?? 0));
}
