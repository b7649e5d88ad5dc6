import type { LeadingFailure, Overall } from '../../core/summary.js';
import { trialId } from '../../core/trial.js';
import { sum } from '../statistics/cluster-mean.js';
import { criterionTitle, othersOf, scenarioTitle, type ReportContext } from './context.js';
import { blocks, bullets, folded, textTable } from './markdown.js';
import { stopTitle } from './stops.js';
import type { Failure } from './tally-failures.js';
import { inline } from './untrusted.js';

/** Rows of a subject's table. */
const LISTED = 8;

/** What cost the leading subjects their points, criterion by criterion; of the others the one thing that cost most. */
export function whatFailed(context: ReportContext): string {
  const { words, leaders, summary } = context;
  const say = words.story.failures;
  const run = /^[\w.-]+$/.test(summary.run) ? summary.run : 'RUN';
  const others = othersOf(context)
    .filter(({ graded }) => graded > 0)
    .map((overall) => `**${inline(overall.subject)}**${words.colon}${leadingText(overall, context)}`);
  return blocks([
    `## ${say.heading}`,
    say.note(`\`festeval show ${run} TRIAL\``),
    ...leaders.map(({ overall }) => failuresOf(overall, context)),
    others.length === 0 ? null : folded(say.others, bullets(others)),
  ]);
}

type Weighed = Failure & { readonly weight: number; readonly graded: number };

function failuresOf({ subject }: Overall, context: ReportContext): string {
  const { words } = context;
  const say = words.story.failures;
  const all = weighed(subject, context);
  if (all.length === 0) return blocks([`### ${inline(subject)}`, say.nothing]);
  const total = sum(all.map(({ weight }) => weight));
  const several = Object.keys(context.summary.instrument.scenarios).length > 1;
  const body = all
    .slice(0, LISTED)
    .map((failure) => [
      failureTitle(failure, context),
      ...(several ? [scenarioTitle(failure.scenario, context)] : []),
      say.ofTrials(failure.trials, failure.graded),
      words.percent(failure.weight / total),
      inline(trialId(failure.example)),
    ]);
  const head = [say.what, ...(several ? [words.scenario] : []), say.trials, say.share, say.example];
  const rest = all.length - body.length;
  return blocks([`### ${inline(subject)}`, textTable(head, body), rest > 0 ? say.more(rest) : null]);
}

/** What cost most first: points of mean completion, where every scenario weighs the same. */
function weighed(subject: string, { tally, summary }: ReportContext): readonly Weighed[] {
  const cells = summary.cells.filter((cell) => cell.subject === subject && cell.graded > 0);
  const failures = cells.flatMap(({ scenario, graded }) => {
    const found = tally.cells.get(scenario)?.get(subject)?.failures.values() ?? [];
    return [...found].map((failure) => ({ ...failure, graded, weight: failure.points / graded }));
  });
  return failures.sort((a, b) => b.weight - a.weight || order(a, b));
}

function order(a: Weighed, b: Weighed): number {
  const [left, right] = [`${a.scenario}/${a.id}`, `${b.scenario}/${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

function failureTitle(
  { kind, scenario, id }: Pick<LeadingFailure, 'kind' | 'scenario' | 'id'>,
  context: ReportContext,
): string {
  const say = context.words.story.failures.kinds;
  return kind === 'stop'
    ? say.stop(stopTitle(id, context))
    : say[kind](criterionTitle(scenario ?? '', id, context));
}

function leadingText({ leadingFailure, graded }: Overall, context: ReportContext): string {
  const { words } = context;
  const say = words.story.failures;
  if (leadingFailure === null) return say.nothing;
  const { trials, share } = leadingFailure;
  const counted = words.aside(say.counted(trials, graded, words.percent(share)));
  return `${failureTitle(leadingFailure, context)}${counted}`;
}
