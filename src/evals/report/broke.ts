import type { Excluded, Overall } from '../../core/summary.js';
import { brokenCauseSchema, type BrokenCause } from '../../core/trial.js';
import { sum } from '../statistics/cluster-mean.js';
import { groupBy } from '../summary/groups.js';
import type { ReportContext } from './context.js';
import { NONE } from './figures.js';
import { blocks, textTable } from './markdown.js';
import type { Problem } from './tally.js';
import { inline } from './untrusted.js';

type Kind = BrokenCause | Exclude<Excluded['reason'], 'broken'>;
type Broke = { readonly kind: Kind; readonly trials: number; readonly message: Problem | undefined };

/** Every trial that says nothing of its subject, or not all: why, whose fault it was, and the commonest message. */
export function whatBroke(context: ReportContext): string {
  const { words, ranked } = context;
  const say = words.story.broke;
  const excluded = groupBy(context.summary.excluded, ({ subject }) => subject);
  const body = ranked.flatMap(({ overall }) =>
    brokeOf(overall, excluded.get(overall.subject) ?? [], context).map(({ kind, trials, message }) => [
      inline(overall.subject),
      say.causes[kind],
      say.faults[kind],
      String(trials),
      message === undefined ? NONE : messageText(message, context),
    ]),
  );
  const head = [words.subject, say.what, say.fault, say.trials, say.message];
  return blocks([
    `## ${say.heading}`,
    body.length === 0 ? say.nothing : blocks([textTable(head, body), say.note]),
  ]);
}

function brokeOf(
  { subject, broken }: Overall,
  excluded: readonly Excluded[],
  { tally }: ReportContext,
): readonly Broke[] {
  const problems = [...(tally.problems.get(subject)?.values() ?? [])];
  const commonest = (cause: BrokenCause | null): Problem | undefined =>
    problems
      .filter((problem) => problem.cause === cause)
      .sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1))[0];
  const others = (['pending', 'ungraded', 'judge'] as const).map((kind) => ({
    kind,
    trials: sum(excluded.flatMap(({ reason, trials }) => (reason === kind ? trials : []))),
    message: kind === 'ungraded' ? commonest(null) : undefined,
  }));
  const causes = brokenCauseSchema.options.map((kind) => ({
    kind,
    trials: broken[kind] ?? 0,
    message: commonest(kind),
  }));
  return [...causes, ...others].filter(({ trials }) => trials > 0);
}

function messageText({ text, times }: Problem, { words }: ReportContext): string {
  return `${words.quoted(inline(text, 160))}${times > 1 ? ` × ${String(times)}` : ''}`;
}
