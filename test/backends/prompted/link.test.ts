import { describe, expect, it } from 'vitest';
import { withPromptedTools } from '../../../src/backends/prompted/link.js';
import type { ChatRequest } from '../../../src/core/chat.js';
import type { ScriptedAnswer, ScriptedServer } from '../../support/openai-server.js';
import { ask, backendAt, recording, trainTool, withServer } from '../rig.js';

const BROKEN = '{"tool": "search_trains", "args": {"from": ';
const GOOD = '{"tool": "search_trains", "args": {"from": "上海", "to": "成都"}}';

async function play(answers: readonly ScriptedAnswer[], request: ChatRequest = ask('查车', [trainTool])) {
  return withServer(
    (_request, n) => answers[n] ?? { text: '?' },
    async (server: ScriptedServer) => {
      const context = recording();
      const answer = await backendAt(server, 'tools=prompted').complete(request, context);
      return { answer, context, bodies: server.requests.map(({ body }) => body) };
    },
  );
}

describe('prompted tools', () => {
  it('are described in the system message, and not sent as tools', async () => {
    const { bodies } = await play([{ text: '好' }], {
      tools: [trainTool],
      messages: [
        { role: 'system', text: 'You help.' },
        { role: 'user', text: 'hi' },
      ],
    });
    expect(bodies[0]).not.toHaveProperty('tools');
    const system = String(bodies[0]?.messages[0]?.content);
    expect(system).toMatch(/^You help\./);
    for (const part of ['search_trains', '查两地之间的列车', '"required":["from","to"]', '{"tool": "NAME"']) {
      expect(system).toContain(part);
    }
  });

  it('are explained in the language of the conversation', async () => {
    const { bodies } = await play([{ text: '好' }]);
    expect(String(bodies[0]?.messages[0]?.content)).toContain('请只用 JSON 回答');
  });

  it('leave a conversation without tools as it is', async () => {
    const { answer, bodies } = await play([{ text: GOOD }], ask('你好'));
    expect(answer.text).toBe(GOOD);
    expect(bodies[0]?.messages).toEqual([{ role: 'user', content: '你好' }]);
  });

  it('show past calls as JSON and their results as what a user says, in turns', async () => {
    const { bodies } = await play([{ text: '好' }], {
      tools: [trainTool],
      messages: [
        { role: 'system', text: '助手' },
        { role: 'user', text: '查车' },
        {
          role: 'assistant',
          text: '',
          calls: [
            { id: '1', name: 'search_trains', args: { from: 'A' } },
            { id: '2', name: 'search_trains', malformed: BROKEN, problem: 'cut' },
          ],
        },
        { role: 'tool', callId: '1', name: 'search_trains', text: '["G1"]' },
        { role: 'tool', callId: '2', name: 'search_trains', text: '{"error":{}}' },
        { role: 'user', text: '快点' },
      ],
    });
    const messages = bodies[0]?.messages ?? [];
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(messages[2]?.content).toBe(`{"tool":"search_trains","args":{"from":"A"}}\n${BROKEN}`);
    expect(messages[3]?.content).toBe(
      'search_trains 的结果：\n["G1"]\n\nsearch_trains 的结果：\n{"error":{}}\n\n快点',
    );
  });

  it('are called by JSON in the text', async () => {
    const { answer } = await play([{ text: `好的\n${GOOD}` }]);
    expect(answer).toMatchObject({
      text: '好的',
      calls: [{ name: 'search_trains', args: { from: '上海', to: '成都' } }],
    });
  });

  it('get one more chance for an answer that cannot be read, which is recorded', async () => {
    const { answer, context, bodies } = await play([{ text: BROKEN }, { text: GOOD }]);
    expect(answer.calls).toMatchObject([{ name: 'search_trains', args: { from: '上海' } }]);
    expect(context.repairs).toEqual([{ text: BROKEN, problem: expect.any(String) as string }]);
    expect(bodies[1]?.messages.at(-2)).toMatchObject({ role: 'assistant', content: BROKEN });
    expect(bodies[1]?.messages.at(-1)?.role).toBe('user');
  });

  it('cost what both answers cost', async () => {
    const usage = { prompt_tokens: 10, completion_tokens: 5 };
    const { answer, context } = await play([
      { text: BROKEN, usage },
      { text: GOOD, usage },
    ]);
    expect(answer.usage).toEqual({ in: 20, out: 10, cached: 0, estimated: false });
    expect(context.attempts).toHaveLength(2);
  });

  it('get no third chance: the call is malformed', async () => {
    const { answer, bodies } = await play([{ text: BROKEN }, { text: BROKEN }, { text: GOOD }]);
    expect(answer).toMatchObject({ text: '', calls: [{ name: 'search_trains', malformed: BROKEN }] });
    expect(bodies).toHaveLength(2);
  });

  it('get no third chance: what names no tool is words', async () => {
    const broken = '{"say": "没说完';
    const { answer } = await play([{ text: broken }, { text: broken }]);
    expect(answer).toMatchObject({ text: broken, calls: [] });
  });

  it('are not asked for again after a refusal', async () => {
    const { answer, bodies } = await play([{ text: BROKEN, finish: 'content_filter' }]);
    expect(answer.end).toBe('refused');
    expect(bodies).toHaveLength(1);
  });

  it('are not asked for again where whoever calls sees to that', async () => {
    let calls = 0;
    const usage = { in: 1, out: 1, cached: 0, estimated: false };
    const once = withPromptedTools(() => {
      calls += 1;
      return Promise.resolve({ text: BROKEN, calls: [], end: 'complete', usage });
    }, false);
    const context = recording();
    const answer = await once(ask('查车', [trainTool]), context);
    expect(calls).toBe(1);
    expect(answer.calls).toMatchObject([{ name: 'search_trains', malformed: BROKEN }]);
  });
});
