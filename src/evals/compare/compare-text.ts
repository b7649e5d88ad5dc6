import { LEAST_TASKS } from '../../core/gate.js';
import type { Comparison, Departure, Difference, Flip } from '../../core/comparison.js';
import type { Money } from '../../core/money.js';
import { columns } from '../../text/columns.js';

/** Flips named for each direction. */
const NAMED = 8;

/** A comparison for a terminal: the answer in a sentence, then differences, flips, spending, and what changed. */
export function comparisonText(comparison: Comparison): string {
  const { scenarios, overall } = comparison;
  const rows = [
    ...scenarios.flatMap((one) => [
      differenceRow(`${one.scenario} completion`, one.completion),
      ...(one.usefulness === null ? [] : [differenceRow(`${one.scenario} usefulness`, one.usefulness)]),
    ]),
    differenceRow('overall completion', overall.completion),
    ...(overall.usefulness === null ? [] : [differenceRow('overall usefulness', overall.usefulness)]),
  ];
  const level = `${(overall.completion.level * 100).toFixed(0)} %`;
  const head = ['', 'baseline', 'candidate', `difference [${level}]`, 'p', 'adjusted', 'detectable', 'tasks'];
  return [
    sentence(comparison),
    '',
    columns([head, ...rows]),
    '',
    ...flipLines(comparison),
    ...spendingLines(comparison),
    ...departureLines('changed', comparison.changed),
    ...departureLines('not measured alike', comparison.drift),
  ].join('\n');
}

function sentence({ baseline, candidate, overall, scenarios, unpaired }: Comparison): string {
  const { completion } = overall;
  const same = scenarios.every((one) => one.completion.mean === 0 && one.completion.method === 'no variance');
  const lost = unpaired.baseline + unpaired.candidate;
  const aside = lost === 0 ? '' : ` ${String(lost)} tasks have a result on one side only and are left out.`;
  return `${candidate.operand} against ${baseline.operand}: ${same ? `no difference in completion in any of ${String(completion.tasks)} tasks.` : claim(completion)}${aside}`;
}

function claim({ mean, low, high, detectable, tasks, pAdjusted, level }: Difference): string {
  const over = `over ${String(tasks)} tasks`;
  if (mean === null) return `a scenario has no paired task, so there is no overall difference.`;
  const size = signed(mean);
  if (low === null || high === null) return `completion differs by ${size} ${over}; there is no interval.`;
  const bounds = `[${signed(low)}, ${signed(high)}]`;
  const shown = tasks >= LEAST_TASKS && (pAdjusted ?? 1) <= 1 - level;
  if (shown && low > 0) return `completes more, by ${size} ${bounds} ${over}.`;
  if (shown && high < 0) return `completes less, by ${size} ${bounds} ${over}.`;
  const least =
    detectable === null ? '' : ` A true difference under about ${detectable.toFixed(3)} may well not show.`;
  return `no difference in completion is shown: ${size} ${bounds} ${over}.${least}`;
}

function differenceRow(name: string, of: Difference): readonly string[] {
  const bounds =
    of.low === null || of.high === null ? ` (${of.method})` : ` [${signed(of.low)}, ${signed(of.high)}]`;
  return [
    name,
    fraction(of.baseline),
    fraction(of.candidate),
    of.mean === null ? of.method : `${signed(of.mean)}${bounds}`,
    pValue(of.p),
    pValue(of.pAdjusted),
    of.detectable === null ? '-' : of.detectable.toFixed(3),
    String(of.tasks),
  ];
}

function flipLines({ flips, overall }: Comparison): readonly string[] {
  const { gained, lost, p } = overall.flips;
  const named = (direction: Flip['direction']): readonly string[] => {
    const own = flips.filter((flip) => flip.direction === direction);
    const rest = own.length - NAMED;
    return [
      ...own
        .slice(0, NAMED)
        .map(
          ({ scenario, caseId, because }) => `  ${direction}: ${scenario}/${caseId} (${because.join(', ')})`,
        ),
      ...(rest > 0 ? [`  and ${String(rest)} more ${direction}`] : []),
    ];
  };
  return [
    `tasks solved: ${String(gained)} gained, ${String(lost)} lost (exact McNemar p ${pValue(p)})`,
    ...named('lost'),
    ...named('gained'),
  ];
}

function spendingLines({ spending, timing }: Comparison): readonly string[] {
  const plain = (value: number | null): string =>
    value === null ? 'unknown' : value === 0 ? '0' : value.toPrecision(3);
  const money = (value: Money | null): string =>
    value === null ? 'unknown' : `${value.amount.toPrecision(3)} ${value.currency}`;
  const line = (name: string, before: string, after: string, ratio: number | null): string =>
    `${name}: ${before} -> ${after}${ratio === null ? '' : ` (x${ratio.toFixed(2)})`}`;
  const { tokensPerTrial, tokensPerDone, costPerDone } = spending;
  return [
    line(
      'tokens a trial',
      plain(tokensPerTrial.baseline),
      plain(tokensPerTrial.candidate),
      tokensPerTrial.ratio,
    ),
    line(
      'tokens a task done',
      plain(tokensPerDone.baseline),
      plain(tokensPerDone.candidate),
      tokensPerDone.ratio,
    ),
    line('cost a task done', money(costPerDone.baseline), money(costPerDone.candidate), costPerDone.ratio),
    line('seconds a trial, p95', plain(timing.p95.baseline), plain(timing.p95.candidate), timing.p95.ratio),
  ];
}

function departureLines(heading: string, departures: readonly Departure[]): readonly string[] {
  if (departures.length === 0) return [];
  return [
    `${heading}:`,
    ...departures.map(({ what, baseline, candidate }) => `  ${what}: ${baseline} -> ${candidate}`),
  ];
}

function fraction(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`;
}

function pValue(p: number | null): string {
  if (p === null) return '-';
  return p < 0.001 ? '<0.001' : p.toFixed(3);
}
