import type { Figures } from '../core/scores.js';
import { noTokens } from './summary/spend.js';

/**
 * Figures in which what many rows have in common is one value: a run may have a hundred thousand, and lists of criteria,
 * empty records and texts are most of what they hold.
 */
export function sharingFigures(): (figures: Figures) => Figures {
  const listOf = sharedLists();
  return (figures) => ({
    status: figures.status,
    completion: figures.completion,
    usefulness: figures.usefulness,
    score: figures.score,
    done: figures.done,
    stop: figures.stop,
    broken: figures.broken,
    problem: figures.problem,
    criteria: figures.criteria,
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

const nothing = {};

function isEmpty(record: object): boolean {
  for (const _key in record) return false;
  return true;
}

function sharedLists(): (list: string[]) => string[] {
  const lists = new Map<string, string[]>();
  return (list) => {
    const key = list.join('\n');
    const known = lists.get(key);
    if (known === undefined) lists.set(key, list);
    return known ?? list;
  };
}
