import { expect, it } from 'vitest';
import { pluginLine } from '../../../src/backends/plugin/line.js';
import { parseSpec } from '../../../src/backends/spec.js';
import { FestevalError } from '../../../src/core/errors.js';
import type { Ask } from '../../../src/plugins/backend.js';

/** The try of a plugin's model whose `create` gives what is given. */
function made(create: () => unknown) {
  const value = { kind: 'canned', create: create as () => Ask };
  const brought = { value, origin: { file: 'mine.ts', sha256: 'x' } };
  return pluginLine(parseSpec('canned:tea', ['canned']), brought, false).tryWithin(1000);
}

it.each<[string, () => unknown, string]>([
  ['5', () => 5, '5'],
  ['nothing', () => undefined, 'undefined'],
  ['a promise', () => Promise.resolve(() => undefined), 'a Promise'],
  ['a promise that is broken', () => Promise.reject(new Error('no key')), 'a Promise'],
])('a plugin’s backend that makes %s is refused before anything is asked', (_what, create, found) => {
  const refused = new FestevalError(
    `backend "canned:tea": its plugin makes no model: expected a function, found ${found}`,
  );
  expect(() => made(create)).toThrow(refused);
});

it('a plugin’s backend that makes a function is asked', () => {
  expect(made(() => () => Promise.resolve({ text: 'Hi' }))).toBeTypeOf('function');
});
