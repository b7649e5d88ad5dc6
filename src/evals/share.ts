import type { Figures, ScoreLine } from '../core/scores.js';
import { noTokens } from './summary/spend.js';

/**
 * Figures in which what many rows have in common is one value: a run may have a hundred thousand, and lists of criteria,
 * empty records and texts are most of what they hold.
 */
export function sharingFigures(): (figures: Figures) => Figures {
  const listOf = sharedBy<string[]>(keyOfList);
  const criteriaOf = sharedBy<Figures['criteria']>((one) => JSON.stringify(one), MOST_VERDICTS);
  return (figures) => ({
    status: figures.status,
    completion: figures.completion,
    usefulness: figures.usefulness,
    score: figures.score,
    done: figures.done,
    stop: figures.stop,
    broken: figures.broken,
    problem: figures.problem,
    criteria: criteriaOf(figures.criteria),
    notApplicable: listOf(figures.notApplicable),
    missing: listOf(figures.missing),
    tokens: figures.tokens.in + figures.tokens.out + figures.tokens.cached === 0 ? noTokens : figures.tokens,
    cost: figures.cost,
    others: isEmpty(figures.others) ? nothing : figures.others,
    wording: figures.wording,
    ballots: isEmpty(figures.ballots) ? nothing : figures.ballots,
    timing: figures.timing,
  });
}

/**
 * The same for lines that were read from a file, and for what they repeat of their run. Lines are changed in place, since
 * nobody else has them yet.
 */
export function sharingLines(): (line: ScoreLine) => ScoreLine {
  const text = sharedBy<string>((one) => one);
  const listOf = sharedBy<string[]>(keyOfList);
  const instrumentOf = sharedBy<ScoreLine['instrument']>((one) => JSON.stringify(one));
  const madeOf = sharedBy<ScoreLine['made']>((one) => JSON.stringify(one));
  const criteriaOf = sharedBy<Figures['criteria']>((one) => JSON.stringify(one), MOST_VERDICTS);
  return (line) => {
    line.scenario = text(line.scenario);
    line.caseId = text(line.caseId);
    line.caseHash = text(line.caseHash);
    line.subject = text(line.subject);
    line.backend = text(line.backend);
    line.instrument = instrumentOf(line.instrument);
    line.made = madeOf(line.made);
    if (line.status === 'pending') return line;
    line.criteria = criteriaOf(line.criteria);
    line.notApplicable = listOf(line.notApplicable);
    line.missing = listOf(line.missing);
    line.gatesFailed = listOf(line.gatesFailed);
    if (isEmpty(line.others)) line.others = nothing;
    if (isEmpty(line.ballots)) line.ballots = nothing;
    return line;
  };
}

const nothing = {};
const keyOfList = (list: readonly string[]): string => list.join('\n');

/** Where so many verdicts differ, as those in fractions do, the rest is not looked up: little is had in common. */
const MOST_VERDICTS = 2000;

/** Gives the first of all values that have the same key, until there are `most`. */
function sharedBy<T>(keyOf: (value: T) => string, most = Infinity): (value: T) => T {
  const values = new Map<string, T>();
  return (value) => {
    if (values.size >= most) return value;
    const key = keyOf(value);
    const known = values.get(key);
    if (known === undefined) values.set(key, value);
    return known ?? value;
  };
}

function isEmpty(record: object): boolean {
  for (const _key in record) return false;
  return true;
}
