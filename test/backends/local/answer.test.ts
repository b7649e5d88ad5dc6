import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/backends/local/answer.js';
import type { Generated } from '../../../src/backends/local/generate.js';
import { ask, trainTool } from '../rig.js';

const usage = { in: 9, out: 4, cached: 0, estimated: false };
const request = ask('查车', [trainTool]);

function read(text: string, end: Generated['end'] = 'complete') {
  return answerOf({ text, reasoning: '', end, usage }, request);
}

describe('what a model wrote under a grammar', () => {
  it('is a call with an id of its own', () => {
    expect(read('{"tool": "search_trains", "args": {"from": "上海", "to": "成都"}}')).toEqual({
      text: '',
      calls: [{ id: 'call_1_0', name: 'search_trains', args: { from: '上海', to: '成都' } }],
      end: 'complete',
      usage,
    });
  });

  it('is words to the user', () => {
    expect(read('{"say": "坐“高铁”\\n好吗"}')).toMatchObject({ text: '坐“高铁”\n好吗', calls: [] });
  });

  it('is words as far as they go where the limit cut them', () => {
    expect(read('{"say": "坐\\"高铁\\", 好\\u4f', 'length')).toMatchObject({
      text: '坐"高铁", 好',
      end: 'length',
    });
  });

  it('is a call that cannot be made where the limit cut it', () => {
    const text = '{"tool": "search_trains", "args": {"from": "上';
    expect(read(text, 'length').calls).toEqual([
      {
        id: 'call_1_0',
        name: 'search_trains',
        malformed: text,
        problem: 'the call was cut off at the limit on output tokens',
      },
    ]);
  });

  it.each(['', '{', '[{"to'])('is nothing where the limit cut it before it said anything: %s', (text) => {
    expect(read(text, 'length')).toMatchObject({ text: '', calls: [], end: 'length' });
  });

  it('is plain text where there are no tools', () => {
    const plain = answerOf({ text: '{"say": "x"}', reasoning: 'hm', end: 'complete', usage }, ask('hi'));
    expect(plain).toMatchObject({ text: '{"say": "x"}', reasoning: 'hm' });
  });
});
