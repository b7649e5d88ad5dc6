import type { Overall } from '../../core/summary.js';
import { brokenIn } from '../summary/counts.js';
import type { ReportContext } from './context.js';
import { fraction, NONE, short } from './figures.js';
import { blocks, table } from './markdown.js';
import { inline } from './untrusted.js';
import type { Words } from './words/words.js';

type Column = { readonly head: string; readonly of: (overall: Overall) => string };

export function hasCost({ ranked }: ReportContext): boolean {
  return ranked.some(({ overall }) => overall.cost !== null);
}

/** A dash where the price is not known; what was paid in vain where nothing got done. */
export function costPerDone({ cost }: Overall, words: Words): string {
  if (cost === null) return NONE;
  if (cost.perDone === null) return `${NONE}${words.aside(money(cost.amount, cost.currency))}`;
  return money(cost.perDone, cost.currency);
}

/** What each subject used up, and how often all attempts at a case were done; null where neither says anything. */
export function costAndSteadiness(context: ReportContext): string | null {
  const { words, ranked } = context;
  const columns = [...steadinessColumns(context), ...tokenColumns(context), ...amountColumns(context)];
  if (columns.length === 0) return null;
  const rows = ranked.map(({ overall }) => [
    inline(overall.subject),
    ...columns.map(({ of }) => of(overall)),
  ]);
  return blocks([
    `## ${words.cost.heading}`,
    table([words.subject, ...columns.map(({ head }) => head)], rows),
  ]);
}

/** pass^k for every k. */
function steadinessColumns({ summary, words }: ReportContext): readonly Column[] {
  const ks = Array.from({ length: Math.max(0, summary.instrument.trials - 1) }, (_, i) => i + 2);
  return ks.map((k) => ({
    head: words.cost.allDone(k),
    of: ({ done }) => fraction(done.passHat[String(k)] ?? null),
  }));
}

function tokenColumns({ ranked, words }: ReportContext): readonly Column[] {
  const used = ranked.some(({ overall }) => overall.tokens.in + overall.tokens.out > 0);
  if (!used) return [];
  return [
    { head: words.cost.tokensIn, of: (overall) => perTrial(overall, overall.tokens.in) },
    { head: words.cost.tokensCached, of: (overall) => perTrial(overall, overall.tokens.cached) },
    { head: words.cost.tokensOut, of: (overall) => perTrial(overall, overall.tokens.out) },
  ];
}

function amountColumns(context: ReportContext): readonly Column[] {
  if (!hasCost(context)) return [];
  const of = ({ cost }: Overall): string => (cost === null ? NONE : money(cost.amount, cost.currency));
  return [{ head: context.words.cost.amount, of }];
}

function perTrial(overall: Overall, count: number): string {
  const { tokens, finished } = overall;
  return tokens.in + tokens.out === 0 ? NONE : short(count / (finished + brokenIn(overall)));
}

export function money(amount: number, currency: string): string {
  return `${amount >= 100 ? amount.toFixed(0) : amount.toPrecision(3)} ${inline(currency)}`;
}
