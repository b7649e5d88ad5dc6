import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { startServer, type ScriptedAnswer } from './openai-server.js';
import { exchange } from './raw-client.js';

const text = '初一往东走，初二往西走，十五再回来。';
const call = { name: 'look', args: { city: '成都', day: 3 } };

const pieceSchema = z.looseObject({
  index: z.number(),
  id: z.string().optional(),
  function: z.object({ name: z.string().optional(), arguments: z.string() }),
});
const chunkSchema = z.object({
  choices: z.array(
    z.object({
      delta: z.object({ content: z.string().optional(), tool_calls: z.array(pieceSchema).optional() }),
      finish_reason: z.string().nullable(),
    }),
  ),
  usage: z.object({ completion_tokens: z.number() }).optional(),
});

/** What a client gets that asks for a stream, event by event. */
async function streamed(answer: ScriptedAnswer): Promise<readonly string[]> {
  const server = await startServer({ answer: () => answer });
  onTestFinished(() => server.close());
  const body = { model: 'm', stream: true, messages: [{ role: 'user', content: 'x' }] };
  const seen = await exchange(server.url, body);
  expect(seen.headers['content-type']).toBe('text/event-stream');
  return seen.body.split('\n\n').flatMap((event) => (event === '' ? [] : [event.replace(/^data: /, '')]));
}
const chunksOf = (events: readonly string[]) =>
  events.slice(0, -1).map((event) => chunkSchema.parse(JSON.parse(event)));

describe('an answer in a stream', () => {
  it('brings the words in several pieces, then the reason, then the usage, then its end', async () => {
    const events = await streamed({ text });
    const chunks = chunksOf(events);
    const words = chunks.flatMap(({ choices }) => choices.map(({ delta }) => delta.content ?? ''));
    expect(words.join('')).toBe(text);
    expect(words.filter((piece) => piece !== '').length).toBeGreaterThan(1);
    expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe('stop');
    expect(chunks.at(-1)).toMatchObject({
      choices: [],
      usage: { completion_tokens: expect.any(Number) as number },
    });
    expect(events.at(-1)).toBe('[DONE]');
  });

  it('brings the arguments of calls in pieces, each under its call’s index', async () => {
    const chunks = chunksOf(await streamed({ calls: [call, { ...call, name: 'book' }] }));
    const pieces = chunks.flatMap(({ choices }) => choices.flatMap(({ delta }) => delta.tool_calls ?? []));
    expect(pieces.length).toBeGreaterThan(4);
    for (const [index, name] of ['look', 'book'].entries()) {
      const own = pieces.filter((piece) => piece.index === index);
      expect(own.map((piece) => piece.function.name)).toEqual([name, ...own.slice(1).map(() => undefined)]);
      expect(JSON.parse(own.map((piece) => piece.function.arguments).join(''))).toEqual(call.args);
    }
  });
});
