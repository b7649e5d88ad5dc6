import { Command, END, GraphRecursionError } from '@langchain/langgraph/web';
import { describe, expect, it } from 'vitest';
import { walk, type NodeFunction } from '../../src/graphs/walk.js';

const keys = new Set(['count', 'last']);
const counting =
  (name: string, ...goto: string[]): NodeFunction =>
  (state) => {
    const count = typeof state === 'object' && state !== null && 'count' in state ? Number(state.count) : 0;
    return new Command({ goto, update: { count: count + 1, last: name, unknown: true } });
  };
const walkable = (nodes: Readonly<Record<string, NodeFunction>>) => ({
  nodes: new Map(Object.entries(nodes)),
  keys,
});
const start = { count: 0, last: '' };

describe('a walk along a graph’s commands', () => {
  it('goes on to its end, and gives each node what those before it wrote', async () => {
    const graph = walkable({ a: counting('a', 'b'), b: counting('b', 'c'), c: counting('c', END) });
    expect(await walk(graph, 'a', start, {}, true)).toEqual({
      at: 'c',
      writes: [
        ['count', 3],
        ['last', 'c'],
      ],
      goto: [],
    });
    expect(start).toEqual({ count: 0, last: '' });
  });

  it('stops after one node where steps are seen', async () => {
    const graph = walkable({ a: counting('a', 'b'), b: counting('b', END) });
    expect(await walk(graph, 'a', start, {}, false)).toMatchObject({ at: 'a', goto: ['b'] });
  });

  it.each([
    ['forks', ['b', 'a']],
    ['leads to a node that it does not know', ['elsewhere']],
  ])('stops where the way %s, and says where it leads', async (_what, goto) => {
    const graph = walkable({ a: counting('a', 'b'), b: counting('b', ...goto) });
    expect(await walk(graph, 'a', start, {}, true)).toMatchObject({ at: 'b', goto });
  });

  it('hands on a result that is no command to go on by names, with what was written before', async () => {
    const graph = walkable({ a: counting('a', 'b'), b: () => ({ last: 'plain' }) });
    expect(await walk(graph, 'a', start, {}, true)).toEqual({
      at: 'b',
      writes: [
        ['count', 1],
        ['last', 'a'],
      ],
      goto: [],
      other: { last: 'plain' },
    });
  });

  it('ends in LangGraph’s own error beyond its limit of steps', async () => {
    const graph = walkable({ a: counting('a', 'a') });
    const endless = walk(graph, 'a', start, { recursionLimit: 10 }, true);
    await expect(endless).rejects.toBeInstanceOf(GraphRecursionError);
    await expect(endless).rejects.toThrow('Recursion limit of 10');
  });

  it('rejects with the very error of a node', async () => {
    const error = new Error('no');
    const failing = walkable({ a: counting('a', 'b'), b: () => Promise.reject(error) });
    await expect(walk(failing, 'a', start, {}, true)).rejects.toBe(error);
  });
});
