import type { Graded } from '../../core/grading.js';
import type { Event, StopReason } from '../../core/transcript.js';
import type { FinishedTrial, TrialKey } from '../../core/trial.js';
import type { Evidence } from '../../core/verdict.js';
import type { ScenarioFacts } from '../summary/facts.js';
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
 * the points they cost; where nothing was lost, the checks that weigh most.
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
  return {
    key: trial.key,
    completion: grading.numbers.completion,
    done: grading.numbers.done,
    stop,
    findings,
    lines: named.length > 0 ? named : lines.slice(-LAST),
  };
}

function decisive({ verdicts }: Graded, facts: ScenarioFacts | undefined): readonly Finding[] {
  const known = new Map(facts?.criteria.map((criterion) => [criterion.id, criterion]));
  const weighed = Object.entries(verdicts).flatMap(([id, verdict]) => {
    if (verdict.kind !== 'value') return [];
    const criterion = known.get(id);
    const weight = criterion?.kind === 'gate' ? 100 : (criterion?.weight ?? 0);
    const finding = { id, value: verdict.value, evidence: verdict.evidence.slice(0, EVIDENCE) };
    return [{ finding, gate: criterion?.kind === 'gate', weight, lost: weight * (1 - verdict.value) }];
  });
  const broken = weighed.filter(({ gate, lost }) => gate && lost > 0);
  const short = weighed.filter(({ gate, lost }) => !gate && lost > 0).sort((a, b) => b.lost - a.lost);
  if (broken.length + short.length > 0) return [...broken, ...short].map(({ finding }) => finding);
  const heavy = weighed.filter(({ gate }) => !gate).sort((a, b) => b.weight - a.weight);
  return heavy.map(({ finding }) => finding);
}

/** An event as one line; attempts at the backend are no part of the conversation. */
function lineOf(event: Event): readonly ExtractLine[] {
  const { seq, actor } = event;
  switch (event.type) {
    case 'message':
      return event.role === 'system' ? [] : [{ seq, actor, kind: 'says', text: event.text }];
    case 'tool-call': {
      const args = 'malformed' in event.call ? event.call.malformed : JSON.stringify(event.call.args);
      return [{ seq, actor, kind: 'calls', text: `${event.call.name} ${args}` }];
    }
    case 'tool-result':
      return [{ seq, actor, kind: 'returns', text: `${event.tool} ${JSON.stringify(event.result)}` }];
    case 'world-event':
      return [{ seq, actor, kind: 'event', text: `${event.name} ${JSON.stringify(event.data)}` }];
    case 'repair':
      return [{ seq, actor, kind: 'repair', text: `${event.problem}: ${event.text}` }];
    case 'attempt':
      return [];
  }
}
