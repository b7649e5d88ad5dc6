import { trialId, type TrialKey } from '../../core/trial.js';
import type { Choice } from './choose.js';
import { criterionTitle, othersOf, scenarioTitle, type ReportContext } from './context.js';
import type { ExtractLine } from './extract-lines.js';
import type { Finding, TrialExtract } from './extract.js';
import { fraction } from './figures.js';
import { block, inline } from './untrusted.js';
import { blocks, bullets, folded } from './markdown.js';
import { stopTitle } from './stops.js';

/** Of each subject a typical success, a typical failure and its worst trial; those of the leading subjects in sight. */
export function trials(context: ReportContext): string {
  const { words, leaders } = context;
  const say = words.story.trials;
  const tell = teller(context);
  const others = othersOf(context).map(({ subject }) => tell(subject));
  return blocks([
    `## ${say.heading}`,
    say.note,
    ...leaders.map(({ overall }) => tell(overall.subject)),
    others.length === 0 ? null : folded(say.others, blocks(others)),
  ]);
}

function teller(context: ReportContext): (subject: string) => string {
  const say = context.words.story.trials;
  const choices = new Map(context.choices.map((choice) => [choice.subject, choice]));
  const extracts = new Map(context.extracts.map((item) => [trialId(item.key), item]));
  return (subject) => {
    const choice = choices.get(subject);
    if (choice === undefined) return blocks([`### ${inline(subject)}`, say.none]);
    const told = (['success', 'failure', 'worst'] as const).map((kind) =>
      trialText(kind, choice[kind], extracts, context),
    );
    return blocks([`### ${inline(subject)}`, say.counts(choice.done, choice.failed), ...told]);
  };
}

/** Null where there is no such trial, or it is not at hand. */
function trialText(
  kind: 'success' | 'failure' | 'worst',
  key: Choice[typeof kind],
  extracts: ReadonlyMap<string, TrialExtract>,
  context: ReportContext,
): string | null {
  const extract = key === null ? undefined : extracts.get(trialId(key));
  if (extract === undefined) return null;
  const { words } = context;
  const say = words.story.trials;
  const { scenario } = extract.key;
  const head = say.head(say.kinds[kind], trialName(extract.key, context), fraction(extract.completion));
  return blocks([
    `**${head}**`,
    extract.stop === 'done' ? null : say.stopped(stopTitle(extract.stop, context)),
    bullets(extract.findings.map((finding) => findingText(finding, scenario, context))),
    block(extract.lines.map((line) => lineText(line, context))),
  ]);
}

function trialName({ scenario, caseId, k }: TrialKey, context: ReportContext): string {
  const { words, summary } = context;
  const attempt = summary.instrument.trials > 1 ? ` ${words.story.trials.attempt(k + 1)}` : '';
  return `${scenarioTitle(scenario, context)} ${inline(caseId)}${attempt}`;
}

function findingText({ id, value, evidence }: Finding, scenario: string, context: ReportContext): string {
  const { words } = context;
  const reasons = evidence.map(({ text, seq }) =>
    seq === undefined ? inline(text) : `${inline(text)}${words.aside(words.story.trials.line(seq))}`,
  );
  const head = `${criterionTitle(scenario, id, context)} ${value.toFixed(2)}`;
  return reasons.length === 0 ? head : `${head}${words.colon}${reasons.join(words.semicolon)}`;
}

function lineText({ seq, deciding, actor, kind, text }: ExtractLine, { words }: ReportContext): string {
  const say = words.story.trials;
  const who = `${say.actors[actor] ?? actor}${words.sentenceGap}${say.lines[kind]}`;
  return `${deciding ? '▶' : '·'} ${String(seq)} ${who}${words.colon}${text === '' ? say.silent : text}`;
}
