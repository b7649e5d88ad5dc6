import { describe, expect, it } from 'vitest';
import type { ChatAnswer, ChatRequest } from '../../../src/core/chat.js';
import { presets } from '../../../src/backends/presets.js';
import { ask, trainTool } from '../rig.js';
import {
  CALLED,
  SAID,
  THOUGHT,
  callInPieces,
  calling,
  completion,
  stream,
  toolCalls,
  type Reply,
} from './emulation.js';
import { emulations } from './emulations.js';
import { tryAt } from './rig.js';

const compatible = Object.entries(emulations).filter(([kind]) => presets[kind]?.protocol === 'openai');

async function answerFrom(
  kind: string,
  reply: Reply,
  settings = '',
  request: ChatRequest = ask('查车', [trainTool]),
): Promise<ChatAnswer> {
  const { result } = await tryAt(kind, emulations[kind] ?? { model: 'm' }, reply, settings, request);
  if (result.kind !== 'answer') throw new Error(`expected an answer, found ${JSON.stringify(result)}`);
  return result.answer;
}

describe.each(compatible.map(([kind]) => kind))('a compatible endpoint’s liberties: %s', (kind) => {
  it('arguments as an object', async () => {
    const answer = await answerFrom(kind, calling({ tool_calls: toolCalls(CALLED.args) }));
    expect(answer.calls).toMatchObject([CALLED]);
  });

  it('content as parts', async () => {
    const content = [
      { type: 'text', text: SAID.slice(0, 2) },
      { type: 'text', text: SAID.slice(2) },
    ];
    expect((await answerFrom(kind, completion({ content }))).text).toBe(SAID);
  });

  it('no usage, which is estimated and marked', async () => {
    const { usage } = await answerFrom(kind, completion({ content: SAID }, { usage: undefined }));
    expect(usage).toMatchObject({ estimated: true });
    expect(usage.in).toBeGreaterThan(0);
    expect(usage.out).toBeGreaterThan(0);
  });

  it('no usage in a stream either', async () => {
    const { usage, calls } = await answerFrom(kind, stream(...callInPieces()), 'stream=true');
    expect(usage).toMatchObject({ estimated: true });
    expect(calls).toMatchObject([CALLED]);
  });

  it('an answer cut at the limit on output', async () => {
    expect((await answerFrom(kind, completion({ content: SAID }, {}, 'length'))).end).toBe('length');
  });

  it('a stream that nobody asked for', async () => {
    expect((await answerFrom(kind, stream(...callInPieces()))).calls).toMatchObject([CALLED]);
  });
});

describe('asking for a stream', () => {
  const streamed = async (kind: string, model: string, settings = ''): Promise<boolean> => {
    const { seen } = await tryAt(kind, { model }, completion({ content: SAID }), settings);
    return 'stream' in seen.body;
  };

  it.each([
    ['qwen', 'qwq-32b', ''],
    ['qwen', 'qwen3-235b-a22b', ''],
    ['qwen-intl', 'qwen3-8b', ''],
    ['qwen-us', 'qwen-plus', 'thinking=on'],
    ['deepseek', 'deepseek-flash', 'stream=true'],
  ])(
    'is done where a model answers no other way, or a spec says so: %s:%s#%s',
    async (kind, model, settings) => {
      expect(await streamed(kind, model, settings)).toBe(true);
    },
  );

  it.each([
    ['qwen', 'qwen-plus', ''],
    ['qwen', 'qwen-plus', 'thinking=off'],
    ['qwen', 'qwq-32b', 'stream=false'],
    ['kimi', 'kimi-k2.6', 'thinking=on'],
  ])('is not done otherwise: %s:%s#%s', async (kind, model, settings) => {
    expect(await streamed(kind, model, settings)).toBe(false);
  });

  it('asks for usage as well, which is left out else', async () => {
    const { seen } = await tryAt('kimi', { model: 'kimi-k2.6' }, stream(...callInPieces()), 'stream=true');
    expect(seen.body).toMatchObject({ stream: true, stream_options: { include_usage: true } });
  });
});

describe('thinking between tags', () => {
  const tagged = `<think>\n${THOUGHT}\n</think>\n\n${SAID}`;

  it.each(['minimax', 'ollama', 'vllm'])('is kept apart from what is said: %s', async (kind) => {
    expect(await answerFrom(kind, completion({ content: tagged }))).toMatchObject({
      text: SAID,
      reasoning: THOUGHT,
    });
  });

  it('stays text where no vendor is known to send it', async () => {
    expect((await answerFrom('openai', completion({ content: tagged }))).text).toBe(tagged);
  });
});
