import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPrompted, salvageCall } from '../../../src/backends/prompted/parse.js';

const CALL = '{"tool": "search", "args": {"city": "成都"}}';
const call = { name: 'search', args: { city: '成都' } };

describe('an answer in prompted mode', () => {
  it.each([
    ['alone', CALL],
    ['in an array', `[${CALL}]`],
    ['in a fence', `\`\`\`json\n${CALL}\n\`\`\``],
    ['in an unnamed fence', `\`\`\`\n${CALL}\n\`\`\``],
    ['in tool_call tags', `<tool_call>\n${CALL}\n</tool_call>`],
    ['with the names name and arguments', '{"name": "search", "arguments": {"city": "成都"}}'],
    ['with arguments as text', '{"tool": "search", "args": "{\\"city\\": \\"成都\\"}"}'],
    ['after thinking', `<think>用 {"tool": "other"} 吗？</think>${CALL}`],
  ])('is a call where its JSON stands %s', (_where, text) => {
    expect(readPrompted(text)).toEqual({ kind: 'read', text: '', calls: [call] });
  });

  it('keeps the words around a call', () => {
    expect(readPrompted(`我先查一下。\n${CALL}\n请稍等。`)).toEqual({
      kind: 'read',
      text: '我先查一下。\n请稍等。',
      calls: [call],
    });
  });

  it('keeps several calls in order, however they are separated', () => {
    for (const text of [
      `[${CALL}, {"tool": "b"}]`,
      `${CALL}\n{"tool": "b"}`,
      `${CALL}, 然后 {"tool": "b", "args": {}}`,
    ]) {
      expect(readPrompted(text)).toMatchObject({ calls: [call, { name: 'b', args: {} }] });
    }
  });

  it('is words where it says so', () => {
    expect(readPrompted('{"say": "您要几点走？"}')).toEqual({
      kind: 'read',
      text: '您要几点走？',
      calls: [],
    });
  });

  it('may say and call at once', () => {
    expect(readPrompted(`[{"say": "好"}, ${CALL}]`)).toEqual({ kind: 'read', text: '好', calls: [call] });
  });

  it.each([
    '您要几点走？',
    '价格 {约 300 元} 左右 [含税]',
    '例如 {"name": "王芳", "age": 3}',
    'a } b { c',
    '[]',
    '{}',
    '',
  ])('is words where it holds no action: %s', (text) => {
    expect(readPrompted(text)).toEqual({ kind: 'read', text: text.trim(), calls: [] });
  });

  it('reads braces and quotes inside strings as text', () => {
    expect(readPrompted('{"tool": "say", "args": {"text": "用 } 和 \\" 吧"}}')).toMatchObject({
      calls: [{ name: 'say', args: { text: '用 } 和 " 吧' } }],
    });
  });

  it('finds the action after a stray bracket', () => {
    expect(readPrompted(`先看 { 这里 ${CALL}`)).toMatchObject({ calls: [call] });
  });

  it.each([
    ['cut off', '{"tool": "search", "args": {"city": "成'],
    ['with a comma too many', '{"tool": "search", "args": {"city": "成都",}}'],
    ['with single quotes inside', '{"tool": "search", "args": {\'city\': 1}}'],
    ['with full-width punctuation', '{"tool"："search"，"args": {}, "tool": "x"}'],
    ['cut off in its second call', `[${CALL}, {"tool": "b", "args": {`],
  ])('is unreadable where its JSON is an action, %s', (_how, text) => {
    expect(readPrompted(text)).toMatchObject({ kind: 'unreadable' });
  });

  it('with arguments that are no object is a malformed call', () => {
    expect(readPrompted('{"tool": "search", "args": ["成都"]}')).toMatchObject({
      calls: [{ name: 'search', malformed: '["成都"]' }],
    });
  });

  it('gives back any calls that were written as the rules say', () => {
    const action = fc.record({
      tool: fc.stringMatching(/^[a-z_]{1,10}$/),
      args: fc.dictionary(
        fc.string({ maxLength: 5 }).filter((key) => key !== '__proto__'),
        fc.jsonValue({ maxDepth: 2 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 3 }), (actions) => {
        const wanted = actions.map(({ tool, args }) => ({
          name: tool,
          args: JSON.parse(JSON.stringify(args)) as unknown,
        }));
        expect(readPrompted(JSON.stringify(actions))).toEqual({ kind: 'read', text: '', calls: wanted });
        const lines = actions.map((one) => JSON.stringify(one)).join('\n');
        expect(readPrompted(lines)).toEqual({ kind: 'read', text: '', calls: wanted });
      }),
    );
  });

  it('is read whatever it holds, brackets without end too', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', 'a', '{"tool":') }),
        (text) => {
          expect(['read', 'unreadable']).toContain(readPrompted(text).kind);
        },
      ),
    );
    expect(readPrompted('[{"tool":'.repeat(20_000)).kind).toBe('unreadable');
    expect(readPrompted('['.repeat(100_000)).kind).toBe('read');
  });
});

describe('a call that stays unreadable', () => {
  it('is malformed if it names its tool', () => {
    expect(salvageCall('{"tool": "search", "args": {', 'cut')).toEqual({
      name: 'search',
      malformed: '{"tool": "search", "args": {',
      problem: 'cut',
    });
  });

  it('is none if it names no tool', () => {
    expect(salvageCall('{"say": "x', 'cut')).toBeNull();
  });
});
