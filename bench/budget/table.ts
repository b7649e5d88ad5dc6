/** The table of a run, for a terminal and for the summary of a job on GitHub. */
import { median, type Outcome, type Round, type Verdict } from './verdict.js';

const words: Readonly<Record<Outcome, string>> = {
  within: 'within',
  regressed: '**regressed**',
  better: 'better: set it anew',
  unset: '**no budget**',
  unmeasured: 'not measured here',
};

const head = [
  '| cell | measure | cost | floor | ratio | rounds | budget | at most | verdict |',
  '| :-- | :-- | --: | --: | --: | :-- | --: | --: | :-- |',
];

/** Markdown; costs are medians over the rounds, in CPU milliseconds or in millions of instructions. */
export function tableOf(rounds: readonly Round[], verdicts: readonly Verdict[]): string {
  return [...head, ...verdicts.map((verdict) => rowOf(rounds, verdict))].join('\n');
}

function rowOf(rounds: readonly Round[], verdict: Verdict): string {
  const { cell, measure, ratios, budget, outcome } = verdict;
  const middle = (of: 'cost' | 'floor'): string => {
    const values = rounds.flatMap((round) => round[cell]?.[of][measure] ?? []);
    if (values.length === 0) return '–';
    return measure === 'cpu' ? `${median(values).toFixed(0)} ms` : `${(median(values) / 1e6).toFixed(0)} M`;
  };
  const spread =
    ratios.length === 0
      ? '–'
      : `${figure(Math.min(...ratios))} – ${figure(Math.max(...ratios))}, n = ${String(ratios.length)}`;
  const most = budget === null ? '–' : figure(budget.ratio * (1 + budget.tolerance));
  const set = budget === null ? '–' : `${figure(budget.ratio)} (${budget.set})`;
  const costs = [middle('cost'), middle('floor')];
  const cells = [cell, measure, ...costs, figure(verdict.median), spread, set, most];
  return `| ${[...cells, words[outcome]].join(' | ')} |`;
}

/** Three figures; ratios reach from 1 to the hundreds. */
const figure = (ratio: number): string => (Number.isNaN(ratio) ? '–' : String(Number(ratio.toPrecision(3))));
