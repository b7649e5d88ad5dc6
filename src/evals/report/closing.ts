import type { ReportContext } from './context.js';
import { seconds } from './figures.js';
import { blocks, bullets, table } from './markdown.js';
import { inline } from './untrusted.js';

const TIMING_START = '<!-- timing -->';
const TIMING_END = '<!-- /timing -->';

/** How the figures were made. */
export function method({ words, summary }: ReportContext): string {
  const level = words.percent(summary.overall[0]?.completion.level ?? 0.95);
  return blocks([`## ${words.method.heading}`, bullets(words.method.points(level))]);
}

/** All that depends on the clock, between two marks. */
export function timing({ words, summary, ranked }: ReportContext): string {
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
    words.timing.note,
    words.timing.created(inline(created)),
    TIMING_END,
  ]);
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
