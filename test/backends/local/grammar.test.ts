import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionSchema, grammarSchema, withoutNulls } from '../../../src/backends/local/grammar.js';
import { toolSpecs } from '../../../src/core/tool.js';
import { loadScenarios } from '../../../src/scenarios/index.js';

const scenarios = await loadScenarios();

const search = {
  type: 'object',
  properties: {
    city: { type: 'string', minLength: 1, description: 'a city' },
    mode: { type: 'string', enum: ['train', 'plane'] },
    people: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: { name: { type: 'string' }, age: { type: 'integer' } },
        required: ['name'],
      },
    },
  },
  required: ['city'],
  additionalProperties: false,
};

describe('the grammar of tools', () => {
  it('has every call by the name of its tool, several calls, and words to the user', () => {
    const tools = ['search', 'pay'].map((name) => ({
      name,
      description: '',
      parameters: { type: 'object' },
    }));
    const args = { type: 'object', properties: {}, additionalProperties: false };
    const call = (name: string) => ({ ...args, properties: { tool: { const: name }, args } });
    expect(actionSchema(tools)).toEqual({
      oneOf: [
        call('search'),
        call('pay'),
        { ...args, properties: { say: { type: 'string' } } },
        { type: 'array', items: { oneOf: [call('search'), call('pay')] }, minItems: 1, maxItems: 8 },
      ],
    });
  });

  it('lets an optional argument be null, since every argument is written', () => {
    expect(grammarSchema(search)).toMatchObject({
      properties: {
        city: { type: 'string', minLength: 1 },
        mode: { oneOf: [{ enum: ['train', 'plane'] }, { type: 'null' }] },
        people: { oneOf: [{ type: 'array', minItems: 1 }, { type: 'null' }] },
      },
      additionalProperties: false,
    });
  });

  it('keeps choices, constants, lists of types and open objects', () => {
    expect(grammarSchema({ anyOf: [{ const: 1 }, { type: ['string', 'null'] }] })).toEqual({
      oneOf: [{ const: 1 }, { type: ['string', 'null'] }],
    });
    expect(grammarSchema({ type: 'object', additionalProperties: { type: 'number' } })).toMatchObject({
      additionalProperties: { type: 'number' },
    });
  });

  it('takes a schema that it does not understand for anything', () => {
    expect(grammarSchema({ $ref: '#/$defs/tree' })).toHaveProperty('oneOf');
    expect(grammarSchema({ type: 'array' })).toHaveProperty('items.oneOf');
  });

  it('has words for all tools of all scenarios', () => {
    for (const { tools } of scenarios) {
      expect(JSON.stringify(actionSchema(toolSpecs(tools, 'zh')))).not.toContain(
        'additionalProperties":true',
      );
    }
  });
});

describe('arguments as the grammar lets them be written', () => {
  it('lose the nulls that stand for optional ones left out, also inside lists', () => {
    const args = { city: 'wuhan', mode: null, people: [{ name: 'Li', age: null }] };
    expect(withoutNulls(args, search)).toEqual({ city: 'wuhan', people: [{ name: 'Li' }] });
  });

  it('keep the nulls of arguments that are required or unknown', () => {
    expect(withoutNulls({ city: null, more: null }, search)).toEqual({ city: null, more: null });
  });

  it('stay as they are where nothing is null', () => {
    const value = fc.jsonValue().filter((json) => !JSON.stringify(json).includes('null'));
    fc.assert(
      fc.property(value, (mode) => {
        const args = { city: 'a', mode } as never;
        expect(withoutNulls(args, search)).toEqual(args);
      }),
    );
  });
});
