import { describe, expect, it } from 'vitest';
import type { ChatAnswer, ChatMessage, ChatRequest } from '../../../src/core/chat.js';
import { presets } from '../../../src/backends/presets.js';
import type { TryResult } from '../../../src/backends/try.js';
import { ask, trainTool } from '../rig.js';
import { CALLED, SAID, THOUGHT, type Emulation } from './emulation.js';
import { emulations } from './emulations.js';
import { keyOf, tryAt } from './rig.js';

function answerOf(result: TryResult): ChatAnswer {
  if (result.kind !== 'answer') throw new Error(`expected an answer, found ${JSON.stringify(result)}`);
  return result.answer;
}

/** The conversation after an answer with a call, with its result. */
function afterCall({ text, calls, reasoning }: ChatAnswer): ChatRequest {
  const said: ChatMessage = { role: 'assistant', text, calls, reasoning };
  const results = calls.map(({ id, name }): ChatMessage => ({ role: 'tool', callId: id, name, text: '[]' }));
  return { tools: [trainTool], messages: [{ role: 'user', text: '查车' }, said, ...results] };
}

it('every preset has an emulation, and none has no preset', () => {
  expect(Object.keys(emulations).sort()).toEqual(Object.keys(presets).sort());
});

describe.each(Object.entries(emulations))('the vendor contract: %s', (kind, vendor: Emulation) => {
  const attempt = (...args: Parameters<typeof tryAt> extends [unknown, unknown, ...infer R] ? R : never) =>
    tryAt(kind, vendor, ...args);

  it('says where its shapes are from', () => {
    expect(vendor.shapesFrom.length).toBeGreaterThan(0);
  });

  it('gives the words of the model and the tokens as billed', async () => {
    const { result } = await attempt(vendor.plain.reply);
    expect(answerOf(result)).toEqual({ text: SAID, calls: [], end: 'complete', usage: vendor.plain.usage });
  });

  it('sends the key as its vendor wants it, and asks for the model by name', async () => {
    const { seen } = await attempt(vendor.plain.reply);
    const sent = [seen.headers.authorization, seen.headers['x-api-key']].filter(
      (header) => header !== undefined,
    );
    const own = kind === 'anthropic' ? keyOf(kind) : `Bearer ${keyOf(kind)}`;
    expect(sent).toEqual(presets[kind]?.key === null ? [] : [own]);
    expect(seen.body.model).toBe(vendor.model);
    expect(JSON.stringify(seen.body)).not.toContain(keyOf(kind));
  });

  it('gives a call with its arguments as an object', async () => {
    const { result } = await attempt(vendor.call);
    const { calls, end, text } = answerOf(result);
    expect(calls).toMatchObject([CALLED]);
    expect(calls[0]?.id).not.toBe('');
    expect({ end, text }).toEqual({ end: 'complete', text: '' });
  });

  it('keeps thinking apart from words and brings it back with the call as demanded', async () => {
    const first = answerOf((await attempt(vendor.thinking.reply)).result);
    expect(first.text).not.toContain(THOUGHT);
    const { seen, result } = await attempt(vendor.plain.reply, '', afterCall(first));
    expect(answerOf(result).text).toBe(SAID);
    const sent = seen.body.messages.find(({ role }) => role === 'assistant');
    expect(sent).toMatchObject(Object(vendor.thinking.sentBack) as object);
    if (kind === 'openai') expect(sent).not.toHaveProperty('reasoning_content');
  });

  it.each(['on', 'off'] as const)('switches thinking %s in its vendor’s own words', async (to) => {
    const fields = vendor.switches[to];
    if (fields === null) {
      await expect(attempt(vendor.plain.reply, `thinking=${to}`)).rejects.toThrow(`thinking=${to}`);
      return;
    }
    const { seen } = await attempt(vendor.plain.reply, `thinking=${to}`);
    expect(seen.body).toMatchObject(Object(fields) as object);
  });

  it('puts a call streamed in pieces together, with the tokens as billed', async () => {
    const { seen, result } = await attempt(vendor.streamed.reply, 'stream=true');
    expect(seen.body).toMatchObject({ stream: true });
    const { calls, usage, end, text } = answerOf(result);
    expect(calls).toMatchObject([CALLED]);
    expect(usage).toEqual(vendor.streamed.usage);
    expect({ end, text }).toEqual({ end: 'complete', text: '' });
  });

  it('tries again after an error in the middle of a stream, which has cost something', async () => {
    const { result } = await attempt(vendor.streamError, 'stream=true');
    expect(result).toMatchObject({ kind: 'retry' });
    const spent = result.kind === 'retry' ? result.usage : null;
    expect(spent?.in).toBeGreaterThan(0);
  });

  it.each(vendor.refusals.map((reply) => [reply] as const))(
    'ends as refused by its filter: %j',
    async (reply) => {
      expect(answerOf((await attempt(reply)).result).end).toBe('refused');
    },
  );

  it.each(vendor.overflows.map((reply) => [reply] as const))(
    'ends at the context limit: %j',
    async (reply) => {
      expect(answerOf((await attempt(reply)).result).end).toBe('context-limit');
    },
  );

  it('waits when told to slow down, as long as it is told', async () => {
    const { reply, waitMs, rate } = vendor.rateLimit;
    const { result } = await attempt(reply);
    expect(result).toMatchObject({ kind: 'retry', waitMs });
    const stated = result.kind === 'retry' ? result.rate : undefined;
    if (rate === null) expect(stated).toBeNull();
    else expect(stated).toMatchObject(rate);
  });

  it('gives up at once on a rejected key, and never shows it', async () => {
    const { result } = await attempt(vendor.auth);
    expect(result).toMatchObject({ kind: 'fatal' });
    expect(JSON.stringify(result)).not.toContain(keyOf(kind));
  });

  it('gives up at once on a model that does not exist', async () => {
    expect((await attempt(vendor.unknownModel)).result).toMatchObject({ kind: 'fatal' });
  });

  it.runIf(vendor.spent !== null)('gives up at once when there is no money left', async () => {
    expect((await attempt(vendor.spent ?? vendor.auth)).result).toMatchObject({ kind: 'fatal' });
  });

  it('tries again after the server’s own error', async () => {
    expect((await attempt(vendor.serverError)).result).toMatchObject({ kind: 'retry' });
  });

  it('can be asked without tools', async () => {
    const { seen } = await attempt(vendor.plain.reply, '', ask('你好'));
    expect(seen.body).not.toHaveProperty('tools');
  });
});
