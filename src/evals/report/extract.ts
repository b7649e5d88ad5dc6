import { argsText } from '../../core/chat.js';
import type { Graded } from '../../core/grading.js';
import type { Event, StopReason } from '../../core/transcript.js';
import type { FinishedTrial, TrialKey } from '../../core/trial.js';
import type { Evidence } from '../../core/verdict.js';
import type { ScenarioFacts } from '../summary/facts.js';
import { rootOf } from '../summary/losses.js';
import type { LineKind } from './words/words.js';

export type ExtractLine = {
  readonly seq: number;
  readonly actor: string;
  readonly kind: LineKind;
  readonly text: string;
};
export type Finding = { readonly id: string; readonly value: number; readonly evidence: readonly Evidence[] };

/** What a reader must see of a trial to believe its numbers. Raw text: the report makes it safe. */
export type TrialExtract = {
  readonly key: TrialKey;
  readonly completion: number;
  readonly done: boolean;
  readonly stop: StopReason;
  /** The verdicts that decided it, most important first. */
  readonly findings: readonly Finding[];
  /** The lines they rest on; the last ones where no verdict names any. */
  readonly lines: readonly ExtractLine[];
};

const FINDINGS = 3;
const EVIDENCE = 2;
const LINES = 6;
/** Lines shown where no evidence points anywhere. */
const LAST = 3;

/**
 * The verdicts that decided a trial and the lines of its transcript they rest on: failed gates, then checks by
 * the points they cost, as `lossesOf` shares them out; where nothing was lost, the checks that weigh most. A trial that
 * stopped early shows its last lines too.
 */
export function extract(
  trial: FinishedTrial,
  grading: Graded,
  facts: ScenarioFacts | undefined,
): TrialExtract {
  const findings = decisive(grading, facts).slice(0, FINDINGS);
  const { events, stop } = trial.transcript;
  const lines = events.flatMap(lineOf);
  const cited = new Set(findings.flatMap(({ evidence }) => evidence.flatMap(({ seq }) => seq ?? [])));
  const named = lines.filter(({ seq }) => cited.has(seq)).slice(0, LINES);
  const last = named.length === 0 || stop !== 'done' ? lines.slice(-LAST) : [];
  return {
    key: trial.key,
    completion: grading.numbers.completion,
    done: grading.numbers.done,
    stop,
    findings,
    lines: [...named.filter((line) => !last.includes(line)), ...last],
  };
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

/** An event as one line; attempts at the backend are no part of the conversation. */
function lineOf(event: Event): readonly ExtractLine[] {
  const { seq, actor } = event;
  switch (event.type) {
    case 'message':
      return event.role === 'system' ? [] : [{ seq, actor, kind: 'says', text: event.text }];
    case 'tool-call':
      return [{ seq, actor, kind: 'calls', text: `${event.call.name} ${argsText(event.call)}` }];
    case 'tool-result':
      return [{ seq, actor, kind: 'returns', text: `${event.tool} ${JSON.stringify(event.result)}` }];
    case 'world-event':
      return [{ seq, actor, kind: 'event', text: `${event.name} ${JSON.stringify(event.data)}` }];
    case 'repair':
      return [{ seq, actor, kind: 'repair', text: `${event.problem}: ${event.text}` }];
    case 'note':
      return [{ seq, actor, kind: 'notes', text: `${event.name}: ${event.text}` }];
    case 'attempt':
      return [];
  }
}
