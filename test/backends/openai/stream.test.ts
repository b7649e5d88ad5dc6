import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../src/backends/openai/sse.js';
import { assemble } from '../../../src/backends/openai/stream.js';
import { isLost } from '../../../src/backends/try.js';
import {
  CALLED,
  EVENT_STREAM,
  SAID,
  callInPieces,
  chunk,
  event,
  stream,
  usageChunk,
  type Reply,
} from '../vendors/emulation.js';
import { tryAt } from '../vendors/rig.js';

const read = async (reply: Reply) => (await tryAt('deepseek', { model: 'm' }, reply, 'stream=true')).result;
const whole = [
  chunk({ role: 'assistant', content: '' }),
  chunk({ content: '新年' }),
  chunk({ content: '好！' }, 'stop'),
];
const body = (text: string): Reply => ({ headers: EVENT_STREAM, body: text });

describe('a streamed answer', () => {
  it('is put together from its pieces', async () => {
    const usage = usageChunk({ prompt_tokens: 7, completion_tokens: 3 });
    expect(await read(stream(...whole, usage))).toMatchObject({
      kind: 'answer',
      status: 200,
      answer: { text: SAID, end: 'complete', usage: { in: 7, out: 3, estimated: false } },
    });
  });

  it.each([
    ['comments', stream(': keep-alive\n\n', ...whole, ': bye\n\n')],
    ['lines that end in CRLF', body(stream(...whole).body as string).body],
    ['no [DONE], since it says why it ended', body(whole.join(''))],
    ['[DONE] and no reason', stream(...whole.slice(0, 2), chunk({ content: '好！' }))],
    ['no space behind the colon', body(whole.join('').replaceAll('data: ', 'data:'))],
    ['names and ids of events', body(whole.map((one) => `id: 1\nevent: message\n${one}`).join(''))],
    ['a last event without a blank line', body(whole.join('').trimEnd())],
    ['a byte order mark', body(`\uFEFF${whole.join('')}`)],
    ['a chunk without choices', stream(event({ choices: [], id: 'x' }), ...whole)],
    [
      'a copy of itself behind its end',
      body(`${String(stream(...whole).body)}${String(stream(...whole).body)}`),
    ],
    ['another type of content', { headers: { 'content-type': 'text/plain' }, body: whole.join('') }],
  ])('may have %s', async (what, given) => {
    const reply =
      what === 'lines that end in CRLF' ? body(String(given).replaceAll('\n', '\r\n')) : (given as Reply);
    expect(await read(reply)).toMatchObject({ kind: 'answer', answer: { text: SAID } });
  });

  it('may be cut anywhere on its way, within a character too', async () => {
    const bytes = Buffer.from(whole.join(''));
    const at = bytes.indexOf(Buffer.from('新')) + 1;
    const pieces = [bytes.subarray(0, at), bytes.subarray(at, at + 3), bytes.subarray(at + 3)];
    expect(await read({ headers: EVENT_STREAM, body: pieces })).toMatchObject({ answer: { text: SAID } });
  });

  it('that ends before the answer does is lost: what it cost is not known', async () => {
    const result = await read(body(whole.slice(0, 2).join('')));
    expect(result).toMatchObject({ kind: 'retry', message: 'the stream ended before the answer did' });
    expect(result).toMatchObject({ usage: null });
    expect(isLost(result)).toBe(true);
  });

  it('that breaks off after it told its usage costs that', async () => {
    const usage = usageChunk({ prompt_tokens: 7, completion_tokens: 3 });
    expect(await read(body([...whole.slice(0, 2), usage].join('')))).toMatchObject({
      usage: { in: 7, out: 3 },
    });
  });

  it('that holds what is no JSON is tried again', async () => {
    expect(await read(stream('data: {"choices": [\n\n'))).toMatchObject({ kind: 'retry' });
  });

  it.each([
    ['in the field error', event({ error: { message: 'overloaded', type: 'overloaded_error' } }), 529],
    ['as an event of that name', `event: error\n${event({ message: 'slow down', code: 429 })}`, 429],
    ['as a code and a message', event({ code: 'InternalError', message: 'no' }), 500],
  ])('may end in an error %s', async (_where, error, status) => {
    expect(await read(stream(...whole.slice(0, 2), error))).toMatchObject({ kind: 'retry', status });
  });

  it('may be an error’s plain body under the name of a stream', async () => {
    const error = JSON.stringify({ error: { code: 400, message: 'maximum context length is 8192 tokens' } });
    expect(await read(body(error))).toMatchObject({ kind: 'answer', answer: { end: 'context-limit' } });
  });

  it('keeps refusals, thinking and why it ended', async () => {
    const reply = stream(
      chunk({ reasoning_content: '想' }),
      chunk({ reasoning_content: '想' }),
      chunk({ refusal: '不' }),
      chunk({ refusal: '行' }, 'stop'),
    );
    expect(await read(reply)).toMatchObject({
      answer: { text: '不行', reasoning: '想想', end: 'refused' },
    });
  });
});

