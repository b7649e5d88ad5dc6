import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/json.js';
import type { Excluded } from '../../core/summary.js';
import { sum } from '../statistics/cluster-mean.js';
import { unique } from '../summary/groups.js';
import { scenarioTitle, type ReportContext } from './context.js';
import { steadinessTable } from './cost.js';
import { detectableBetween } from './detectable.js';
import { NONE, score } from './figures.js';
import { judgeSection } from './judges.js';
import { blocks, bullets, folded, textTable } from './markdown.js';
import { inline } from './untrusted.js';

/** What the figures rest on, how they were made, and everything they leave out. */
export function trust(context: ReportContext): string {
  const { words, summary } = context;
  const level = words.percent(summary.overall[0]?.completion.level ?? 0.95);
  return blocks([
    `## ${words.trust.heading}`,
    textTable([words.trust.fact, ''], facts(context)),
    steadinessTable(context),
    judgeSection(context),
    excludedTable(summary.excluded, context),
    `### ${words.method.heading}`,
    bullets(words.method.points(level)),
  ]);
}

function facts(context: ReportContext): readonly (readonly string[])[] {
  const { summary, words, ranked } = context;
  const { suite, instrument, cells } = summary;
  const say = words.trust;
  const ids = unique(cells.map(({ scenario }) => scenario));
  const judges = instrument.judges.map((judge) => inline(judge)).join(words.comma);
  const graded = sum(ranked.map(({ overall }) => overall.graded));
  return [
    [say.suite, inline(suite)],
    [words.scenario, ids.map((id) => scenarioTitle(id, context)).join(words.comma)],
    [
      say.size,
      say.sizeValue(Object.keys(instrument.cases).length, summary.subjects.length, instrument.trials),
    ],
    [say.graded, say.gradedOf(graded, summary.planned)],
    [say.langs, langMix(context)],
    [say.judge, judges === '' ? say.noJudge : judges],
    [say.detectable, detectable(context)],
    [say.fingerprint, fingerprint(context)],
  ];
}

/** Of the cases with a graded trial. */
function langMix({ tally, words }: ReportContext): string {
  const count = (lang: 'zh' | 'en'): number =>
    sum([...tally.scenarios.values()].map(({ langs }) => langs.get(lang)?.size ?? 0));
  return words.trust.langMix(count('zh'), count('en'));
}

function detectable({ decision, ranked, words }: ReportContext): string {
  const compared = decision?.comparison?.overall.completion.detectable ?? null;
  if (compared !== null) return words.trust.detectableOf(score(compared), true);
  const [a, b] = ranked.filter(({ place }) => place !== null);
  const gap = a === undefined || b === undefined ? null : detectableBetween(a.overall, b.overall);
  return gap === null ? NONE : words.trust.detectableOf(score(gap), false);
}

/** Runs with the same one can be compared. */
function fingerprint({ summary }: ReportContext): string {
  return createHash('sha256').update(canonicalJson(summary.instrument)).digest('hex').slice(0, 12);
}

/** Scenario by scenario, folded; null where every trial counts. */
function excludedTable(excluded: readonly Excluded[], context: ReportContext): string | null {
  if (excluded.length === 0) return null;
  const { words } = context;
  const say = words.trust;
  const body = excluded.map(({ scenario, subject, reason, trials, from }) => [
    scenarioTitle(scenario, context),
    inline(subject),
    say.reasons[reason],
    String(trials),
    from.map((number) => say.numbers[number]).join(words.comma),
  ]);
  const head = [words.scenario, words.subject, say.reason, say.trials, say.excludedFrom];
  return folded(say.excluded, textTable(head, body));
}
