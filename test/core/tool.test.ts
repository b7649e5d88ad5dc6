import { expect, it } from 'vitest';
import { z } from 'zod';
import { told, toolSpecs } from '../../src/core/tool.js';

const tool = {
  name: 'search',
  description: { zh: '查票', en: 'Find tickets' },
  args: z.strictObject({ city: z.string().meta(told({ zh: '城市', en: 'a city' })) }),
};

it('a model is told of a tool in the language of its case, and in no other', () => {
  const [zh, en] = [toolSpecs([tool], 'zh')[0], toolSpecs([tool], 'en')[0]];
  expect(zh).toMatchObject({
    description: '查票',
    parameters: { properties: { city: { description: '城市' } } },
  });
  expect(en).toMatchObject({
    description: 'Find tickets',
    parameters: { properties: { city: { description: 'a city' } } },
  });
  expect(JSON.stringify([zh, en])).not.toContain('told');
});