describe('calls in a stream', () => {
  const calls = async (...events: string[]) => {
    const result = await read(stream(...events));
    return result.kind === 'answer' ? result.answer.calls : result;
  };
  const piece = (call: object, finish: string | null = null): string => chunk({ tool_calls: [call] }, finish);

  it('may come interleaved, each with its index', async () => {
    expect(
      await calls(
        piece({ index: 0, id: 'a', function: { name: 'one', arguments: '{"x"' } }),
        piece({ index: 1, id: 'b', function: { name: 'two', arguments: '{"y"' } }),
        piece({ index: 0, function: { arguments: ': 1}' } }),
        piece({ index: 1, function: { arguments: ': 2}' } }, 'tool_calls'),
      ),
    ).toEqual([
      { id: 'a', name: 'one', args: { x: 1 } },
      { id: 'b', name: 'two', args: { y: 2 } },
    ]);
  });

  it('may come without an index, one after the other', async () => {
    expect(
      await calls(
        piece({ id: 'a', function: { name: 'one', arguments: '{' } }),
        piece({ function: { arguments: '}' } }),
        piece({ id: 'b', function: { name: 'two', arguments: '{}' } }, 'tool_calls'),
      ),
    ).toMatchObject([
      { name: 'one', args: {} },
      { name: 'two', args: {} },
    ]);
  });

  it('may all be numbered 0, if their ids differ', async () => {
    expect(
      await calls(
        piece({ index: 0, id: 'a', function: { name: 'one', arguments: '{}' } }),
        piece({ index: 0, id: 'b', function: { name: 'two', arguments: '{}' } }, 'tool_calls'),
      ),
    ).toMatchObject([{ id: 'a' }, { id: 'b' }]);
  });

  it('may repeat their name with every piece', async () => {
    expect(
      await calls(
        piece({ index: 0, id: 'a', function: { name: 'one', arguments: '{' } }),
        piece({ index: 0, id: 'a', function: { name: 'one', arguments: '}' } }, 'tool_calls'),
      ),
    ).toMatchObject([{ id: 'a', name: 'one', args: {} }]);
  });

  it('may bring their arguments as an object', async () => {
    expect(
      await calls(piece({ index: 0, id: 'a', function: { name: 't', arguments: { x: 1 } } }, 'stop')),
    ).toMatchObject([{ args: { x: 1 } }]);
  });

  it('are malformed where their arguments never close, and said to be cut at the limit', async () => {
    const cut = await calls(
      piece({ index: 0, id: 'a', function: { name: 't', arguments: '{"x": ' } }, 'length'),
    );
    expect(cut).toMatchObject([
      { malformed: '{"x": ', problem: expect.stringContaining('cut off') as string },
    ]);
  });

  it('are the same however their arguments are cut', () => {
    const text = JSON.stringify(CALLED.args);
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 8 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), text.length];
        const pieces = at.slice(1).map((end, i) => text.slice(at[i], end));
        const events = pieces.map((part) => piece({ index: 0, function: { arguments: part } }));
        const [opening = '', ...rest] = callInPieces();
        const built = assemble(readEvents([opening, ...events, rest.at(-1)].join('')));
        expect(built).toMatchObject({
          kind: 'whole',
          completion: { choices: [{ message: { tool_calls: [{ function: { arguments: text } }] } }] },
        });
      }),
    );
  });
});
