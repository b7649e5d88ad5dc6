import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/backends/local/history.js';
import { ask, trainTool } from '../rig.js';

describe('a conversation as a chat template takes it', () => {
  it('ends where the model goes on', () => {
    expect(historyOf(ask('hello'))).toEqual([
      { type: 'user', text: 'hello' },
      { type: 'model', response: [] },
    ]);
  });

  it('describes tools in the system message, and how to leave an optional argument out', () => {
    const [system] = historyOf({
      messages: [
        { role: 'system', text: 'You help.' },
        { role: 'user', text: 'hello' },
      ],
      tools: [trainTool],
    });
    expect(system).toMatchObject({ type: 'system', text: expect.stringMatching(/^You help\.\n/) as string });
    expect(system).toMatchObject({ text: expect.stringContaining('- search_trains: ') as string });
    expect(system).toMatchObject({ text: expect.stringMatching(/write null for an optional one/) as string });
  });

  it('has earlier words and calls of the model in the form that the grammar lets it write', () => {
    const history = historyOf({
      messages: [
        { role: 'user', text: 'hello' },
        { role: 'assistant', text: 'Where to?', calls: [] },
        { role: 'user', text: 'home' },
        { role: 'assistant', text: '', calls: [{ id: 'a', name: 'search_trains', args: { from: 'x' } }] },
        { role: 'tool', callId: 'a', name: 'search_trains', text: '[]' },
      ],
      tools: [trainTool],
    });
    expect(history.slice(1, -1)).toEqual([
      { type: 'user', text: 'hello' },
      { type: 'model', response: ['{"say":"Where to?"}'] },
      { type: 'user', text: 'home' },
      { type: 'model', response: ['{"tool":"search_trains","args":{"from":"x"}}'] },
      { type: 'user', text: 'Result of search_trains:\n[]' },
    ]);
  });
});
