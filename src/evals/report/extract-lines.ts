import type { ToolCall } from '../../core/chat.js';
import { isJsonObject } from '../../core/json.js';
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

/** `to`: whom a call names as the one spoken to. */
type Line = Omit<ExtractLine, 'deciding'> & { readonly to?: string | null };

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
    .map((line) => {
      const { seq, actor, kind, text } = line;
      return { seq, deciding: deciding.includes(line), actor, kind, text };
    });
}

/** What the subject answered to: the last words before of whom it spoke to, where it says so, else of anybody. */
function promptOf(line: Line, lines: readonly Line[]): Line | undefined {
  if (line.actor !== 'subject') return undefined;
  const spoken = lines
    .slice(0, lines.indexOf(line))
    .filter(({ kind, actor }) => kind === 'says' && actor !== 'subject' && actor !== 'harness');
  return spoken.findLast(({ actor }) => actor === line.to) ?? spoken.at(-1);
}

function addressee(call: ToolCall): string | null {
  if ('malformed' in call || !isJsonObject(call.args)) return null;
  const { to } = call.args;
  return typeof to === 'string' ? to : null;
}

/** An event as one line; attempts at the backend are no part of the conversation. */
function lineOf(event: Event): readonly Line[] {
  const { seq, actor } = event;
  switch (event.type) {
    case 'message':
      return event.role === 'system' ? [] : [{ seq, actor, kind: 'says', text: event.text }];
    case 'tool-call': {
      const text = `${event.call.name} ${callText(event.call)}`;
      return [{ seq, actor, kind: 'calls', text, to: addressee(event.call) }];
    }
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
