import type { LeadingFailure } from '../../core/summary.js';
import { stopReasonSchema } from '../../core/transcript.js';
import { groupBy } from '../summary/groups.js';
import { criterionTitle, subjectsOf, type ReportContext } from './context.js';
import { blocks, bullets } from './markdown.js';
import { inline } from './untrusted.js';

/** Messages shown of what broke, for each subject. */
const MESSAGES = 3;

/** For each subject the one thing that cost it most, in words. */
export function leadingFailures(context: ReportContext): string {
  const { ranked, words } = context;
  const items = ranked
    .filter(({ overall }) => overall.graded > 0)
    .map(({ overall }) => {
      const { leadingFailure: failure, graded } = overall;
      const text =
        failure === null
          ? words.failures.nothing
          : words.failures.of(failureTitle(failure, context), failure, graded);
      return `**${inline(overall.subject)}** ${text}`;
    });
  return blocks([`## ${words.failures.heading}`, bullets(items)]);
}

function failureTitle({ kind, scenario, id }: LeadingFailure, context: ReportContext): string {
  const { words } = context;
  if (kind === 'stop') return words.failures.kinds.stop(stopTitle(id, context));
  return words.failures.kinds[kind](words.quoted(criterionTitle(scenario ?? '', id, context)));
}

export function stopTitle(stop: string, { words }: ReportContext): string {
  const known = stopReasonSchema.safeParse(stop);
  return known.success ? words.stops[known.data] : inline(stop);
}

/** Everything that enters no mean, with the messages that came most often. */
export function whatBroke(context: ReportContext): string {
  const { summary, words } = context;
  const items = subjectsOf(context).flatMap((subject) => {
    const excluded = groupBy(
      summary.excluded.filter((item) => item.subject === subject),
      ({ reason }) => reason,
    );
    const reasons = [...excluded.values()].flatMap((group) => {
      const reason = group[0]?.reason;
      const trials = group.reduce((total, item) => total + item.trials, 0);
      return reason === undefined ? [] : [words.broke.reasons[reason](trials)];
    });
    if (reasons.length === 0) return [];
    const told = [reasons.join(words.comma), ...problemsOf(subject, context)];
    return [`**${inline(subject)}**${words.colon}${told.join(words.semicolon)}`];
  });
  return blocks([`## ${words.broke.heading}`, items.length === 0 ? words.broke.nothing : bullets(items)]);
}

function problemsOf(subject: string, { rows, words }: ReportContext): readonly string[] {
  const problems = rows.flatMap((row) =>
    row.subject === subject && row.problem !== null ? [row.problem] : [],
  );
  return [...groupBy(problems, (problem) => problem)]
    .map(([text, group]) => ({ text, times: group.length }))
    .sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1))
    .slice(0, MESSAGES)
    .map(({ text, times }) => words.broke.message(inline(text, 160), times));
}
