import type { Estimate, Prediction } from '../../core/estimate.js';
import { columns } from '../../text/columns.js';

/** An estimate for a terminal: one row a subject and scenario, then the run. */
export function estimateText(estimate: Estimate): string {
  const { basis, confidence, lines, total, roles } = estimate;
  const rows = lines.map((line) => [
    line.subject,
    line.scenario,
    String(line.trials),
    String(line.seen),
    ...usageCells(line),
    `${line.secondsPerTrial.toFixed(1)} s`,
  ]);
  const head = [
    'subject',
    'scenario',
    'trials',
    'seen',
    'calls',
    'tokens in',
    'tokens out',
    'cost',
    'a trial',
  ];
  const callers = (['assistant', 'user', 'judge'] as const).filter((role) => roles[role].calls.mean > 0);
  return [
    `From ${basis}; in brackets the ${(confidence * 100).toFixed(0)} % range, where more than one trial was seen.`,
    '',
    columns([
      head,
      ...rows,
      ['all', '', String(total.trials), '', ...usageCells(total), duration(total.seconds)],
    ]),
    '',
    ...callers.map(
      (role) => `${role}s: ${usageCells(roles[role]).slice(0, 3).join(', ')}, ${costOf(roles[role])}`,
    ),
    ...unknownCost(estimate),
  ]
    .join('\n')
    .trimEnd();
}

type Used = Estimate['total'] | Estimate['lines'][number] | Estimate['roles']['user'];

function usageCells(used: Used): string[] {
  return [
    ranged(used.calls, count),
    ranged(used.tokensIn, count),
    ranged(used.tokensOut, count),
    costOf(used),
  ];
}

function costOf({ cost, calls }: Pick<Used, 'cost' | 'calls'>): string {
  if (calls.mean === 0) return '-';
  return cost === null ? 'unknown' : `${ranged(cost, money)} ${cost.currency}`;
}

/** What a reader must do to get a cost. */
function unknownCost({ total }: Estimate): string[] {
  if (total.cost !== null || total.calls.mean === 0) return [];
  return [
    'The cost is unknown: a backend has no known price (add #price=INPUT/OUTPUT/CURRENCY to its spec), or prices are in several currencies.',
  ];
}

function ranged({ mean, low, high }: Prediction, shown: (value: number) => string): string {
  return low === null || high === null ? shown(mean) : `${shown(mean)} [${shown(low)}, ${shown(high)}]`;
}

function count(value: number): string {
  if (value >= 1e6) return `${(value / 1e6).toFixed(1)}M`;
  return value >= 10_000 ? `${(value / 1000).toFixed(0)}k` : value.toFixed(0);
}

const money = (value: number): string => (value >= 10 ? value.toFixed(1) : value.toPrecision(2));

function duration(seconds: Prediction): string {
  return ranged(seconds, (value) => {
    if (value >= 3600) return `${(value / 3600).toFixed(1)} h`;
    return value >= 60 ? `${(value / 60).toFixed(1)} min` : `${value.toFixed(0)} s`;
  });
}
