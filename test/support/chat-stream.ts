import type { Completion } from './chat-completion.js';

type Delta = Readonly<Record<string, unknown>>;

/** An answer as a stream of server-sent events, its words and its calls' arguments in pieces; usage comes last. */
export function streamOf({ id, model, choices: [{ message, finish_reason }], usage }: Completion): string {
  const { role, content, reasoning_content, refusal, tool_calls = [] } = message;
  const deltas: Delta[] = [
    { role, content: '' },
    ...piecesOf(reasoning_content).map((piece) => ({ reasoning_content: piece })),
    ...piecesOf(content).map((piece) => ({ content: piece })),
    ...piecesOf(refusal).map((piece) => ({ refusal: piece })),
    ...tool_calls.flatMap(callDeltas),
  ];
  const chunk = (choices: readonly unknown[], more: Delta = {}): unknown => ({
    ...{ id, object: 'chat.completion.chunk', model, choices },
    ...more,
  });
  const events = [
    ...deltas.map((delta) => chunk([{ index: 0, delta, finish_reason: null }])),
    chunk([{ index: 0, delta: {}, finish_reason }]),
    ...(usage === undefined ? [] : [chunk([], { usage })]),
  ];
  return `${events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')}data: [DONE]\n\n`;
}

/** The first piece of a call names it, the others go on with its arguments. */
function callDeltas(
  call: NonNullable<Completion['choices'][0]['message']['tool_calls']>[number],
  index: number,
): Delta[] {
  const { arguments: written, ...named } = call.function;
  const [first = '', ...rest] = typeof written === 'string' ? piecesOf(written) : [written];
  return [
    { tool_calls: [{ ...call, index, function: { ...named, arguments: first } }] },
    ...rest.map((piece) => ({ tool_calls: [{ index, function: { arguments: piece } }] })),
  ];
}

const PIECE = 8;

/** By whole characters; what is no text goes in one piece, and nothing in none. */
function piecesOf(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'string') return [value];
  const letters = Array.from(value);
  const starts = Array.from({ length: Math.ceil(letters.length / PIECE) }, (_, i) => i * PIECE);
  return starts.map((at) => letters.slice(at, at + PIECE).join(''));
}
