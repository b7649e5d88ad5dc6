import type { ReportContext } from './context.js';
import { NONE, seconds } from './figures.js';
import { blocks, table } from './markdown.js';
import { inline } from './untrusted.js';

const TIMING_START = '<!-- timing -->';
const TIMING_END = '<!-- /timing -->';

/** All that depends on the clock, between two marks. */
export function timing(context: ReportContext): string {
  const { words, summary, ranked } = context;
  const { created, latency } = summary.timing;
  const rows = ranked.flatMap(({ overall }) => {
    const own = latency.find(({ subject }) => subject === overall.subject);
    if (own === undefined) return [];
    const { subject, trials, p50, p90, p95, p99 } = own;
    return [[inline(subject), String(trials), ...[p50, p90, p95, p99].map(seconds)]];
  });
  return blocks([
    TIMING_START,
    `## ${words.timing.heading}`,
    table([words.subject, words.timing.trials, 'p50', 'p90', 'p95', 'p99'], rows),
    compared(context),
    words.timing.note,
    words.timing.created(inline(words.date(created))),
    TIMING_END,
  ]);
}

/** Both sides of a comparison. */
function compared({ decision, words }: ReportContext): string | null {
  const times = decision?.comparison?.timing;
  if (times === undefined) return null;
  const show = (value: number | null): string => (value === null ? NONE : value.toFixed(2));
  const rows = [times.p50, times.p95].map(({ baseline, candidate }, i) => [
    i === 0 ? 'p50' : 'p95',
    show(baseline),
    show(candidate),
  ]);
  return table(['', words.gate.baseline, words.gate.candidate], rows);
}

/**
 * A report without its timing section: what must be equal for equal recorded answers. The last marks count:
 * a transcript may quote them, and the section comes after all transcripts.
 * @internal For tests.
 */
export function withoutTiming(report: string): string {
  const start = report.lastIndexOf(TIMING_START);
  const end = report.lastIndexOf(TIMING_END);
  return start < 0 || end < start ? report : report.slice(0, start) + report.slice(end + TIMING_END.length);
}
