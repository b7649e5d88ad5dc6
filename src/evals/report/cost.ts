import type { Overall } from '../../core/summary.js';
import { brokenIn } from '../summary/counts.js';
import type { ReportContext } from './context.js';
import { fraction, NONE } from './figures.js';
import { table } from './markdown.js';
import { tokensPerDone } from './spending.js';
import { inline } from './untrusted.js';

/** What a task done cost, as far as it is known. */
export type PerDone =
  | { readonly kind: 'money'; readonly amount: number; readonly currency: string }
  /** The price is not known. */
  | { readonly kind: 'tokens'; readonly count: number }
  /** Nothing was done; what was spent all the same, ready to print. */
  | { readonly kind: 'in vain'; readonly spent: string }
  | { readonly kind: 'unknown' };

export function perDoneOf(overall: Overall, { tally, words }: ReportContext): PerDone {
  const { cost, tokens } = overall;
  if (cost !== null && cost.perDone !== null)
    return { kind: 'money', amount: cost.perDone, currency: cost.currency };
  if (cost !== null) return { kind: 'in vain', spent: words.money(cost.amount, inline(cost.currency)) };
  const count = tokensOf(overall, tally.done);
  if (count !== null) return { kind: 'tokens', count };
  const used = tokens.in + tokens.out;
  return used === 0 ? { kind: 'unknown' } : { kind: 'in vain', spent: words.tokens(used) };
}

/** For a cell or a short mention: a dash where nothing was done or nothing is known. */
export function perDoneText(overall: Overall, context: ReportContext): string {
  const { words } = context;
  const cost = perDoneOf(overall, context);
  switch (cost.kind) {
    case 'money':
      return words.money(cost.amount, inline(cost.currency));
    case 'tokens':
      return words.tokens(cost.count);
    case 'in vain':
      return `${NONE}${words.aside(cost.spent)}`;
    case 'unknown':
      return NONE;
  }
}

export function tokensOf(overall: Overall, done: ReadonlyMap<string, number>): number | null {
  return tokensPerDone(overall, done.get(overall.subject) ?? 0);
}

export function hasCost(context: ReportContext): boolean {
  return context.ranked.some(({ overall }) => perDoneOf(overall, context).kind !== 'unknown');
}

type Column = { readonly head: string; readonly of: (overall: Overall) => string };

/** What each subject used up; null where nothing is known. */
export function costTable(context: ReportContext): string | null {
  const { words, ranked } = context;
  if (!hasCost(context)) return null;
  const columns = [...tokenColumns(context), ...amountColumns(context)];
  const rows = ranked.map(({ overall }) => [
    inline(overall.subject),
    ...columns.map(({ of }) => of(overall)),
  ]);
  return table([words.subject, ...columns.map(({ head }) => head)], rows);
}

/** How often all attempts at a case were done; null with one attempt each. */
export function steadinessTable({ ranked, summary, words }: ReportContext): string | null {
  const ks = Array.from({ length: Math.max(0, summary.instrument.trials - 1) }, (_, i) => i + 2);
  if (ks.length === 0) return null;
  const rows = ranked.map(({ overall: { subject, done } }) => [
    inline(subject),
    ...ks.map((k) => fraction(done.passHat[String(k)] ?? null)),
  ]);
  return table([words.subject, ...ks.map(words.cost.allDone)], rows);
}

function tokenColumns({ ranked, words, tally }: ReportContext): readonly Column[] {
  if (!ranked.some(({ overall }) => overall.tokens.in + overall.tokens.out > 0)) return [];
  const perTrial = (of: (tokens: Overall['tokens']) => number) => (overall: Overall) => {
    const { tokens, finished } = overall;
    if (tokens.in + tokens.out === 0) return NONE;
    return words.count(of(tokens) / (finished + brokenIn(overall)));
  };
  const perDone = (overall: Overall): string => {
    const count = tokensOf(overall, tally.done);
    return count === null ? NONE : words.count(count);
  };
  return [
    { head: words.story.charts.tokensPerDone, of: perDone },
    { head: words.cost.tokensIn, of: perTrial((tokens) => tokens.in) },
    { head: words.cost.tokensCached, of: perTrial((tokens) => tokens.cached) },
    { head: words.cost.tokensOut, of: perTrial((tokens) => tokens.out) },
  ];
}

function amountColumns({ ranked, words }: ReportContext): readonly Column[] {
  if (ranked.every(({ overall }) => overall.cost === null)) return [];
  const amount = ({ cost }: Overall): string =>
    cost === null ? NONE : words.money(cost.amount, inline(cost.currency));
  const perDone = ({ cost }: Overall): string => {
    if (typeof cost?.perDone !== 'number') return NONE;
    return words.money(cost.perDone, inline(cost.currency));
  };
  return [
    { head: words.cost.perDone, of: perDone },
    { head: words.cost.amount, of: amount },
  ];
}
