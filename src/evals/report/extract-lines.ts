import type { Event, StopReason } from '../../core/transcript.js';
import { callText } from './call-text.js';
import type { LineKind } from './words/story.js';

export type ExtractLine = {
  readonly seq: number;
  /** A verdict rests on it. */
  readonly deciding: boolean;
  readonly actor: string;
  readonly kind: LineKind;
  readonly text: string;
};

/** Deciding lines. */
const LINES = 5;
/** Lines shown where no evidence points anywhere. */
const LAST = 3;

type Line = Omit<ExtractLine, 'deciding'>;

/**
 * The lines that the verdicts cite, with what the user asked first and what each of them answered to; the last ones too
 * where none is cited or the trial stopped early.
 */
export function extractLines(
  events: readonly Event[],
  cited: ReadonlySet<number>,
  stop: StopReason,
): readonly ExtractLine[] {
  const lines = events.flatMap(lineOf);
  const deciding = lines.filter(({ seq }) => cited.has(seq)).slice(0, LINES);
  const opening = lines.find(({ actor, kind }) => actor === 'user' && kind === 'says');
  const shown = new Set<Line | undefined>([opening, ...deciding]);
  for (const line of deciding) shown.add(promptOf(line, lines));
  if (deciding.length === 0 || stop !== 'done') for (const line of lines.slice(-LAST)) shown.add(line);
  return lines
    .filter((line) => shown.has(line))
    .map((line) => ({ ...line, deciding: deciding.includes(line) }));
}

/** What somebody else said or did right before what the subject said or called. */
function promptOf(line: Line, lines: readonly Line[]): Line | undefined {
  const before = lines[lines.indexOf(line) - 1];
  const spoken = before?.kind === 'says' || before?.kind === 'event';
  return line.actor === 'subject' && spoken && before.actor !== 'subject' ? before : undefined;
}

/** An event as one line; attempts at the backend are no part of the conversation. */
function lineOf(event: Event): readonly Line[] {
  const { seq, actor } = event;
  switch (event.type) {
    case 'message':
      return event.role === 'system' ? [] : [{ seq, actor, kind: 'says', text: event.text }];
    case 'tool-call':
      return [{ seq, actor, kind: 'calls', text: `${event.call.name} ${callText(event.call)}` }];
    case 'tool-result':
      return [{ seq, actor, kind: 'returns', text: `${event.tool} ${JSON.stringify(event.result)}` }];
    case 'world-event':
      return [{ seq, actor, kind: 'event', text: `${event.name} ${JSON.stringify(event.data)}` }];
    case 'repair':
      return [{ seq, actor, kind: 'repair', text: `${event.problem}: ${event.text}` }];
    case 'note':
      return [{ seq, actor, kind: 'notes', text: `${event.name}: ${event.text}` }];
    case 'attempt':
      return [];
  }
}
