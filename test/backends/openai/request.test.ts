import { describe, expect, it } from 'vitest';
import { ask, oneAnswer, trainTool } from '../rig.js';

const sent = async (...args: Parameters<typeof oneAnswer>) => (await oneAnswer(...args)).requests[0]?.body;

describe('a request to an OpenAI-compatible server', () => {
  it('names the model and holds the conversation in order', async () => {
    const body = await sent(
      { text: '好' },
      {
        tools: [trainTool],
        messages: [
          { role: 'system', text: '你是助手' },
          { role: 'user', text: '查车' },
          {
            role: 'assistant',
            text: '好的',
            calls: [{ id: 'c1', name: 'search_trains', args: { from: '上海' } }],
          },
          { role: 'tool', callId: 'c1', name: 'search_trains', text: '[]' },
        ],
      },
    );
    expect(body).toEqual({
      model: 'test-model',
      messages: [
        { role: 'system', content: '你是助手' },
        { role: 'user', content: '查车' },
        {
          role: 'assistant',
          content: '好的',
          tool_calls: [
            { id: 'c1', type: 'function', function: { name: 'search_trains', arguments: '{"from":"上海"}' } },
          ],
        },
        { role: 'tool', tool_call_id: 'c1', content: '[]' },
      ],
      tools: [{ type: 'function', function: trainTool }],
    });
  });

  it('leaves tools out where there are none', async () => {
    expect(await sent({ text: '好' }, ask('你好'))).not.toHaveProperty('tools');
  });

  it('carries the settings that were given and no others', async () => {
    const body = await sent(
      { text: '好' },
      ask('你好'),
      'temperature=0,top_p=0.9,max_tokens=50,seed=7,concurrency=2',
    );
    expect(body).toMatchObject({ temperature: 0, top_p: 0.9, max_tokens: 50, seed: 7 });
    expect(body).not.toHaveProperty('concurrency');
  });

  it('sends malformed calls back as valid JSON, for servers parse the past', async () => {
    const body = await sent(
      { text: '好' },
      {
        tools: [trainTool],
        messages: [
          { role: 'user', text: '查车' },
          {
            role: 'assistant',
            text: '',
            calls: [{ id: 'c', name: 'search trains!', malformed: '{"a', problem: 'cut' }],
          },
          { role: 'tool', callId: 'c', name: 'search trains!', text: 'malformed' },
        ],
      },
    );
    const call = body?.messages[1]?.tool_calls?.[0]?.function;
    expect(JSON.parse(call?.arguments ?? '')).toEqual({ malformed: '{"a' });
    expect(call?.name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
  });
});
