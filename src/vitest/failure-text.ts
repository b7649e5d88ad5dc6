import type { Verdict } from '../core/verdict.js';
import { transcriptText } from '../evals/report/transcript-text.js';
import { cut, terminalLine } from '../evals/report/untrusted.js';
import { gradedOf } from './scenario-trial.js';
import { meanOf, type Seen, type Wish } from './wish.js';

/** Trials that are told of, the worst first. */
const SHOWN = 10;
/** Reasons of one criterion. */
const REASONS = 3;
const WIDTH = 240;

/**
 * Why an expectation failed, for whoever has to mend it: what was found, and of each trial that fell short its completion, the
 * gates and checks that cost points with their evidence, and how to read it whole. With `transcripts` they follow.
 */
export function failureText(seen: readonly Seen[], wish: Wish, transcripts: boolean): string {
  const short = [...seen].filter(({ value }) => value === null || value < 1).sort(worstFirst);
  const rest = short.length - SHOWN;
  const shown = short.slice(0, SHOWN);
  return [
    headline(seen, wish),
    ...shown.map((one) => trialText(one, seen)),
    ...(rest > 0 ? [`  ... and ${String(rest)} other trials that fell short`] : []),
    '',
    ...(transcripts ? shown.map(wholeText) : [closer]),
  ].join('\n');
}

const closer =
  'Numbers in brackets are events of the transcripts. To read these, set FESTEVAL_TRANSCRIPTS=1 and run the test again.';

function headline(seen: readonly Seen[], wish: Wish): string {
  const [first] = seen;
  if (first === undefined) return 'no trial was planned';
  const { scenario, subject } = first.key;
  const lost = seen.filter(({ loss }) => loss !== null).length;
  const mean = meanOf(seen);
  const cases = new Set(seen.map(({ key }) => key.caseId)).size;
  const counts = `${counted(cases, 'case')}, ${counted(seen.length, 'trial')}`;
  const expected = `expected at least ${String(wish.atLeast)}`;
  if (lost === 0) return `${subject} in ${scenario}: ${wish.what} ${figure(mean)}, ${expected} (${counts})`;
  const others = mean === null ? '' : `; of the others the ${wish.what} is ${figure(mean)}`;
  return (
    `${subject} in ${scenario}: ${String(lost)} of ${counted(seen.length, 'trial')} without numbers, so that nothing can be ` +
    `said of the ${wish.what}, ${expected}${others}`
  );
}

const counted = (n: number, noun: string): string => `${String(n)} ${noun}${n === 1 ? '' : 's'}`;
const figure = (value: number | null): string => (value === null ? 'missing' : value.toFixed(3));

function worstFirst(a: Seen, b: Seen): number {
  return (a.value ?? -1) - (b.value ?? -1);
}

function trialText(one: Seen, all: readonly Seen[]): string {
  const { key, loss } = one;
  const several = all.some(({ key: { k } }) => k > 0);
  const name = `  ${key.caseId}${several ? `, trial ${String(key.k)}` : ''}: `;
  const graded = gradedOf(one);
  if (graded === null) return name + line(loss ?? '');
  const { completion, score } = graded.numbers;
  const stop = one.trial?.status === 'finished' ? one.trial.transcript.stop : 'done';
  const figures = `completion ${figure(completion)}, score ${figure(score)}`;
  const failed = Object.entries(graded.verdicts).flatMap(([id, verdict]) => {
    const why = costOf(verdict);
    return why === null ? [] : [`    ${one.gates.includes(id) ? 'gate ' : ''}${id} ${line(why)}`];
  });
  return [`${name}${figures}${stop === 'done' ? '' : `, stopped by ${stop}`}`, ...failed].join('\n');
}

/** What a verdict took away, and why; null where it took nothing. */
function costOf(verdict: Verdict): string | null {
  switch (verdict.kind) {
    case 'n/a':
      return null;
    case 'missing':
      return `missing: ${verdict.message}`;
    case 'value': {
      if (verdict.value === 1) return null;
      const reasons = verdict.evidence
        .slice(0, REASONS)
        .map(({ text, seq }) => (seq === undefined ? text : `${text} [${String(seq)}]`));
      return `${verdict.value.toFixed(3)}: ${reasons.length === 0 ? 'no reason is given' : reasons.join('; ')}`;
    }
  }
}

/** What models and worlds said cannot move a cursor. */
const line = (text: string): string => cut(terminalLine(text), WIDTH);

function wholeText({ trial, grading, key, loss }: Seen): string {
  return trial === null ? `${key.caseId}: ${loss ?? ''}` : `${transcriptText(trial, grading)}\n`;
}
