import { trialId } from '../../core/trial.js';
import { chooseTrials } from './choose.js';
import { criterionTitle, scenarioTitle, subjectsOf, type ReportContext } from './context.js';
import type { Finding, TrialExtract } from './extract.js';
import { stopTitle } from './failures.js';
import { fraction } from './figures.js';
import { block, inline } from './untrusted.js';
import { blocks, bullets } from './markdown.js';

/** For each subject its best and its worst trial, with what decided them. A trial without its extract is left out. */
export function trials(context: ReportContext): string {
  const { words, rows } = context;
  const choices = new Map(chooseTrials(rows).map((choice) => [choice.subject, choice]));
  const extracts = new Map(context.extracts.map((item) => [trialId(item.key), item]));
  const sections = subjectsOf(context).map((subject) => {
    const choice = choices.get(subject);
    if (choice === undefined) return blocks([`### ${inline(subject)}`, words.trials.none]);
    const best = extracts.get(trialId(choice.best));
    const worst = choice.worst === null ? undefined : extracts.get(trialId(choice.worst));
    return blocks([
      `### ${inline(subject)}`,
      choice.worst === null ? words.trials.allEqual : null,
      best === undefined
        ? null
        : trialText(choice.worst === null ? words.trials.one : words.trials.best, best, context),
      worst === undefined ? null : trialText(words.trials.worst, worst, context),
    ]);
  });
  return blocks([`## ${words.trials.heading}`, words.trials.note, ...sections]);
}

function trialText(which: string, extract: TrialExtract, context: ReportContext): string {
  const { words } = context;
  const { scenario, caseId, k } = extract.key;
  const attempt = context.summary.instrument.trials > 1 ? ` ${words.trials.attempt(k + 1)}` : '';
  const trial = `${scenarioTitle(scenario, context)} ${inline(caseId)}${attempt}`;
  return blocks([
    `**${words.trials.head(which, trial, fraction(extract.completion), extract.done)}**`,
    extract.stop === 'done' ? null : words.trials.stopped(stopTitle(extract.stop, context)),
    bullets(extract.findings.map((finding) => findingText(finding, scenario, context))),
    block(extract.lines.map(({ seq, actor, kind, text }) => lineText(seq, actor, kind, text, context))),
  ]);
}

function findingText({ id, value, evidence }: Finding, scenario: string, context: ReportContext): string {
  const { words } = context;
  const reasons = evidence.map(({ text, seq }) =>
    seq === undefined ? inline(text) : `${inline(text)}${words.aside(words.trials.line(seq))}`,
  );
  const head = `${criterionTitle(scenario, id, context)} ${value.toFixed(2)}`;
  return reasons.length === 0 ? head : `${head}${words.colon}${reasons.join(words.semicolon)}`;
}

function lineText(
  seq: number,
  actor: string,
  kind: TrialExtract['lines'][number]['kind'],
  text: string,
  { words }: ReportContext,
): string {
  return `${String(seq)}  ${words.trials.actors[actor] ?? actor}${words.sentenceGap}${words.trials.lines[kind]}${words.colon}${text === '' ? words.trials.silent : text}`;
}
