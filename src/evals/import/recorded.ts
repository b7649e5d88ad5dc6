import { readArgs, type ToolCall } from '../../core/chat.js';
import type { Called, RecordedMessage } from '../../core/transcript-line.js';

/** Something the subject was told: a result of a call, or words. `at` is the message's place, from 0. */
export type Told =
  | { readonly at: number; readonly role: 'user'; readonly text: string }
  | { readonly at: number; readonly role: 'tool'; readonly text: string; readonly callId: string };

/** A message of the subject, and what it was told before its next. */
export type Turn = {
  readonly at: number;
  readonly text: string;
  readonly calls: readonly ToolCall[];
  readonly refused: boolean;
  readonly told: readonly Told[];
};

/** A chat taken apart. System messages are the subject's own business: one made elsewhere has its own. */
export type Recorded = {
  readonly systems: readonly string[];
  readonly opening: readonly Told[];
  readonly turns: readonly Turn[];
};

export function recordedOf(messages: readonly RecordedMessage[]): Recorded {
  const systems: string[] = [];
  const opening: Told[] = [];
  const turns: (Turn & { readonly told: Told[] })[] = [];
  messages.forEach((message, at) => {
    const told = turns.at(-1)?.told ?? opening;
    switch (message.role) {
      case 'system':
      case 'developer':
        systems.push(textOf(message.content));
        break;
      case 'user':
        told.push({ at, role: 'user', text: textOf(message.content) });
        break;
      case 'tool':
        told.push({ at, role: 'tool', text: textOf(message.content), callId: message.tool_call_id });
        break;
      case 'assistant':
        turns.push(turnOf(message, at));
    }
  });
  return { systems, opening, turns };
}

function turnOf(message: Extract<RecordedMessage, { role: 'assistant' }>, at: number) {
  const { content, tool_calls, refusal } = message;
  const refused = (refusal ?? '') !== '';
  return {
    at,
    text: `${textOf(content)}${refusal ?? ''}`,
    calls: (tool_calls ?? []).map(callOf),
    refused,
    told: [],
  };
}

function textOf(content: RecordedMessage['content']): string {
  if (typeof content === 'string') return content;
  return (content ?? []).map(({ text }) => text).join('');
}

/** A call as the model wrote it; what could not be read then is not read now. */
function callOf({ id, function: { name, arguments: written }, problem }: Called): ToolCall {
  return problem === undefined
    ? { id, name, ...readArgs(written) }
    : { id, name, malformed: written, problem };
}
