import { argsText, resultText } from '../../core/chat.js';
import type { Grading, Numbers } from '../../core/grading.js';
import type { Event } from '../../core/transcript.js';
import { eventsOf, trialId, type Trial } from '../../core/trial.js';
import type { Verdict } from '../../core/verdict.js';
import { cut, terminalLine } from './untrusted.js';

const WIDTH = 400;

/** A line for a list of trials. */
export function trialLine(line: { trial: string; status: string; numbers: Numbers | null }): string {
  const { trial, status, numbers } = line;
  const score =
    numbers === null ? '' : `  completion ${numbers.completion.toFixed(3)}${numbers.done ? '  done' : ''}`;
  return `${trial}  ${status}${score}`;
}

/** A transcript with its verdicts for a terminal: one line an event; nothing in it can move the cursor. */
export function transcriptText(trial: Trial, grading: Grading | null): string {
  const ended =
    trial.status === 'finished'
      ? `stop: ${trial.transcript.stop}`
      : `broken: ${trial.cause} (${trial.message})`;
  return [
    trialId(trial.key),
    '',
    ...eventsOf(trial).map(eventLine),
    '',
    terminalLine(ended),
    ...gradingLines(grading),
  ].join('\n');
}

function eventLine(event: Event): string {
  const seq = String(event.seq).padStart(3);
  return `${seq} ${event.actor.padEnd(8)} ${cut(terminalLine(eventText(event)), WIDTH)}`;
}

function eventText(event: Event): string {
  switch (event.type) {
    case 'message':
      return event.text === '' ? '(no words)' : event.text;
    case 'tool-call':
      return `${event.call.name}(${'malformed' in event.call ? 'malformed: ' : ''}${argsText(event.call)})`;
    case 'tool-result':
      return `${event.ok ? '=' : '!'} ${resultText(event.result)}`;
    case 'world-event':
      return `* ${event.name} ${resultText(event.data)}`;
    case 'repair':
      return `asked again: ${event.problem}; the answer was: ${event.text}`;
    case 'note':
      return `(${event.name}) ${event.text}`;
    case 'attempt':
      return attemptText(event);
  }
}

function attemptText({
  backend,
  outcome,
  status,
  error,
  usage,
  ms,
}: Extract<Event, { type: 'attempt' }>): string {
  const tokens = usage === null ? '' : `, ${String(usage.in)} + ${String(usage.out)} tokens`;
  const failure =
    outcome === 'failed' ? ` (${status === null ? '' : `HTTP ${String(status)}, `}${error ?? ''})` : '';
  return `~ ${backend} ${outcome}${failure}${tokens}, ${ms.toFixed(0)} ms`;
}

function gradingLines(grading: Grading | null): string[] {
  if (grading === null) return [];
  if (grading.status === 'failed') return [terminalLine(`not graded: ${grading.message}`)];
  const { completion, done, score, usefulness } = grading.numbers;
  const figure = (value: number | null): string => (value === null ? 'missing' : value.toFixed(3));
  return [
    `completion ${completion.toFixed(3)}, done ${done ? 'yes' : 'no'}, score ${figure(score)}, usefulness ${figure(usefulness)}`,
    '',
    ...Object.entries(grading.verdicts).map(([id, verdict]) => `${id.padEnd(22)} ${verdictText(verdict)}`),
  ];
}

function verdictText(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'n/a':
      return `n/a    ${verdict.reason}`;
    case 'missing':
      return `missing ${terminalLine(verdict.message)}`;
    case 'value': {
      const why = verdict.evidence.map(({ text, seq }) =>
        seq === undefined ? text : `${text} [${String(seq)}]`,
      );
      return `${verdict.value.toFixed(3)}  ${terminalLine(why.join('; '))}`;
    }
  }
}
