import { argsText, resultText, type ToolCall } from '../../core/chat.js';
import type { Called, RecordedMessage } from '../../core/transcript-line.js';
import type { Event } from '../../core/transcript.js';

/** A message of the subject with what came back; servers want the results of its calls before anything else. */
type Turn = {
  readonly text: string;
  readonly calls: Called[];
  readonly results: RecordedMessage[];
  readonly said: RecordedMessage[];
};

/**
 * What a subject wrote and was told, as a chat in OpenAI's format. Everybody at a table is a user; what breaks
 * in between two calls stands after the results of all; what no subject sees is left out.
 */
export function chatOf(events: readonly Event[]): readonly RecordedMessage[] {
  const before: RecordedMessage[] = [];
  const turns: Turn[] = [];
  for (const event of events) {
    if (event.type === 'message' && event.actor === 'subject') {
      turns.push({ text: event.text, calls: [], results: [], said: [] });
    } else place(event, turns.at(-1) ?? { text: '', calls: [], results: before, said: before });
  }
  return [...before, ...turns.flatMap(messagesOf)];
}

function place(event: Event, { calls, results, said }: Turn): void {
  switch (event.type) {
    case 'message':
      said.push({ role: event.role === 'system' ? 'system' : 'user', content: event.text });
      return;
    case 'tool-call':
      calls.push(calledOf(event.call));
      return;
    case 'tool-result':
      results.push({ role: 'tool', tool_call_id: event.callId, content: resultText(event.result) });
      return;
    case 'world-event':
    case 'repair':
    case 'note':
    case 'attempt':
  }
}

function calledOf(call: ToolCall): Called {
  const written = { name: call.name, arguments: argsText(call) };
  const problem = 'malformed' in call ? { problem: call.problem } : {};
  return { id: call.id, type: 'function', function: written, ...problem };
}

function messagesOf({ text, calls, results, said }: Turn): readonly RecordedMessage[] {
  const content = text === '' && calls.length > 0 ? null : text;
  const acting = calls.length === 0 ? {} : { tool_calls: calls };
  return [{ role: 'assistant', content, ...acting }, ...results, ...said];
}
