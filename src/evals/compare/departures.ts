import type { Departure } from '../../core/comparison.js';
import { FestevalError } from '../../core/errors.js';
import { canonicalJson } from '../../core/json.js';
import type { RowInstrument, ScoreLine } from '../../core/scores.js';
import { unique } from '../summary/groups.js';
import type { Operand } from './tasks.js';

const NONE = 'none';

/** Ids of cases named in a departure. */
const NAMED = 5;

/** What the instruments of two operands do not share; none where their scores mean the same. */
export function instrumentDepartures(baseline: Operand, candidate: Operand): readonly Departure[] {
  const [before, after] = [byScenario(baseline), byScenario(candidate)];
  return unique([...after.keys(), ...before.keys()]).flatMap((scenario) => {
    const [own, other] = [before.get(scenario), after.get(scenario)];
    if (own === undefined || other === undefined) {
      const played = (side: Planned | undefined): string => (side === undefined ? 'not played' : 'played');
      return [{ what: `scenario ${scenario}`, baseline: played(own), candidate: played(other) }];
    }
    return [
      ...partsOf(scenario, own.instrument, other.instrument),
      ...casesOf(scenario, own.cases, other.cases),
    ];
  });
}

type Planned = {
  readonly instrument: RowInstrument;
  /** Case hash -> id. */
  readonly cases: ReadonlyMap<string, string>;
};

function isSame(a: RowInstrument, b: RowInstrument): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

function mixed(operand: string, scenario: string): FestevalError {
  return new FestevalError(
    `${operand}: its lines of ${scenario} were not all measured alike. Write the scores again with "festeval report".`,
  );
}

function byScenario({ operand, lines }: Operand): ReadonlyMap<string, Planned> {
  const planned = new Map<string, { instrument: RowInstrument; cases: Map<string, string> }>();
  for (const { scenario, instrument, caseHash, caseId } of lines) {
    const known = planned.get(scenario) ?? { instrument, cases: new Map<string, string>() };
    if (!isSame(instrument, known.instrument)) throw mixed(operand, scenario);
    known.cases.set(caseHash, caseId);
    planned.set(scenario, known);
  }
  return planned;
}

function partsOf(scenario: string, a: RowInstrument, b: RowInstrument): readonly Departure[] {
  const judges = ({ judges: names }: RowInstrument): string => names.join(' + ') || NONE;
  const parts: readonly (readonly [string, (of: RowInstrument) => string])[] = [
    ['engine', ({ engine }) => String(engine)],
    [`version of ${scenario} (its world, user or scorers changed)`, ({ version }) => String(version)],
    [`limits (hash) in ${scenario}`, ({ limits }) => limits],
    [`judges in ${scenario}`, judges],
    [`verdicts a rubric needs in ${scenario}`, ({ minJudges }) => String(minJudges)],
    [`plugin (hash) of ${scenario}`, ({ plugin }) => plugin ?? NONE],
    [`model wording the relatives in ${scenario}`, ({ relatives }) => relatives ?? NONE],
  ];
  return parts.flatMap(([what, of]) => {
    const [left, right] = [of(a), of(b)];
    return left === right ? [] : [{ what, baseline: left, candidate: right }];
  });
}

function casesOf(
  scenario: string,
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): readonly Departure[] {
  const only = (own: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] =>
    [...own].flatMap(([hash, id]) => (other.has(hash) ? [] : [id]));
  const [left, right] = [only(a, b), only(b, a)];
  if (left.length + right.length === 0) return [];
  return [
    {
      what: `cases of ${scenario} that the other has not`,
      baseline: namesOf(left),
      candidate: namesOf(right),
    },
  ];
}

function namesOf(ids: readonly string[]): string {
  if (ids.length === 0) return NONE;
  const rest = ids.length - NAMED;
  return ids.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${String(rest)} more` : '');
}

type Made = Pick<ScoreLine, 'assistant' | 'backend' | 'made'>;

/** What changed between two subjects. */
export function subjectDepartures(baseline: Made, candidate: Made): readonly Departure[] {
  const settings = unique([...Object.keys(baseline.made.settings), ...Object.keys(candidate.made.settings)]);
  const setting = (of: Made, key: string): string => {
    const value = of.made.settings[key];
    return value === undefined ? NONE : typeof value === 'string' ? value : canonicalJson(value);
  };
  const parts: readonly Departure[] = [
    { what: 'assistant', baseline: baseline.assistant ?? NONE, candidate: candidate.assistant ?? NONE },
    { what: 'backend', baseline: baseline.backend, candidate: candidate.backend },
    ...settings.map((key) => ({
      what: `setting ${key}`,
      baseline: setting(baseline, key),
      candidate: setting(candidate, key),
    })),
    {
      what: 'prompts and tool descriptions (hash)',
      baseline: baseline.made.prompts,
      candidate: candidate.made.prompts,
    },
  ];
  return parts.filter((part) => part.baseline !== part.candidate);
}
